package org.cotejo.incidents.account;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Words without case and accents.
public final class Folding {
  /// Letters, marks and numbers of any script.
  private static final int IN_WORDS = kinds(Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER, Character.MODIFIER_LETTER, Character.OTHER_LETTER,
      Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK, Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER);
  private static final int MARKS = kinds(Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK);
  private static final char ASCII = 0x80;
  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+(?: (?:de |del |la |las |los )*\\p{Lu}\\p{Ll}+)+");
  private static final int LEAST = 3;

  /// @param text folded
  /// @param capital whether it begins with a capital where a small letter could stand
  public record Word(String text, boolean capital) {}

  private Folding() {}

  private static int kinds(byte... kinds) {
    int all = 0;
    for (byte kind : kinds) {
      all |= 1 << kind;
    }
    return all;
  }

  private static boolean is(int kinds, int letter) {
    return (kinds & 1 << Character.getType(letter)) != 0;
  }

  /// A text in small letters, without accents.
  public static String fold(String text) {
    return (isPlain(text) ? text : withoutMarks(Normalizer.normalize(text, Normalizer.Form.NFD))).toLowerCase(Locale.ROOT);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= ASCII) {
        return false;
      }
    }
    return true;
  }

  private static String withoutMarks(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(letter -> !is(MARKS, letter)).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /// The words of a text with three letters or more, in order; the first of a sentence counts as small.
  public static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int end = 0;
    for (int begin = next(text, 0, true); begin < text.length(); begin = next(text, end, true)) {
      boolean opens = end == 0 || hasStop(text, end, begin);
      end = next(text, begin, false);
      if (end - begin >= LEAST) {
        words.add(new Word(fold(text.substring(begin, end)), !opens && Character.isUpperCase(text.charAt(begin))));
      }
    }
    return words;
  }

  /// Where the next word begins, or this one ends.
  private static int next(String text, int from, boolean inWord) {
    int at = from;
    while (at < text.length() && is(IN_WORDS, text.codePointAt(at)) != inWord) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  /// The folded words of names in a phrase: two words in a row that begin with capitals.
  public static Set<String> names(String phrase) {
    Set<String> names = new TreeSet<>();
    NAME.matcher(phrase).results().forEach(name -> words("- " + name.group()).forEach(word -> names.add(word.text())));
    return names;
  }

  /// Whether a text has no small letters, as wires of old had.
  static boolean isAllCapitals(String text) {
    return text.chars().noneMatch(Character::isLowerCase);
  }

  private static boolean hasStop(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char mark = text.charAt(i);
      if (mark == '.' || mark == '!' || mark == '?' || mark == '\n' || mark == ':') {
        return true;
      }
    }
    return false;
  }
}
