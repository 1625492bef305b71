package org.cotejo.coder.lexer;

import java.text.Normalizer;
import java.util.Locale;

/// Characters as the lexer sees them: lower case, without accents, typographic variants as one.
final class Letters {

  private static final int LATIN = 0x250;
  private static final char[] FOLDED = folded();

  private Letters() {}

  /// Lower case without accent; apostrophes and hyphens of all kinds as `'` and `-`. One character in, one out.
  static char fold(char c) {
    if (c < LATIN) {
      return FOLDED[c];
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u02BC' -> '\'';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> '-';
      default -> c;
    };
  }

  static boolean isLetter(char c) {
    return c < 128 ? (c | 32) >= 'a' && (c | 32) <= 'z' : c != '\u00BA' && c != '\u00AA' && Character.isLetter(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isSpace(char c) {
    return c <= ' ' || (c >= '\u0080' && (Character.isSpaceChar(c) || Character.isWhitespace(c) || c == '\u200B' || c == '\uFEFF'));
  }

  private static char[] folded() {
    char[] table = new char[LATIN];
    for (char c = 0; c < LATIN; c++) {
      String lower = String.valueOf(c).toLowerCase(Locale.ROOT);
      String plain = Normalizer.normalize(lower, Normalizer.Form.NFD);
      boolean letter = Character.isLetter(c) && c != '\u00BA' && c != '\u00AA';
      table[c] = letter && lower.length() == 1 ? plain.charAt(0) : c;
    }
    return table;
  }
}
