package org.cotejo.language.segment;

/// What a character does in running text.
final class Chars {
  /// Stand before the first word of a sentence and belong to it.
  private static final String OPENERS = "\"'“”„‘«»‹([{<¿¡`´";
  /// Stand after the full stop and belong to the sentence before it.
  private static final String CLOSERS = "\"'”“’»«›)]}>´";
  private static final String DASHES = "-‐‑‒–—―−";
  private static final String APOSTROPHES = "'’`´ʼ";
  private static final String BULLETS = "•‣◦▪▫●○■□►▶▸◆◇✓✔⁃∙·";

  private Chars() {}

  /// White space in the wide sense: whatever prints nothing and parts words (also no-break and zero-width spaces, byte order marks
  /// and control characters).
  static boolean isSpace(char c) {
    if (c < 0x80) {
      return c <= ' ' || c == 0x7F;
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)
        || c == '\u200B' || c == '\uFEFF' || c == '\u2060' || c == '\u180E';
  }

  /// Ends a line. A line feed after a carriage return is one end of line with it.
  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u000B';
  }

  /// Ends a paragraph by itself.
  static boolean isParagraphEnd(char c) {
    return c == '\u2029' || c == '\u2028' || c == '\f';
  }

  static boolean isOpener(char c) {
    return OPENERS.indexOf(c) >= 0;
  }

  static boolean isCloser(char c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  static boolean isDash(char c) {
    return DASHES.indexOf(c) >= 0;
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑';
  }

  static boolean isApostrophe(char c) {
    return APOSTROPHES.indexOf(c) >= 0;
  }

  static boolean isBullet(char c) {
    return BULLETS.indexOf(c) >= 0;
  }

  static boolean isDigit(char c) {
    return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
  }

  /// A letter, or a mark that stands on one. Letters beyond the basic plane count through their surrogates, see [#isWordPart].
  static boolean isLetter(char c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
    return Character.isLetter(c) || c == '\u00AD' || isMark(c);
  }

  static boolean isWordPart(char c) {
    return isLetter(c) || isDigit(c) || c == '_';
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }
}
