package org.cotejo.language.segment;

import org.cotejo.model.TextSpan;

/// Whether capitals tell anything in a text.
enum LetterCase {
  MIXED,
  /// Wire copy in capitals.
  ALL_UPPER,
  /// Notes and posts without any capital.
  ALL_LOWER;

  /// A text's beginning shows it.
  private static final int SAMPLE = 20_000;
  private static final int ENOUGH_LETTERS = 12;
  private static final double RARE = 0.04;

  static LetterCase of(String text, TextSpan region) {
    int upper = 0;
    int lower = 0;
    int end = Math.min(region.end(), region.begin() + SAMPLE);
    for (int i = region.begin(); i < end; i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) {
        upper++;
      } else if (Character.isLowerCase(c)) {
        lower++;
      }
    }
    int letters = upper + lower;
    if (letters < ENOUGH_LETTERS) {
      return MIXED;
    }
    if (lower < RARE * letters) {
      return ALL_UPPER;
    }
    return upper == 0 && letters > 10 * ENOUGH_LETTERS ? ALL_LOWER : MIXED;
  }
}
