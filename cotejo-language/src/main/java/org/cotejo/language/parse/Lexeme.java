package org.cotejo.language.parse;

import java.util.Locale;

/// What is known of a word before its sentence is looked at, as hashes. Everything but the shape is blind to upper and lower case.
///
/// @param form as written
/// @param key the form normalised: lower case, digits as 0, plain quotes and dashes
/// @param dictionary the set of tags that the dictionary lists
/// @param cluster words that occur in similar places
record Lexeme(
    String form, String key, long word, long suffix2, long suffix3, long suffix4, long suffix5, long prefix2, long prefix3, long shape,
    long dictionary, long cluster) {

  static final Lexeme NONE = of("", "", 0, 0);

  static Lexeme of(String form, String key, long dictionary, long cluster) {
    return new Lexeme(form, key, Hash.of(key), suffix(key, 2), suffix(key, 3), suffix(key, 4), suffix(key, 5), prefix(key, 2),
        prefix(key, 3), Hash.of(shape(form)), Hash.mix(dictionary), Hash.mix(cluster + 1));
  }

  private static long suffix(String key, int length) {
    return Hash.of(key, Math.max(0, key.length() - length), key.length());
  }

  private static long prefix(String key, int length) {
    return Hash.of(key, 0, Math.min(length, key.length()));
  }

  /// Lower case, digits as 0, typographic quotes and dashes as plain ones (the treebanks hardly have them); a single opening quote that stands alone
  /// as a double one, since a plain single one may also be a possessive.
  static String normalise(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      switch (c) {
        case '\u2018', '\u2019', '\u201a', '\u201b', '`', '\u00b4' -> key.append('\'');
        case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> key.append('"');
        case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> key.append('-');
        case '\u2026' -> key.append("...");
        default -> key.append(Character.isDigit(c) ? '0' : c);
      }
    }
    String plain = key.toString();
    return switch (plain) {
      case "''" -> "\"";
      case "'" -> form.equals("'") || form.equals("\u2019") ? plain : "\"";
      case "--", "---" -> "-";
      default -> plain;
    };
  }

  /// `Madrid` Xxx, `US-led` XX-xx, `3.5` d.d: no run longer than two.
  static String shape(String form) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      char kind = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? 'd' : c;
      int length = shape.length();
      if (length < 2 || shape.charAt(length - 1) != kind || shape.charAt(length - 2) != kind) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }
}
