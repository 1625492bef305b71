package org.cotejo.incidents.stance;

import java.text.Normalizer;

/// A text in small letters without accents, each blank a space, of the same length: what is found in it stands at the same place in the text.
final class Plain {
  private static final int ASCII = 128;

  private Plain() {}

  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      plain.append(of(text.charAt(i)));
    }
    return plain.toString();
  }

  private static char of(char letter) {
    if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
      return ' ';
    }
    char lower = Character.toLowerCase(letter);
    return lower < ASCII || Character.isSurrogate(lower) ? lower : letterOf(Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD));
  }

  /// Quotation marks and apostrophes of all sorts are one.
  private static char letterOf(String parted) {
    char first = parted.charAt(0);
    return "“”«»".indexOf(first) >= 0 ? '"' : "‘’".indexOf(first) >= 0 ? '\'' : first;
  }
}
