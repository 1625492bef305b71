package org.cotejo.coder.match;

import java.util.BitSet;
import java.util.Locale;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.language.Token;
import org.cotejo.model.TextSpan;

/// The words of a noun phrase: its head with determiner, number, adjectives and short complements, without clauses, appositions and
/// coordinated phrases.
public final class NounPhrase {
  private NounPhrase() {}

  /// The words of the phrase as one unbroken span around its head.
  public static TextSpan span(Tree tree, Token head) {
    BitSet words = new BitSet(tree.sentence().size());
    collect(tree, head, words, true);
    int first = words.previousClearBit(head.index()) + 1;
    int last = words.nextClearBit(head.index()) - 1;
    first = behindOpening(tree, first, head);
    while (first < head.index() && (isMark(tree.token(first), ",:;—–") || tree.isA(WordClass.ALSO, tree.token(first)))) {
      first++;
    }
    while (last > head.index() && tree.token(last).pos().equals("PUNCT")) {
      last--;
    }
    if (last + 1 < tree.sentence().size() && isClosingQuote(tree.token(last + 1)) && opensQuote(tree, first, last)) {
      last++;
    }
    return tree.token(first).span().union(tree.token(last).span());
  }

  private static boolean isMark(Token token, String marks) {
    return token.form().length() == 1 && marks.contains(token.form());
  }

  /// "**In all,** at least 43 people": an adverb that parsers take for a word of the phrase, with a preposition and a comma.
  private static int behindOpening(Tree tree, int first, Token head) {
    int comma = first;
    while (comma < head.index() && !tree.token(comma).form().equals(",")) {
      comma++;
    }
    return comma < head.index() && tree.token(first).pos().equals("ADP") && tree.token(first).head() != head.index() ? comma + 1 : first;
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
      if (!isHead && child.relation().equals("acl:relcl")) {
        continue;
      }
      if (!isHead || isWrittenInOne(tree, word, child) || !isOutside(child) && !isSetting(tree, child)) {
        collect(tree, child, words, false);
      } else if (child.is("punct") && child.index() < word.index() && !isMark(child, ",:;")) {
        words.set(child.index());
      }
    }
  }

  /// "A **17-year**-old", "Jean**-**Claude", "brother**-**in**-**law".
  private static boolean isWrittenInOne(Tree tree, Token word, Token child) {
    int between = Math.min(word.index(), child.index()) + 1;
    boolean hyphen = Math.abs(word.index() - child.index()) == 2 && tree.token(between).form().equals("-") && tree.token(between - 1).span().end() == tree.token(between).span().begin();
    return hyphen || child.form().equals("-") && child.index() > word.index() && child.span().begin() == tree.token(child.index() - 1).span().end();
  }

  private static boolean isSetting(Tree tree, Token child) {
    return child.is("nmod") && (isBehindComma(tree, child) || tree.words().has(WordClass.SOURCE_OPENING, tree.preposition(child.index())) || tree.hasPreposition(child.index(), WordClass.TIME_PREPOSITION) || tree.words().has(WordClass.HANDS, child.form())
        || tree.hasChild(child.index(), word -> word.is("case") && tree.words().has(WordClass.PART_INTRODUCTION, word.form().toLowerCase(Locale.ROOT))));
  }

  /// "Un campamento, **con saldo de nueve muertos**": what came of it.
  private static boolean isBehindComma(Tree tree, Token child) {
    int begin = tree.first(child.index());
    return tree.hasPreposition(child.index(), WordClass.OPPONENT_PREPOSITION) && begin > 0 && (tree.token(begin - 1).form().equals(",") || tree.token(begin).form().equals(","));
  }

  private static boolean isOutside(Token child) {
    return child.is("acl") || child.is("appos") || child.is("conj") || child.is("parataxis") || child.is("case") || child.is("mark")
        || child.is("cop") || child.is("nsubj") || child.is("advcl") || child.relation().endsWith(":unmarked") || child.relation().endsWith(":tmod") || child.is("punct") || child.is("cc") || child.is("obl")
        || child.is("advmod") && child.pos().equals("PART");
  }
}
