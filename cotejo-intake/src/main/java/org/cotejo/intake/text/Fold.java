package org.cotejo.intake.text;

import java.text.Normalizer;

/// Folds a text for comparison, character by character, so that offsets hold: lower case, without accents, straight quotes, plain
/// spaces.
public final class Fold {

  private Fold() {}

  /// The folded text, of the same length.
  public static String fold(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(fold(text.charAt(i)));
    }
    return folded.toString();
  }

  /// A column's or field's name as it is compared: folded, anything but letters and digits as one space.
  public static String name(String name) {
    return fold(name).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
  }

  private static char fold(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == '\t' ? ' ' : c;
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u00b4' -> '\'';
      case '\u201c', '\u201d', '\u00ab', '\u00bb' -> '"';
      case '\u2013', '\u2014', '\u2212' -> '-';
      case '\u00a0', '\u2007', '\u2009', '\u202f', '\u3000' -> ' ';
      default -> Character.isLetter(c) ? withoutAccent(Character.toLowerCase(c)) : c;
    };
  }

  private static char withoutAccent(char letter) {
    if (letter > 0x24F) {
      return letter;
    }
    return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
  }
}
