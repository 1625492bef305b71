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

  /// Letters from U+00C0 to U+017F in lower case without their accents, in code point order.
  private static final String PLAIN =
      "aaaaaaæceeeeiiiiðnooooo×ouuuuyþßaaaaaaæceeeeiiiiðnooooo÷ouuuuyþy"
          + "aaaaaaccccccccddddeeeeeeeeeegggggggghhħħiiiiiiiiiiĳĳjjkkĸllllllŀ"
          + "ŀllnnnnnnŉŋŋooooooœœrrrrrrssssssssttttŧŧuuuuuuuuuuuuwwyyyzzzzzzſ";

  /// Lower case without accents; the length may change.
  static String fold(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < 128) {
        folded.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
      } else if (c >= 0xC0 && c < 0xC0 + PLAIN.length()) {
        folded.append(PLAIN.charAt(c - 0xC0));
      } else if (c > 0x2FF && Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        return strip(word).toLowerCase(Locale.ROOT);
      } else {
        folded.append(c);
      }
    }
    return folded.toString();
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
    int begin = 0;
    while (begin < folded.length()) {
      int end = begin;
      while (end < folded.length() && !Character.isWhitespace(folded.charAt(end))) {
        end++;
      }
      if (end > begin) {
        add(folded.substring(begin, end), pieces);
      }
      begin = end + 1;
    }
    return pieces;
  }

  private static void add(String word, List<String> pieces) {
    if (isDotted(word)) {
      pieces.add(word.replace(".", ""));
      return;
    }
    int begin = 0;
    for (int i = 0; i <= word.length(); i++) {
      if (i == word.length() || !Character.isLetterOrDigit(word.charAt(i))) {
        if (i > begin) {
          expand(word.substring(begin, i), pieces);
        }
        begin = i + 1;
      }
    }
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
