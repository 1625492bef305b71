package org.cotejo.coder.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;
import org.cotejo.model.TextSpan;

/// What a report calls a person beside the name: "**presidential hopeful** Ana Paz", "Ana Paz, **one of the leaders of the union**, ...", "Paz **was a photographer**".
/// Read off the words themselves: where all is in capitals, trees often lose what belongs to a name.
final class Epithets {
  private static final int LONGEST = 6;

  private final GivenNames givenNames;

  Epithets(GivenNames givenNames) {
    this.givenNames = givenNames;
  }

  /// In the order of the text; none that is only a name.
  List<String> of(Mention mention, String name, String text) {
    Tree tree = mention.tree();
    Set<String> names = new HashSet<>(Arrays.asList((name + " " + mention.party().name()).toLowerCase(Locale.ROOT).split("[\\s.]+")));
    int first = mention.head().index();
    while (first > 0 && isName(names, tree.token(first - 1))) {
      first--;
    }
    int last = mention.head().index();
    while (last + 1 < tree.sentence().size() && isName(names, tree.token(last + 1))) {
      last++;
    }
    List<String> found = new ArrayList<>();
    before(tree, names, first, text).ifPresent(found::add);
    after(tree, last + 1, text).ifPresent(found::add);
    return found;
  }

  private boolean isName(Set<String> names, Token word) {
    return names.contains(word.form().toLowerCase(Locale.ROOT));
  }

  private Optional<String> before(Tree tree, Set<String> names, int end, String text) {
    int begin = end;
    while (begin > 0 && end - begin < LONGEST && isTitle(tree.token(begin - 1), names)) {
      begin--;
    }
    return begin == end ? Optional.empty() : Optional.of(words(tree, begin, end, text));
  }

  private boolean isTitle(Token word, Set<String> names) {
    return word.hasPos("NOUN", "PROPN", "ADJ") && !isName(names, word) && !givenNames.contains(word.form());
  }

  /// After a comma, or after "was a": up to the next comma or verb.
  private Optional<String> after(Tree tree, int from, String text) {
    if (from + 2 >= tree.sentence().size()) {
      return Optional.empty();
    }
    boolean comma = tree.token(from).form().equals(",");
    boolean copula = tree.token(from).is("cop") || tree.token(from).pos().equals("AUX");
    boolean article = tree.token(from + 1).pos().equals("DET") || tree.token(from + 1).form().equalsIgnoreCase("one");
    int end = from + 1;
    while (end < tree.sentence().size() && end - from < 2 * LONGEST && !tree.token(end).hasPos("PUNCT", "VERB", "AUX", "SCONJ", "PRON", "CCONJ", "SYM")) {
      end++;
    }
    boolean closed = end < tree.sentence().size() && tree.token(end).pos().equals("PUNCT");
    Token noun = tree.token(from + (article ? 2 : 1));
    boolean person = noun.hasPos("NOUN", "ADJ", "PROPN", "ADP") && !givenNames.contains(noun.form());
    boolean fits = comma ? closed && (article || noun.pos().equals("NOUN")) : copula && article;
    return fits && person ? Optional.of(Phrases.withoutArticle(words(tree, from + 1, end, text))) : Optional.empty();
  }

  private static String words(Tree tree, int begin, int end, String text) {
    return new TextSpan(tree.token(begin).span().begin(), tree.token(end - 1).span().end()).of(text).replaceAll("\\s+", " ");
  }
}
