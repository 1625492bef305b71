package org.cotejo.lab.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.cotejo.coder.attribution.DocumentAttributions.Resolved;
import org.cotejo.coder.claim.Reading;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;
import org.cotejo.model.TextSpan;

/// What bears on whether an attribution is one that readers mark. No names: of the source only what kind of word it is.
final class AttributionFeatures {
  private static final Pattern QUOTE = Pattern.compile("[\"“”‘«»]|''|``");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Set<String> PRONOUNS = Set.of(
      "i", "we", "you", "he", "she", "they", "it", "who", "that", "which", "this", "one", "nobody", "some", "many", "others", "people", "everyone", "anyone", "no", "most", "both");
  private static final int SHORT = 4;
  private static final int MIDDLE = 10;

  private AttributionFeatures() {}

  static Set<String> of(Reading reading, List<Resolved> all, Resolved attribution) {
    Set<String> features = new TreeSet<>();
    String text = reading.text();
    Optional<Tree> tree = reading.trees().stream().filter(t -> t.sentence().span().overlaps(attribution.cueSpan())).findFirst();
    Optional<Token> cue = tree.flatMap(t -> t.sentence().tokens().stream().filter(token -> attribution.cueSpan().overlaps(token.span())).findFirst());
    String lemma = cue.map(Token::lemma).orElse("-");
    String source = source(text, attribution);
    String opening = opening(text, attribution);
    features.add("cue:" + lemma);
    features.add("source:" + source);
    features.add("sector:" + attribution.source().sector());
    features.add("opening:" + opening);
    features.add("cue+opening:" + lemma + "+" + opening);
    features.add("source+opening:" + source + "+" + opening);
    features.add("vouches:" + attribution.vouches() + "+" + source);
    features.add("length:" + length(text, attribution));
    features.add("order:" + order(attribution));
    features.add("parts:" + Math.min(3, attribution.parts().size()));
    features.add("quoted:" + QUOTE.matcher(attribution.content().of(text)).find() + "+" + order(attribution));
    features.add("nested:" + all.stream().anyMatch(other -> other != attribution && other.content().contains(attribution.cueSpan())));
    features.add("nests:" + all.stream().anyMatch(other -> other != attribution && attribution.content().contains(other.cueSpan())));
    if (attribution.cited()) {
      features.add("cited");
    }
    tree.ifPresent(t -> cue.ifPresent(word -> form(t, word, features)));
    return features;
  }

  /// The kind of word that the source is.
  private static String source(String text, Resolved attribution) {
    if (attribution.sourceSpan().isEmpty()) {
      return attribution.source().isKnown() ? "carried" : "none";
    }
    String words = attribution.sourceSpan().of(text);
    String first = SPACE.split(words.strip())[0].toLowerCase(Locale.ROOT);
    if (PRONOUNS.contains(first)) {
      return first;
    }
    boolean name = words.chars().skip(1).anyMatch(Character::isUpperCase) || Character.isUpperCase(words.charAt(0)) && !words.contains(" ");
    return name ? "name" : words.chars().anyMatch(Character::isDigit) ? "counted" : "noun";
  }

  /// How the content begins.
  private static String opening(String text, Resolved attribution) {
    String content = attribution.parts().getFirst().of(text).strip();
    String first = SPACE.split(content)[0];
    if (QUOTE.matcher(first).lookingAt()) {
      return "quote";
    }
    String small = first.toLowerCase(Locale.ROOT);
    return switch (small) {
      case "that", "to", "the", "a", "an", "his", "her", "their", "its", "how", "what", "whether", "if", "why", "for", "as", "it", "he", "she", "they", "i", "we", "this" -> small;
      default -> first.isEmpty() ? "-" : Character.isUpperCase(first.charAt(0)) ? "capital" : "word";
    };
  }

  private static String length(String text, Resolved attribution) {
    int words = attribution.parts().stream().mapToInt(part -> SPACE.split(part.of(text).strip()).length).sum();
    return words == 1 ? "one" : words <= SHORT ? "short" : words <= MIDDLE ? "middle" : "long";
  }

  private static String order(Resolved attribution) {
    TextSpan cue = attribution.cueSpan();
    return attribution.content().end() <= cue.begin() ? "before" : attribution.content().begin() >= cue.end() ? "behind" : "around";
  }

  /// How the cue's verb stands: its tense, what hangs on it, what it hangs on.
  private static void form(Tree tree, Token cue, Set<String> features) {
    features.add("pos:" + cue.pos());
    features.add("relation:" + cue.relation());
    features.add("form:" + cue.feature("VerbForm") + cue.feature("Tense"));
    List<String> marks = new ArrayList<>();
    for (Token child : tree.children(cue.index())) {
      if (child.is("aux") || child.is("mark") || child.is("advmod") && child.lemma().equals("not")) {
        marks.add(child.lemma());
      }
    }
    marks.forEach(mark -> features.add("beside:" + mark));
  }
}
