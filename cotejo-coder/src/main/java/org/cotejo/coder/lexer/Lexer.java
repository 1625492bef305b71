package org.cotejo.coder.lexer;

import org.cotejo.model.TextSpan;

/// Cuts text into words, digit runs and single symbols, in one pass.
public final class Lexer {

  private final Vocabulary vocabulary;

  public Lexer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// The lexemes of a stretch of `text`; their offsets are those of the text.
  public Lexemes read(String text, TextSpan region) {
    Lexemes lexemes = new Lexemes(text, region.length() / 4 + 8);
    int at = region.begin();
    while (at < region.end()) {
      char c = text.charAt(at);
      if (Letters.isSpace(c)) {
        at++;
      } else if (Letters.isLetter(c)) {
        at = word(text, at, region.end(), lexemes);
      } else if (Letters.isDigit(c)) {
        at = digits(text, at, region.end(), lexemes);
      } else {
        lexemes.add(at, at + 1, vocabulary.find(text, at, at + 1, Letters.fold(c)));
        at++;
      }
    }
    lexemes.close(region.end());
    return lexemes;
  }

  private int word(String text, int begin, int limit, Lexemes lexemes) {
    int at = begin;
    int hash = 0;
    while (at < limit) {
      char c = text.charAt(at);
      if (!Letters.isLetter(c)) {
        break;
      }
      hash = hash * 31 + Letters.fold(c);
      at++;
    }
    lexemes.add(begin, at, vocabulary.find(text, begin, at, hash));
    return at;
  }

  private static int digits(String text, int begin, int limit, Lexemes lexemes) {
    int at = begin;
    while (at < limit && Letters.isDigit(text.charAt(at))) {
      at++;
    }
    lexemes.add(begin, at, Lexemes.DIGITS);
    return at;
  }
}
