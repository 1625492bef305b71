package org.cotejo.language.segment;

/// Symbols beyond the alphabet: one word each, with whatever modifies or joins them.
final class Emoji {
  private static final int JOINER = 0x200D;

  private Emoji() {}

  /// Where the symbol at `at` ends, over skin tones, variation selectors, joined parts and the second half of a flag.
  static int end(String text, int at, int limit) {
    int first = text.codePointAt(at);
    int i = Math.min(limit, at + Character.charCount(first));
    if (Character.isLetterOrDigit(first)) {
      while (i < limit && Character.isLetterOrDigit(text.codePointAt(i))) {
        i = Math.min(limit, i + Character.charCount(text.codePointAt(i)));
      }
      return i;
    }
    boolean flag = isRegional(first);
    while (i < limit) {
      int c = text.codePointAt(i);
      boolean joined = i > at && text.codePointBefore(i) == JOINER;
      if (!isModifier(c) && c != JOINER && !(joined && !Chars.isSpace(text.charAt(i))) && !(flag && isRegional(c))) {
        break;
      }
      flag = false;
      i = Math.min(limit, i + Character.charCount(c));
    }
    return i;
  }

  private static boolean isModifier(int c) {
    return c >= 0xFE00 && c <= 0xFE0F || c >= 0x1F3FB && c <= 0x1F3FF || c == 0x20E3 || c >= 0xE0020 && c <= 0xE007F;
  }

  private static boolean isRegional(int c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
  }
}
