package org.cotejo.coder.place;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.model.TextSpan;

/// A run of letters and digits of the text. Our own words rather than the analyser's tokens, so that "Valles del Tuy", "Russia-Turkey"
/// and "U.S.-led" look the same whatever the analyser does to contractions, hyphens and stops.
///
/// @param begin UTF-16 offset
/// @param key folded
/// @param shape how it is written
record Word(int begin, int end, String key, Shape shape) {

  enum Shape {
    LOWER,
    CAPITALISED,
    /// Two capitals or more and nothing else, or letters with stops.
    CAPITALS,
    DIGITS
  }

  /// The words of a stretch of text, in order.
  static List<Word> of(String text, TextSpan span) {
    List<Word> words = new ArrayList<>();
    int at = span.begin();
    while (at < span.end()) {
      int end = Math.min(NameFolder.wordEnd(text, at), span.end());
      if (end > at) {
        if (!isPossessive(text, at, end)) {
          String form = text.substring(at, end);
          words.add(new Word(at, end, NameFolder.word(form), shape(form)));
        }
        at = end;
      } else {
        at++;
      }
    }
    return words;
  }

  private static boolean isPossessive(String text, int begin, int end) {
    return end - begin == 1 && text.charAt(begin) == 's' && begin > 0 && (text.charAt(begin - 1) == '\'' || text.charAt(begin - 1) == '’');
  }

  private static Shape shape(String form) {
    if (Character.isDigit(form.charAt(0))) {
      return Shape.DIGITS;
    }
    if (!Character.isUpperCase(form.charAt(0))) {
      return Shape.LOWER;
    }
    for (int i = 1; i < form.length(); i++) {
      if (Character.isLowerCase(form.charAt(i))) {
        return Shape.CAPITALISED;
      }
    }
    return form.length() > 1 ? Shape.CAPITALS : Shape.CAPITALISED;
  }

  boolean isCapitalised() {
    return shape == Shape.CAPITALISED || shape == Shape.CAPITALS;
  }

  TextSpan span() {
    return new TextSpan(begin, end);
  }
}
