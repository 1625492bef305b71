package org.cotejo.coder.lexer;

import java.util.Optional;
import org.cotejo.coder.lexer.NumberWords.Kind;
import org.cotejo.coder.lexer.NumberWords.Word;
import org.cotejo.coder.lexer.Numeral.Form;
import org.cotejo.coder.lexer.Phrases.Found;

/// Reads fractions in words: "four fifths", "un quinto", and with a whole number, "six and a quarter".
///
/// "A fifth" may be the fifth of some things, and what follows "con" may be anything: these are fractions only at the end of what is said.
record Fractions(NumberWords words) {

  private static final String ENDS = ".,;:)";

  /// The fraction of one that starts at a position.
  Optional<Numeral> at(Lexemes lexemes, int start) {
    return new WordReading(words, lexemes, start, false).run().flatMap(number -> over(lexemes, number)).filter(part -> part.value() < 1);
  }

  /// A number divided: "twelve fifths".
  Optional<Numeral> over(Lexemes lexemes, Numeral number) {
    return over(lexemes, number, number.value());
  }

  /// A number and a fraction; the fraction is of the number's last scale word: "2 million and a quarter".
  ///
  /// @param number the whole number, which ends right before the word that joins
  Optional<Numeral> mixed(Lexemes lexemes, Numeral number) {
    Word joint = words.cardinal(lexemes, number.end());
    if (joint.kind() != Kind.AND && joint.kind() != Kind.WITH) {
      return Optional.empty();
    }
    return at(lexemes, words.end(lexemes, number.end()))
        .filter(part -> joint.kind() == Kind.AND || isEnd(lexemes, part.end())).map(part -> sum(number, part));
  }

  /// A number whose last words are the numerator: "one hundred and two thirds".
  Optional<Numeral> tail(Lexemes lexemes, Numeral whole, Numeral beforeAnd) {
    double numerator = whole.value() - beforeAnd.value();
    return over(lexemes, whole, numerator).filter(part -> part.value() < 1).map(part -> sum(beforeAnd, part));
  }

  private static Numeral sum(Numeral number, Numeral part) {
    double unit = number.scale() >= 1000 ? number.scale() : 1;
    return new Numeral(part.end(), number.value() + unit * part.value(), 1, Form.DECIMAL);
  }

  private Optional<Numeral> over(Lexemes lexemes, Numeral number, double numerator) {
    int at = lexemes.isSymbol(number.end(), '-') && lexemes.isGlued(number.end()) ? number.end() + 1 : number.end();
    Optional<Found<Word>> many = words.denominator(lexemes, at).filter(found -> found.meaning().kind() == Kind.DENOMINATOR || number.value() == 1);
    Optional<Found<Word>> by = many.isPresent() || numerator != 1 ? many : single(lexemes, at, number.form() == Form.ARTICLE);
    return by.map(found -> new Numeral(found.end(), numerator / found.meaning().value(), 1, Form.DECIMAL));
  }

  private Optional<Found<Word>> single(Lexemes lexemes, int at, boolean article) {
    return words.ordinal(lexemes, at).filter(found -> found.meaning().value() > 2)
        .filter(found -> !article || isEnd(lexemes, found.end()));
  }

  private static boolean isEnd(Lexemes lexemes, int at) {
    return at == lexemes.size() || ENDS.contains(lexemes.text(at));
  }
}
