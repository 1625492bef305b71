package org.cotejo.coder.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;
import org.cotejo.model.TextSpan;

/// Between words of a sentence and stretches of text.
final class Stretches {

  private static final Set<String> SYMBOLS = Set.of("$", "€", "£", "%", "+");

  private Stretches() {}

  /// The unbroken stretches that the words make; punctuation between two of them does not break, and is no stretch of its own.
  static List<TextSpan> of(Tree tree, BitSet words) {
    List<TextSpan> stretches = new ArrayList<>();
    int first = words.nextSetBit(0);
    while (first >= 0) {
      int last = first;
      int next = words.nextSetBit(first + 1);
      while (next >= 0 && onlyPunctuation(tree, last + 1, next)) {
        last = next;
        next = words.nextSetBit(last + 1);
      }
      add(tree, first, last, stretches);
      first = next;
    }
    return stretches;
  }

  private static void add(Tree tree, int first, int last, List<TextSpan> stretches) {
    int from = first;
    int to = last;
    while (from <= to && isSeparator(tree.token(from))) {
      from++;
    }
    while (to >= from && isSeparator(tree.token(to))) {
      to--;
    }
    if (from <= to) {
      stretches.add(tree.token(from).span().union(tree.token(to).span()));
    }
  }

  private static boolean onlyPunctuation(Tree tree, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isPunctuation(tree.token(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean isPunctuation(Token token) {
    return token.pos().equals("PUNCT")
        || token.form().codePoints().noneMatch(Character::isLetterOrDigit) && !SYMBOLS.contains(token.form());
  }

  /// Punctuation that does not belong to the words beside it; quotation marks do.
  private static boolean isSeparator(Token token) {
    return isPunctuation(token) && !QuotationFinder.isMark(token.form());
  }

  /// The words `[from, to)`; none if that is empty.
  static BitSet range(int from, int to) {
    BitSet words = new BitSet();
    if (to > from) {
      words.set(from, to);
    }
    return words;
  }
}
