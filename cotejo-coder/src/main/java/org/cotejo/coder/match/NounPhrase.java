package org.cotejo.coder.match;

import java.util.BitSet;
import java.util.Set;
import org.cotejo.language.Token;
import org.cotejo.model.TextSpan;

/// The words of a noun phrase: its head with determiner, number, adjectives and short complements, without clauses, appositions and
/// coordinated phrases.
public final class NounPhrase {

  private static final Set<String> TIMES = Set.of("during", "after", "before", "since", "until", "amid", "durante", "tras", "luego", "desde");

  private static final Set<String> HANDS = Set.of("hands", "hand", "manos");

  private NounPhrase() {}

  /// The words of the phrase as one unbroken span around its head.
  public static TextSpan span(Tree tree, Token head) {
    BitSet words = new BitSet(tree.sentence().size());
    collect(tree, head, words, true);
    int first = head.index();
    while (first > 0 && words.get(first - 1)) {
      first--;
    }
    int last = head.index();
    while (last + 1 < tree.sentence().size() && words.get(last + 1)) {
      last++;
    }
    while (last > head.index() && tree.token(last).pos().equals("PUNCT")) {
      last--;
    }
    if (last + 1 < tree.sentence().size() && isClosingQuote(tree.token(last + 1)) && opensQuote(tree, first, last)) {
      last++;
    }
    return tree.token(first).span().union(tree.token(last).span());
  }

  private static boolean isClosingQuote(Token token) {
    return token.form().equals("”") || token.form().equals("»") || token.form().equals("\"") || token.form().equals("''");
  }

  private static boolean opensQuote(Tree tree, int first, int last) {
    return tree.sentence().tokens().subList(first, last + 1).stream().anyMatch(token -> token.form().matches("[“«\"]|``"));
  }

  private static void collect(Tree tree, Token word, BitSet words, boolean isHead) {
    words.set(word.index());
    for (Token child : tree.children(word.index())) {
      if (!(isHead && (isOutside(child) || isSetting(tree, child)))) {
        collect(tree, child, words, false);
      } else if (child.is("punct") && child.index() < word.index() && !child.form().equals(",")) {
        words.set(child.index());
      }
    }
  }

  private static boolean isSetting(Tree tree, Token child) {
    return child.is("nmod") && (TIMES.contains(tree.preposition(child.index())) || HANDS.contains(child.form()));
  }

  private static boolean isOutside(Token child) {
    return child.is("acl") || child.is("appos") || child.is("conj") || child.is("parataxis") || child.is("case") || child.is("mark")
        || child.is("cop") || child.is("nsubj") || child.is("advcl") || child.relation().endsWith(":unmarked") || child.relation().endsWith(":tmod") || child.is("punct") || child.is("cc") || child.is("obl")
        || child.is("advmod") && child.pos().equals("PART");
  }
}
