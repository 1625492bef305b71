package org.cotejo.coder.place;

import java.text.Normalizer;
import java.util.Map;

/// Brings spellings of a name together: case, accents, hyphens, apostrophes and a few abbreviations ("Saint" and "St", "Mount"
/// and "Mt") make no difference.
public final class NameFolder {
  private static final Map<String, String> SAME = Map.of("saint", "st", "mount", "mt", "fort", "ft", "sto", "santo", "sta", "santa");

  private NameFolder() {}

  /// The key under which a name is kept: folded words joined by one space.
  public static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    int at = 0;
    while (at < name.length()) {
      int end = wordEnd(name, at);
      if (end > at) {
        if (!key.isEmpty()) {
          key.append(' ');
        }
        key.append(word(name.substring(at, end)));
        at = end;
      } else {
        at++;
      }
    }
    return key.toString();
  }

  /// One word, folded.
  public static String word(String word) {
    String folded = letters(word);
    return SAME.getOrDefault(folded, folded);
  }

  /// Where the word that starts at `from` ends; `from` itself if none starts there. "U.S." and "EE. UU." are one word, with
  /// their stops; the "'s" of a possessive is not part of a word.
  static int wordEnd(String text, int from) {
    if (!Character.isLetterOrDigit(text.charAt(from))) {
      return from;
    }
    int abbreviation = abbreviationEnd(text, from);
    if (abbreviation > from) {
      return abbreviation;
    }
    int at = from;
    while (at < text.length() && isPart(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || Character.isSurrogate(c);
  }

  /// Letters with stops between them: "U.S.", "D.C", "EE.UU.", "EE. UU.".
  private static int abbreviationEnd(String text, int from) {
    int at = from;
    int groups = 0;
    while (true) {
      int letters = 0;
      while (at + letters < text.length() && letters < 3 && Character.isUpperCase(text.charAt(at + letters))) {
        letters++;
      }
      boolean doubled = letters == 2 && text.charAt(at) == text.charAt(at + 1);
      if (letters != 1 && !doubled) {
        return groups >= 2 ? trimSpace(text, at) : from;
      }
      int stop = at + letters;
      if (stop >= text.length() || text.charAt(stop) != '.') {
        boolean open = stop < text.length() && Character.isLetterOrDigit(text.charAt(stop));
        return groups == 0 || open && groups < 2 ? from : open ? trimSpace(text, at) : stop;
      }
      groups++;
      at = stop + 1;
      if (doubled && at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
      if (at >= text.length()) {
        return groups >= 2 ? at : from;
      }
    }
  }

  private static int trimSpace(String text, int end) {
    return text.charAt(end - 1) == ' ' ? end - 1 : end;
  }

  private static String letters(String word) {
    boolean plain = true;
    for (int i = 0; i < word.length() && plain; i++) {
      char c = word.charAt(i);
      plain = c >= 'a' && c <= 'z';
    }
    if (plain) {
      return word;
    }
    String split = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(split.length());
    for (int i = 0; i < split.length(); i++) {
      fold(split.charAt(i), folded);
    }
    return folded.toString();
  }

  private static void fold(char c, StringBuilder to) {
    switch (c) {
      case 'ø', 'Ø' -> to.append('o');
      case 'ł', 'Ł' -> to.append('l');
      case 'đ', 'Đ' -> to.append('d');
      case 'ı', 'İ' -> to.append('i');
      case 'ß' -> to.append("ss");
      case 'æ', 'Æ' -> to.append("ae");
      case 'œ', 'Œ' -> to.append("oe");
      case ' ' -> {
        // the space of "EE. UU."
      }
      default -> {
        if (Character.getType(c) != Character.NON_SPACING_MARK) {
          to.append(Character.toLowerCase(c));
        }
      }
    }
  }
}
