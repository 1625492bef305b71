package org.cotejo.language.parse;

import java.util.List;

/// How a sentence is written. Capitals tell names from nouns only in a sentence that is written normally.
public enum SentenceCase {
  NORMAL,
  UPPER,
  LOWER,
  /// As In Many Headlines.
  TITLE;

  private static final int TITLE_WORDS = 4;
  private static final double TITLE_SHARE = 0.8;

  public static SentenceCase of(List<String> forms) {
    int upper = 0;
    int lower = 0;
    int capitalised = 0;
    int longWords = 0;
    int longCapitalised = 0;
    for (String form : forms) {
      int first = form.isEmpty() ? ' ' : form.codePointAt(0);
      boolean hasLower = false;
      boolean hasUpper = false;
      for (int i = 0; i < form.length(); i++) {
        hasLower |= Character.isLowerCase(form.charAt(i));
        hasUpper |= Character.isUpperCase(form.charAt(i));
      }
      lower += hasLower ? 1 : 0;
      upper += hasUpper && !hasLower && form.length() > 1 ? 1 : 0;
      capitalised += hasUpper ? 1 : 0;
      if (form.length() > 3 && Character.isLetter(first)) {
        longWords++;
        longCapitalised += Character.isUpperCase(first) ? 1 : 0;
      }
    }
    if (lower == 0) {
      return upper > 0 ? UPPER : NORMAL;
    }
    if (capitalised == 0) {
      return LOWER;
    }
    if (upper > 2 * lower && lower <= 2) {
      return UPPER;
    }
    return longWords >= TITLE_WORDS && longCapitalised >= TITLE_SHARE * longWords ? TITLE : NORMAL;
  }
}
