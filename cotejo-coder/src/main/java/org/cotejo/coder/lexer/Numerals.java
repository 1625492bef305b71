package org.cotejo.coder.lexer;

import java.util.BitSet;
import java.util.Optional;
import org.cotejo.coder.lexer.NumberWords.Kind;
import org.cotejo.coder.lexer.NumberWords.Word;
import org.cotejo.coder.lexer.Numeral.Form;
import org.cotejo.model.Language;

/// Reads numbers: digits, words ([WordReading]), and digits with a scale word ("382 million", "20 mil", "3 mil 500", "2.5K"), with
/// decimals and [Fractions] in words.
public final class Numerals {

  private static final double THOUSAND = 1000;
  private static final int MOST_DECIMALS = 15;

  private final NumberWords words;
  private final Fractions fractions;
  private final DigitReader digits;
  private final Vocabulary vocabulary;

  private Numerals(Vocabulary vocabulary, Language language) {
    this.vocabulary = vocabulary;
    this.words = NumberWords.load(vocabulary, language);
    this.fractions = new Fractions(words);
    this.digits = new DigitReader(language == Language.EN ? '.' : ',');
  }

  /// Reads `numerals.tsv` and enters its words into the vocabulary.
  public static Numerals load(Vocabulary vocabulary, Language language) {
    return new Numerals(vocabulary, language);
  }

  /// The vocabulary it was loaded into.
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /// The words that a number may begin with.
  public BitSet firsts() {
    return words.firsts();
  }

  /// The longest number that starts at a position.
  public Optional<Numeral> at(Lexemes lexemes, int start) {
    if (lexemes.isDigits(start)) {
      Numeral number = scaled(lexemes, parted(lexemes, digits.read(lexemes, start)));
      return Optional.of(fractions.mixed(lexemes, number).orElse(number));
    }
    return words.cardinal(lexemes, start).begins() ? inWords(lexemes, start).map(number -> number.value() == THOUSAND && number.form() == Form.WORDS ? remainder(lexemes, number, THOUSAND) : number) : Optional.empty();
  }

  /// A place in a row in words: "thirty-second", "trigésimo segundo".
  public Optional<Numeral> ordinal(Lexemes lexemes, int start) {
    return new WordReading(words, lexemes, start, true).run();
  }

  /// A fraction of one in words: "four fifths".
  public Optional<Numeral> fraction(Lexemes lexemes, int start) {
    return words.cardinal(lexemes, start).begins() ? fractions.at(lexemes, start) : Optional.empty();
  }

  private Optional<Numeral> inWords(Lexemes lexemes, int start) {
    WordReading reading = new WordReading(words, lexemes, start, false);
    return reading.run().map(number -> reading.beforeAnd().flatMap(before -> fractions.tail(lexemes, number, before))
        .or(() -> fractions.mixed(lexemes, number))
        .or(() -> decimals(lexemes, start, number))
        .or(() -> fractions.over(lexemes, number)).orElse(number));
  }

  /// "two point five million", "uno coma cero tres".
  private Optional<Numeral> decimals(Lexemes lexemes, int start, Numeral whole) {
    boolean blocked = words.cardinal(lexemes, start - 1).kind() == Kind.NO_POINT;
    if (words.cardinal(lexemes, whole.end()).kind() != Kind.POINT || whole.form() == Form.ARTICLE || blocked) {
      return Optional.empty();
    }
    StringBuilder figures = new StringBuilder();
    int end = words.end(lexemes, whole.end());
    Optional<Numeral> next = figure(lexemes, end);
    while (next.isPresent() && figures.length() < MOST_DECIMALS) {
      figures.append((long) next.get().value());
      end = next.get().end();
      next = figure(lexemes, end);
    }
    double value = figures.isEmpty() ? 0 : Double.parseDouble((long) whole.value() + "." + figures);
    return figures.isEmpty() ? Optional.empty() : Optional.of(scaled(lexemes, new Numeral(end, value, 1, Form.DECIMAL)));
  }

  private Optional<Numeral> figure(Lexemes lexemes, int at) {
    Word word = words.cardinal(lexemes, at);
    boolean figures = (word.kind() == Kind.ADD && word.value() >= 0) || word.kind() == Kind.LONE_SCALE;
    Numeral one = new Numeral(words.end(lexemes, at), word.value(), 1, Form.WORDS);
    return figures ? new WordReading(words, lexemes, at, false).run().map(number -> number.scale() > 1 ? one : number) : Optional.empty();
  }

  /// "2½".
  private Numeral parted(Lexemes lexemes, Numeral number) {
    Word part = words.cardinal(lexemes, number.end());
    boolean has = part.kind() == Kind.PART && number.form() == Form.DIGITS;
    return has ? new Numeral(number.end() + 1, number.value() + part.value(), 1, Form.DECIMAL) : number;
  }

  private Word word(Lexemes lexemes, int at) {
    return words.cardinal(lexemes, at);
  }

  private int end(Lexemes lexemes, int at) {
    return words.end(lexemes, at);
  }

  private Numeral scaled(Lexemes lexemes, Numeral number) {
    if (number.form() == Form.CODE) {
      return number;
    }
    Numeral result = number;
    double last = Double.MAX_VALUE;
    while (true) {
      Word next = word(lexemes, result.end());
      boolean multiplies = next.scales() || (next.kind() == Kind.SUFFIX && lexemes.isGlued(result.end()));
      if (multiplies && (last == Double.MAX_VALUE || next.value() > last)) {
        result = new Numeral(end(lexemes, result.end()), result.value() * next.value(), result.scale() * next.value(), Form.WORDS);
        last = next.value();
      } else {
        return last == Double.MAX_VALUE ? halved(lexemes, result, 1) : remainder(lexemes, halved(lexemes, result, last), last);
      }
    }
  }

  /// "y medio": half of the last scale more.
  private Numeral halved(Lexemes lexemes, Numeral number, double scale) {
    if (word(lexemes, number.end()).kind() != Kind.HALF) {
      return number;
    }
    Numeral half = number.to(end(lexemes, number.end()), number.value() + scale / 2);
    return scale == 1 ? scaled(lexemes, half) : half;
  }

  /// "Mil 547", "3 mil 500", "1 millón 200 mil", "4 hundred and 12".
  private Numeral remainder(Lexemes lexemes, Numeral number, double scale) {
    int at = scale == 100 && word(lexemes, number.end()).kind() == Kind.AND ? end(lexemes, number.end()) : number.end();
    if (!lexemes.isDigits(at) || lexemes.length(at) > 3 || lexemes.isGlued(at)) {
      return number;
    }
    Numeral rest = digits.read(lexemes, at);
    Word next = word(lexemes, rest.end());
    if (next.scales() && next.value() < scale) {
      return number.to(end(lexemes, rest.end()), number.value() + rest.value() * next.value());
    }
    boolean fills = scale == 1000 && lexemes.length(at) == 3 || scale == 100 && lexemes.length(at) < 3;
    return fills && rest.form() == Form.DIGITS && rest.end() == at + 1
        ? number.to(rest.end(), number.value() + rest.value()) : number;
  }
}
