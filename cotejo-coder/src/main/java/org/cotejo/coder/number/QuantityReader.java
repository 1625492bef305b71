package org.cotejo.coder.number;

import java.util.Optional;
import org.cotejo.coder.lexer.Lexemes;
import org.cotejo.coder.lexer.Numeral;
import org.cotejo.coder.lexer.Numerals;
import org.cotejo.coder.lexer.Phrases.Found;
import org.cotejo.coder.number.NumberLexicon.Role;
import org.cotejo.coder.number.Quantity.Form;
import org.cotejo.model.Count;
import org.cotejo.model.Count.About;
import org.cotejo.model.Count.Between;
import org.cotejo.model.Count.Exact;
import org.cotejo.model.Count.Several;
import org.cotejo.model.Count.Vague;

/// Reads a quantity at a position, without bounds and units.
record QuantityReader(Numerals numerals, NumberLexicon lexicon) {

  /// Lexemes.
  private static final int LONGEST_CODE = 13;
  private static final double PER_CENT = 100;

  Optional<Quantity> at(Lexemes lexemes, int at) {
    if (lexicon.is(Role.NOT, lexemes, at)) {
      return Optional.empty();
    }
    return code(lexemes, at)
        .or(() -> opened(lexemes, at))
        .or(() -> collective(lexemes, at))
        .or(() -> share(lexemes, at))
        .or(() -> ordinal(lexemes, at))
        .or(() -> plain(lexemes, at))
        .or(() -> word(lexemes, at, Role.ONE, new Exact(1), Form.NUMBER))
        .or(() -> word(lexemes, at, Role.NONE, new Exact(0), Form.NONE))
        .or(() -> word(lexemes, at, Role.SEVERAL, new Several(), Form.SEVERAL));
  }

  private Optional<Quantity> word(Lexemes lexemes, int at, Role role, Count count, Form form) {
    return lexicon.at(role, lexemes, at).map(found -> new Quantity(at, at, at, found.end(), count, form));
  }

  /// Digit runs joined by hyphens, three or more, or two of which the first begins with 0: a telephone or file number.
  private static Optional<Quantity> code(Lexemes lexemes, int at) {
    int end = at + 1;
    while (lexemes.isDigits(at) && end < at + LONGEST_CODE && lexemes.isSymbol(end, '-') && lexemes.isGlued(end)
        && lexemes.isDigits(end + 1) && lexemes.isGlued(end + 1)) {
      end += 2;
    }
    boolean named = end - at >= 5 || (end - at == 3 && lexemes.text(at).startsWith("0"));
    return named ? Optional.of(new Quantity(at, at, at, end, new Exact(0), Form.CODE)) : Optional.empty();
  }

  /// "between 10 and 12", "de 10 a 12".
  Optional<Quantity> opened(Lexemes lexemes, int at) {
    int start = lexicon.skip(Role.OPEN, lexemes, at);
    int first = start == at ? at : mark(lexemes, start);
    return start == at ? Optional.empty() : number(lexemes, first).flatMap(low -> second(lexemes, at, first, low, Role.JOIN));
  }

  private int mark(Lexemes lexemes, int at) {
    return lexicon.skip(Role.MARK, lexemes, at);
  }

  private Optional<Numeral> number(Lexemes lexemes, int at) {
    return numerals.at(lexemes, at).filter(n -> n.form() != Numeral.Form.ARTICLE);
  }

  private Optional<Quantity> second(Lexemes lexemes, int begin, int first, Numeral low, Role joint) {
    int joined = lexicon.skip(joint, lexemes, low.end());
    int at = mark(lexemes, joined);
    if (joined == low.end() || low.form() == Numeral.Form.CODE) {
      return Optional.empty();
    }
    return number(lexemes, at).filter(high -> high.form() != Numeral.Form.CODE).flatMap(high -> {
      double least = low.scale() == 1 && low.value() < 1000 ? low.value() * Math.max(1, high.scale()) : low.value();
      return least < high.value() ? Optional.of(new Quantity(begin, first, at, high.end(), new Between(least, high.value()), Form.NUMBER))
          : Optional.empty();
    });
  }

  private Optional<Quantity> plain(Lexemes lexemes, int at) {
    Optional<Numeral> numeral = number(lexemes, at);
    if (numeral.isEmpty()) {
      return Optional.empty();
    }
    Numeral n = numeral.get();
    Form form = n.form() == Numeral.Form.CODE ? Form.CODE : Form.NUMBER;
    return second(lexemes, at, at, n, Role.TO).or(() -> Optional.of(new Quantity(at, at, at, n.end(), new Exact(n.value()), form)));
  }

  private Optional<Quantity> ordinal(Lexemes lexemes, int at) {
    if (lexemes.isDigits(at)) {
      int end = lexicon.skip(Role.ORDINAL_SUFFIX, lexemes, at + 1);
      return end > at + 1 && lexemes.isGlued(at + 1) && lexemes.length(at) < 5
          ? Optional.of(new Quantity(at, at, at, end, new Exact(lexemes.digits(at)), Form.ORDINAL)) : Optional.empty();
    }
    return numerals.ordinal(lexemes, at).map(place -> new Quantity(at, at, at, place.end(), new Exact(place.value()), Form.ORDINAL));
  }

  private Optional<Quantity> share(Lexemes lexemes, int at) {
    return lexicon.at(Role.SHARE, lexemes, at)
        .map(found -> new Quantity(at, at, at, found.end(), new Exact(Double.parseDouble(found.meaning())), Form.SHARE))
        .or(() -> numerals.fraction(lexemes, at).map(part -> new Quantity(at, at, at, part.end(), new Exact(PER_CENT * part.value()), Form.SHARE)));
  }

  /// "una veintena", "medio centenar", "two dozen", "dozens", "decenas de miles".
  private Optional<Quantity> collective(Lexemes lexemes, int at) {
    Optional<Numeral> times = numerals.at(lexemes, at);
    int start = times.map(Numeral::end).orElse(at);
    double factor = times.map(Numeral::value).orElse(1.0);
    Optional<Found<String>> one = lexicon.at(Role.COLLECTIVE, lexemes, start);
    if (one.isPresent()) {
      return Optional.of(quantity(at, one.get().end(), new About(factor * Double.parseDouble(one.get().meaning()))));
    }
    Optional<Found<String>> many = lexicon.at(Role.COLLECTIVES, lexemes, start);
    if (many.isEmpty()) {
      return Optional.empty();
    }
    String[] values = many.get().meaning().split(" ", 2);
    boolean counted = times.isPresent();
    Count count = counted ? new About(factor * Double.parseDouble(values[0])) : new Vague(Double.parseDouble(values[1]));
    return Optional.of(quantity(at, many.get().end(), count));
  }

  private static Quantity quantity(int at, int end, Count count) {
    return new Quantity(at, at, at, end, count, Form.COLLECTIVE);
  }
}
