package org.cotejo.incidents.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cotejo.model.Document;
import org.cotejo.model.NoiseRegion;
import org.cotejo.model.TextSpan;

/// A word or a run of digits: letters and digits between anything else.
///
/// @param form without case and accents: "Policía" and "POLICIA" are one form
/// @param span where it stands
public record Word(String form, TextSpan span) {

  /// The words of a document outside its noise.
  public static List<Word> of(Document document) {
    List<Word> words = new ArrayList<>();
    int from = 0;
    for (NoiseRegion noise : document.noise()) {
      collect(document.text(), from, noise.span().begin(), words);
      from = noise.span().end();
    }
    collect(document.text(), from, document.text().length(), words);
    return words;
  }

  /// The words of a stretch of text.
  public static List<Word> of(String text, TextSpan stretch) {
    List<Word> words = new ArrayList<>();
    collect(text, stretch.begin(), stretch.end(), words);
    return words;
  }

  /// The words of a text.
  public static List<Word> of(String text) {
    return of(text, new TextSpan(0, text.length()));
  }

  /// A text without case and accents.
  public static String fold(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return isAscii(lower) ? lower : withoutMarks(Normalizer.normalize(lower, Normalizer.Form.NFKD));
  }

  private static void collect(String text, int from, int to, List<Word> into) {
    int begin = -1;
    int at = from;
    while (at < to) {
      int point = text.codePointAt(at);
      if (isPart(point)) {
        begin = begin < 0 ? at : begin;
      } else if (begin >= 0) {
        add(text, begin, at, into);
        begin = -1;
      }
      at += Character.charCount(point);
    }
    if (begin >= 0) {
      add(text, begin, to, into);
    }
  }

  private static void add(String text, int begin, int end, List<Word> into) {
    String form = fold(text.substring(begin, end));
    if (!form.isEmpty()) {
      into.add(new Word(form, new TextSpan(begin, end)));
    }
  }

  /// Marks belong to the word: an accent may be written as a character of its own.
  private static boolean isPart(int point) {
    return Character.isLetterOrDigit(point) || isMark(point);
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  private static String withoutMarks(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    text.codePoints().filter(point -> !isMark(point)).forEach(bare::appendCodePoint);
    return bare.toString();
  }
}
