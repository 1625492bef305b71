package org.cotejo.lab.relation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;
import org.cotejo.model.TextSpan;

/// Where an item's source and target stand in its text: `marked` is the text with `<s>...</s>` and `<t>...</t>` around them.
///
/// @param sources stretches of the text, usually one; none if the item does not mark them
/// @param targets likewise
record MarkedPair(List<TextSpan> sources, List<TextSpan> targets) {
  private static final Set<String> TAGS = Set.of("<s>", "</s>", "<t>", "</t>");

  MarkedPair {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
  }

  static MarkedPair of(JsonNode item) {
    String marked = item.path("marked").asText("");
    return new MarkedPair(spans(marked, "s"), spans(marked, "t"));
  }

  /// The stretches between the tags of one name, as offsets of the text without any tags.
  private static List<TextSpan> spans(String marked, String name) {
    List<TextSpan> spans = new ArrayList<>();
    int begin = marked.indexOf("<" + name + ">");
    while (begin >= 0) {
      int end = marked.indexOf("</" + name + ">", begin);
      if (end < 0) {
        break;
      }
      spans.add(new TextSpan(plainOffset(marked, begin), plainOffset(marked, end)));
      begin = marked.indexOf("<" + name + ">", end);
    }
    return spans;
  }

  private static int plainOffset(String marked, int offset) {
    String before = marked.substring(0, offset);
    for (String tag : TAGS) {
      before = before.replace(tag, "");
    }
    return before.length();
  }

  boolean isSource(Token token) {
    return sources.stream().anyMatch(span -> span.contains(token.span()));
  }

  boolean isTarget(Token token) {
    return targets.stream().anyMatch(span -> span.contains(token.span()));
  }

  /// How many words of a sentence belong to source or target.
  int marked(Tree tree) {
    return (int) tree.sentence().tokens().stream().filter(token -> isSource(token) || isTarget(token)).count();
  }

  /// The index of the first word of the source, or the sentence's length if it has none.
  int firstSource(Tree tree) {
    return indices(tree, this::isSource).min().orElse(tree.sentence().size());
  }

  int firstTarget(Tree tree) {
    return indices(tree, this::isTarget).min().orElse(tree.sentence().size());
  }

  /// The index of the last word of the source, or -1 if the sentence has none.
  int lastSource(Tree tree) {
    return indices(tree, this::isSource).max().orElse(-1);
  }

  int lastTarget(Tree tree) {
    return indices(tree, this::isTarget).max().orElse(-1);
  }

  private static IntStream indices(Tree tree, Predicate<Token> wanted) {
    return tree.sentence().tokens().stream().filter(wanted).mapToInt(Token::index);
  }
}
