package org.cotejo.coder.date;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import org.cotejo.coder.date.Captures.Value;
import org.cotejo.coder.date.Item.Step;
import org.cotejo.coder.lexer.Lexemes;
import org.cotejo.coder.lexer.Phrases;

/// Four digits by themselves: a year ("in 1998", "1998:") or a number of something ("1500 people")?
///
/// A year stands after a word that years stand after (class YEARCUE), or not before a word of content; a round number between the
/// two, as in "de 2000 personas", is a number. A bound or a currency mark in front (class NOYEAR) settles it.
record BareYear(Map<String, Phrases<String>> classes) {

  private static final int FIRST = 1800;
  private static final int LAST = 2099;
  private static final int ROUND = 50;
  /// Lexemes.
  private static final int LONGEST_CUE = 3;

  Item item(String token, String label) {
    BitSet digits = new BitSet();
    digits.set(0);
    return new Item(token, label, digits, (lexemes, at) -> isYear(lexemes, at)
        ? Optional.of(new Step(at + 1, new Value.Figure(lexemes.digits(at)))) : Optional.empty());
  }

  private boolean isYear(Lexemes lexemes, int at) {
    if (!lexemes.isDigits(at) || lexemes.length(at) != 4 || lexemes.digits(at) < FIRST || lexemes.digits(at) > LAST) {
      return false;
    }
    boolean partOfNumber = lexemes.isGlued(at + 1) && (lexemes.isSymbol(at + 1, '%') || lexemes.isWord(at + 1)
        || (lexemes.isDigits(at + 2) && lexemes.isGlued(at + 2) && !lexemes.isSymbol(at + 1, '-') && !lexemes.isSymbol(at + 1, '/')));
    boolean code = lexemes.isGlued(at) && (lexemes.isWord(at - 1) || lexemes.isSymbol(at - 1, '.') || lexemes.isSymbol(at - 1, ',')
        || (lexemes.isSymbol(at - 1, '-') && !lexemes.isDigits(at - 2)));
    if (partOfNumber || code || isBehind("NOYEAR", lexemes, at)) {
      return false;
    }
    boolean counts = lexemes.isWord(at + 1) && !lexemes.isCapitalised(at + 1) && !is("FUNCTION", lexemes, at + 1);
    boolean cued = isBehind("YEARCUE", lexemes, at);
    return !counts || (cued && lexemes.digits(at) % ROUND != 0);
  }

  private boolean is(String wordClass, Lexemes lexemes, int at) {
    Phrases<String> phrases = classes.get(wordClass);
    return phrases != null && phrases.at(lexemes, at).isPresent();
  }

  private boolean isBehind(String wordClass, Lexemes lexemes, int at) {
    Phrases<String> phrases = classes.get(wordClass);
    return phrases != null && phrases.endingAt(lexemes, at, LONGEST_CUE).isPresent();
  }
}
