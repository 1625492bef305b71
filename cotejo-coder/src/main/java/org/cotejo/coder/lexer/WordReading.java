package org.cotejo.coder.lexer;

import java.util.Optional;
import org.cotejo.coder.lexer.NumberWords.Kind;
import org.cotejo.coder.lexer.NumberWords.Word;
import org.cotejo.coder.lexer.Numeral.Form;
import org.cotejo.coder.lexer.Phrases.Found;

/// One run over number words.
///
/// They add up from large to small; what may still be added after a word is its *room*: after "thirty" units, after "two hundred"
/// anything below 100. A scale word multiplies what stands before it and after the last larger one: in "two billion three hundred
/// thousand million" the three hundred thousand.
final class WordReading {

  private static final Word NONE = new Word(Kind.ADD, -1);
  private static final double HUNDRED = 100;
  private static final double THOUSAND = 1000;

  private final NumberWords words;
  private final Lexemes lexemes;
  private final int start;
  private final boolean ordinal;
  private int at;
  /// Millions and more.
  private double high;
  private double thousands;
  private double current;
  private double room = THOUSAND;
  private double lastHigh = Double.MAX_VALUE;
  private double lastScale = 1;
  private boolean article;
  private boolean place;
  private Optional<Numeral> beforeAnd = Optional.empty();

  /// @param ordinal whether to read a place in a row
  WordReading(NumberWords words, Lexemes lexemes, int start, boolean ordinal) {
    this.words = words;
    this.lexemes = lexemes;
    this.start = start;
    this.ordinal = ordinal;
    this.at = start;
  }

  /// The number, or the place in a row, that starts at the position.
  Optional<Numeral> run() {
    while (step()) {}
    return at == start || place != ordinal ? Optional.empty() : Optional.of(numeral());
  }

  /// What was read before the last joining word, if one was: "two hundred" of "two hundred and six".
  Optional<Numeral> beforeAnd() {
    return beforeAnd;
  }

  private Numeral numeral() {
    double value = high + thousands + current;
    return new Numeral(at, value, current > 0 ? 1 : lastScale, article && value == 1 ? Form.ARTICLE : Form.WORDS);
  }

  private Word word(int position) {
    return ordinal ? words.cardinalOrOrdinal(lexemes, position).map(Found::meaning).orElse(NONE) : words.cardinal(lexemes, position);
  }

  private boolean step() {
    if (word(at).kind() == Kind.HALF) {
      return half();
    }
    int next = joined();
    Word word = word(next);
    return switch (word.kind()) {
      case ADD -> word.value() >= 0 && !place && add(word.value(), next, false);
      case PART -> room > 1 && !place && add(word.value(), next, false);
      case ARTICLE -> (at == start || (next > at && room == 10)) && !place && add(1, next, at == start);
      case SCALE, LONE_SCALE -> !place && next == at + (words.isHyphen(lexemes, at) ? 1 : 0) && scale(word.value(), next);
      case ORDINAL -> place(add(word.value(), next, false));
      case ORDINAL_ONLY -> (place || at == start) && place(add(word.value(), next, false));
      case ORDINAL_SCALE -> place(scale(word.value(), next));
      default -> false;
    };
  }

  private boolean place(boolean read) {
    place |= read;
    return read;
  }

  /// The position after a joining word or hyphen, if one may stand here.
  private int joined() {
    if (at > start && words.isHyphen(lexemes, at) && lexemes.isGlued(at) && lexemes.isGlued(at + 1)) {
      return at + 1;
    }
    Word word = word(at);
    boolean joins = at > start && word.kind() == Kind.AND
        && (word.value() == 10 ? room == 10 : (room >= word.value() && !article) || room == HUNDRED);
    return joins ? words.end(lexemes, at) : at;
  }

  private boolean add(double value, int position, boolean isArticle) {
    if (value >= room || (value == 0 && at > start)) {
      return false;
    }
    beforeAnd = word(at).kind() == Kind.AND ? Optional.of(numeral()) : beforeAnd;
    boolean tens = value >= (ordinal ? 10 : 20) && value % 10 == 0;
    current += value;
    room = value >= HUNDRED ? HUNDRED : tens ? 10 : 0;
    article = isArticle;
    at = words.end(lexemes, position);
    return true;
  }

  private boolean scale(double value, int position) {
    boolean fits = value == HUNDRED ? current < HUNDRED && (current > 0 || (ordinal && at == start))
        : value == THOUSAND ? thousands == 0 : value < lastHigh && (high == 0 || thousands + current > 0);
    if (!fits) {
      return false;
    }
    multiply(value);
    room = value == HUNDRED ? HUNDRED : THOUSAND;
    article = false;
    at = words.end(lexemes, position);
    return true;
  }

  private void multiply(double value) {
    double factor = Math.max(current, 0) == 0 ? 1 : current;
    if (value == HUNDRED) {
      current = factor * HUNDRED;
      return;
    }
    if (value == THOUSAND) {
      thousands = factor * THOUSAND;
    } else {
      high += (thousands + current == 0 ? 1 : thousands + current) * value;
      thousands = 0;
      lastHigh = value;
    }
    current = 0;
    lastScale = value;
  }

  private boolean half() {
    if (at == start || place || (article && high + thousands == 0)) {
      return false;
    }
    int end = words.end(lexemes, at);
    boolean ofSmaller = word(end).scales() && word(end).value() < lastScale;
    if (current > 0 || ofSmaller || lastScale == 1) {
      current += 0.5;
    } else {
      high += lastScale / 2;
    }
    room = 0;
    at = end;
    return true;
  }
}
