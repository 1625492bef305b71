package org.cotejo.coder.place;

import java.util.List;

/// A sentence as the place finder sees it.
///
/// @param text of the document
/// @param words of the sentence
/// @param upper whether all is in capitals, so that capitals say nothing
record Line(String text, List<Word> words, boolean upper) {

  private static final double UPPER_SHARE = 0.7;
  /// What may stand alone between two words of one name.
  private static final String JOINTS = " -'’\u00a0\n–";

  static Line of(String text, List<Word> words) {
    long letters = words.stream().filter(word -> word.shape() != Word.Shape.DIGITS).count();
    long capitals = words.stream().filter(word -> word.shape() == Word.Shape.CAPITALS || word.end() - word.begin() == 1 && word.isCapitalised()).count();
    return new Line(text, words, letters >= 3 && capitals >= UPPER_SHARE * letters);
  }

  int size() {
    return words.size();
  }

  Word word(int index) {
    return words.get(index);
  }

  /// What stands between the words `index - 1` and `index`; a full stop before the first and behind the last.
  String gap(int index) {
    return index <= 0 || index >= words.size() ? "." : text.substring(words.get(index - 1).end(), words.get(index).begin());
  }

  /// Whether only a space or hyphen, or the stop of an abbreviation, parts the words `index - 1` and `index`, so that they may be one name.
  boolean joins(int index) {
    if (index <= 0 || index >= words.size()) {
      return false;
    }
    Word before = words.get(index - 1);
    return switch (words.get(index).begin() - before.end()) {
      case 1 -> JOINTS.indexOf(text.charAt(before.end())) >= 0;
      case 2 -> text.startsWith(". ", before.end()) && before.end() - before.begin() <= 3;
      default -> false;
    };
  }

  /// Like [#joins], or with a possessive between.
  boolean follows(int index) {
    return joins(index) || gap(index).equals("'s ") || gap(index).equals("’s ");
  }

  /// Whether the word may be part of a name, as far as capitals tell.
  boolean mayBeName(int index) {
    return index >= 0 && index < size() && words.get(index).isCapitalised();
  }
}
