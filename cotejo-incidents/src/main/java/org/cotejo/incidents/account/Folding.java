package org.cotejo.incidents.account;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words without case and accents.
public final class Folding {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+(?: (?:de |del |la |las |los )*\\p{Lu}\\p{Ll}+)+");
  private static final int LEAST = 3;

  /// @param text folded
  /// @param capital whether it begins with a capital where a small letter could stand
  public record Word(String text, boolean capital) {}

  private Folding() {}

  /// A text in small letters, without accents.
  public static String fold(String text) {
    return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /// The words of a text with three letters or more, in order; the first of a sentence counts as small.
  public static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    int end = 0;
    while (matcher.find()) {
      boolean opens = end == 0 || hasStop(text, end, matcher.start());
      end = matcher.end();
      if (matcher.end() - matcher.start() >= LEAST) {
        words.add(new Word(fold(matcher.group()), !opens && Character.isUpperCase(text.charAt(matcher.start()))));
      }
    }
    return words;
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
