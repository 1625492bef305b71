package org.cotejo.coder.lexer;

import java.util.Arrays;
import org.cotejo.model.TextSpan;

/// The lexemes of one stretch of text, by position. Any position may be asked: outside the stretch stands an unknown word.
public final class Lexemes {

  /// The number of a digit run.
  public static final int DIGITS = -1;

  private final String text;
  private int size;
  private int[] begins;
  private int[] ends;
  private int[] words;
  private int limit;

  Lexemes(String text, int capacity) {
    this.text = text;
    this.begins = new int[capacity];
    this.ends = new int[capacity];
    this.words = new int[capacity];
  }

  void add(int begin, int end, int word) {
    if (size == words.length) {
      begins = Arrays.copyOf(begins, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      words = Arrays.copyOf(words, size * 2);
    }
    begins[size] = begin;
    ends[size] = end;
    words[size++] = word;
  }

  void close(int regionEnd) {
    limit = regionEnd;
  }

  public int size() {
    return size;
  }

  public String text() {
    return text;
  }

  /// The vocabulary's number of the lexeme, [#DIGITS] for a digit run, [Vocabulary#UNKNOWN] for all else.
  public int word(int at) {
    return at < 0 || at >= size ? Vocabulary.UNKNOWN : words[at];
  }

  public boolean isDigits(int at) {
    return word(at) == DIGITS;
  }

  /// Whether the lexeme consists of letters.
  public boolean isWord(int at) {
    return at >= 0 && at < size && Letters.isLetter(text.charAt(begins[at]));
  }

  /// Whether the lexeme is this one character.
  public boolean isSymbol(int at, char symbol) {
    return at >= 0 && at < size && ends[at] - begins[at] == 1 && Letters.fold(text.charAt(begins[at])) == symbol;
  }

  /// Whether no space stands before the lexeme, and something else does.
  public boolean isGlued(int at) {
    return at > 0 && at < size && begins[at] == ends[at - 1];
  }

  /// Whether the lexeme starts with a capital letter.
  public boolean isCapitalised(int at) {
    return at >= 0 && at < size && Character.isUpperCase(text.charAt(begins[at]));
  }

  public int begin(int at) {
    return at < size ? begins[at] : limit;
  }

  public int end(int at) {
    return at < size ? ends[at] : limit;
  }

  /// Length in characters.
  public int length(int at) {
    return at < 0 || at >= size ? 0 : ends[at] - begins[at];
  }

  /// The value of a digit run of at most 15 digits, -1 for a longer one.
  public long digits(int at) {
    if (length(at) > 15) {
      return -1;
    }
    long value = 0;
    for (int i = begins[at]; i < ends[at]; i++) {
      value = value * 10 + (text.charAt(i) - '0');
    }
    return value;
  }

  /// The characters as written.
  public String text(int at) {
    return at < 0 || at >= size ? "" : text.substring(begins[at], ends[at]);
  }

  /// From the begin of `from` to the end of the lexeme before `to`.
  public TextSpan span(int from, int to) {
    return new TextSpan(begins[from], ends[to - 1]);
  }
}
