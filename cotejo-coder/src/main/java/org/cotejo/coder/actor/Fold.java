package org.cotejo.coder.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Brings written words into the one shape in which names are compared: lower case, no accents, split at every mark.
///
/// "M-19", "M 19" and "M-19," become `m 19`; "U.S." becomes `us`; "del" becomes `de el`, so that it does not matter whether the
/// tokeniser has split a contraction, a hyphen or a possessive.
final class Fold {

  private Fold() {}

  private static final char FIRST = 0xC0;

  /// Letters from U+00C0 to U+017F in lower case without their accents, in code point order.
  private static final String PLAIN =
      "aaaaaaæceeeeiiiiðnooooo×ouuuuyþßaaaaaaæceeeeiiiiðnooooo÷ouuuuyþy"
          + "aaaaaaccccccccddddeeeeeeeeeegggggggghhħħiiiiiiiiiiĳĳjjkkĸllllllŀ"
          + "ŀllnnnnnnŉŋŋooooooœœrrrrrrssssssssttttŧŧuuuuuuuuuuuuwwyyyzzzzzzſ";

  /// Lower case without accents; the length may change.
  static String fold(String word) {
    char[] folded = word.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      char c = folded[i];
      if (c >= 'A' && c <= 'Z') {
        folded[i] = (char) (c + ('a' - 'A'));
      } else if (c >= FIRST) {
        if (c - FIRST >= PLAIN.length() && (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK)) {
          return strip(word).toLowerCase(Locale.ROOT);
        }
        folded[i] = c - FIRST < PLAIN.length() ? PLAIN.charAt(c - FIRST) : c;
      }
    }
    return new String(folded);
  }

  private static String strip(String word) {
    String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /// The pieces of one word or of a whole name.
  static List<String> pieces(String words) {
    List<String> pieces = new ArrayList<>(4);
    String folded = fold(words);
    if (folded.indexOf('.') < 0) {
      split(folded, pieces);
      return pieces;
    }
    for (String word : folded.split("\\s+")) {
      if (isDotted(word)) {
        pieces.add(word.replace(".", ""));
      } else {
        split(word, pieces);
      }
    }
    return pieces;
  }

  private static void split(String folded, List<String> pieces) {
    int begin = 0;
    for (int i = 0; i <= folded.length(); i++) {
      if (i == folded.length() || !isWordLetter(folded.charAt(i))) {
        if (i > begin) {
          expand(folded.substring(begin, i), pieces);
        }
        begin = i + 1;
      }
    }
  }

  private static boolean isWordLetter(char c) {
    return c < 128 ? (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') : Character.isLetterOrDigit(c);
  }

  private static void expand(String piece, List<String> pieces) {
    switch (piece) {
      case "del" -> {
        pieces.add("de");
        pieces.add("el");
      }
      case "al" -> {
        pieces.add("a");
        pieces.add("el");
      }
      default -> pieces.add(piece);
    }
  }

  /// "u.s.", "ee.uu.", "e.l.n": letters in ones and twos between dots.
  private static boolean isDotted(String word) {
    int run = 0;
    int dots = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '.') {
        dots++;
        run = 0;
      } else if (!Character.isLetter(c) || ++run > 2) {
        return false;
      }
    }
    return dots > 0 && word.length() > dots + 1;
  }
}
