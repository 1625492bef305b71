package org.cotejo.coder.date;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import org.cotejo.coder.date.Captures.Value;
import org.cotejo.coder.date.Item.Step;
import org.cotejo.coder.lexer.Lexemes;
import org.cotejo.coder.lexer.Numeral;
import org.cotejo.coder.lexer.Numerals;
import org.cotejo.coder.lexer.Phrases;

/// The built-in classes of numbers.
///
/// `NUM` any number, `INT` a whole number from 1 on; `OCLOCK` an hour and its half in words, `HALFHOUR` only with its half;
/// `DAY` 1-31 ("3", "3rd", "tres"), `DIGITDAY` the same without words, `ORDDAY` only "3rd"; `YEAR` four digits 1000-2199, `YEARWORDS` such
/// a number in words, `BAREYEAR` see [BareYear], `YY` two digits ('98, and 32-99 without the mark); `D1` one or two digits, `D2` two
/// digits, `D4` four digits, `D31` 13-31: a day and no month, `HHMM` a time of day in four digits.
final class NumberItems {

  private final Numerals numerals;
  private final Map<String, Phrases<String>> classes;
  private final Phrases<String> apostrophe;

  NumberItems(Numerals numerals, Map<String, Phrases<String>> classes) {
    this.numerals = numerals;
    this.classes = classes;
    this.apostrophe = new Phrases<>(numerals.vocabulary());
    apostrophe.add("'", "'", Phrases.Case.ANY);
  }

  /// The item of a class.
  ///
  /// @throws IllegalArgumentException if there is no such class
  Item item(String token, String name, String label) {
    return switch (name) {
      case "NUM" -> number(token, label, 0, 1e12);
      case "INT" -> number(token, label, 1, 1e6);
      case "OCLOCK" -> number(token, label, 0, 24);
      case "HALFHOUR" -> halfHour(token, label);
      case "DAY" -> day(token, label);
      case "DIGITDAY" -> digitDay(token, label);
      case "YEAR" -> run(token, label, 4, 4, 1000, 2199);
      case "ORDDAY" -> ordinalDay(token, label);
      case "YEARWORDS" -> yearWords(token, label);
      case "BAREYEAR" -> new BareYear(classes).item(token, label);
      case "YY" -> shortYear(token, label);
      case "D1" -> run(token, label, 1, 2, 0, 99);
      case "D2" -> run(token, label, 2, 2, 0, 99);
      case "D4" -> run(token, label, 4, 4, 1000, 2199);
      case "HHMM" -> run(token, label, 4, 4, 0, 2359);
      case "D31" -> run(token, label, 2, 2, 13, 31);
      default -> throw new IllegalArgumentException("there is no class '" + name + "'");
    };
  }

  private Phrases<String> words(String wordClass) {
    return classes.getOrDefault(wordClass, new Phrases<>(numerals.vocabulary()));
  }

  private BitSet numeric() {
    BitSet firsts = (BitSet) numerals.firsts().clone();
    firsts.set(0);
    return firsts;
  }

  private Item number(String token, String label, double least, double most) {
    return new Item(token, label, numeric(), (lexemes, at) -> numerals.at(lexemes, at)
        .filter(n -> n.form() != Numeral.Form.CODE && n.value() >= least && n.value() <= most)
        .filter(n -> !name(token).equals("INT") || n.isWhole())
        .map(n -> new Step(n.end(), new Value.Figure(n.value()))));
  }

  private Item halfHour(String token, String label) {
    Item.Test hour = number(token, label, 0, 24).test();
    return new Item(token, label, numeric(), (lexemes, at) -> hour.at(lexemes, at)
        .filter(step -> step.value() instanceof Value.Figure(double value) && value % 1 == 0.5));
  }

  private Item yearWords(String token, String label) {
    return new Item(token, label, numerals.firsts(), (lexemes, at) -> numerals.at(lexemes, at)
        .map(n -> n.value() >= 10 && n.value() <= 21 ? withTail(lexemes, n) : n)
        .filter(n -> !lexemes.isDigits(at) && n.form() == Numeral.Form.WORDS && n.value() >= 1000 && n.value() <= 2199 && n.isWhole())
        .map(n -> new Step(n.end(), new Value.Figure(n.value()))));
  }

  /// "nineteen sixty-three".
  private Numeral withTail(Lexemes lexemes, Numeral century) {
    return numerals.at(lexemes, century.end()).filter(n -> n.value() >= 10 && n.value() <= 99 && !lexemes.isDigits(century.end()))
        .map(n -> new Numeral(n.end(), century.value() * 100 + n.value(), 1, Numeral.Form.WORDS)).orElse(century);
  }

  private static String name(String token) {
    return token.indexOf(':') > 0 ? token.substring(0, token.indexOf(':')) : token;
  }

  private static Item run(String token, String label, int shortest, int longest, int least, int most) {
    return new Item(token, label, digits(), (lexemes, at) -> isRun(lexemes, at, shortest, longest)
        && lexemes.digits(at) >= least && lexemes.digits(at) <= most ? step(lexemes, at) : Optional.empty());
  }

  private static BitSet digits() {
    BitSet digits = new BitSet();
    digits.set(0);
    return digits;
  }

  private static boolean isRun(Lexemes lexemes, int at, int shortest, int longest) {
    return lexemes.isDigits(at) && lexemes.length(at) >= shortest && lexemes.length(at) <= longest;
  }

  private static Optional<Step> step(Lexemes lexemes, int at) {
    return Optional.of(new Step(at + 1, new Value.Figure(lexemes.digits(at))));
  }

  private Item shortYear(String token, String label) {
    BitSet firsts = digits();
    firsts.or(apostrophe.firsts());
    return new Item(token, label, firsts, (lexemes, at) -> {
      boolean marked = lexemes.isSymbol(at, '\'');
      int run = marked ? at + 1 : at;
      boolean fits = isRun(lexemes, run, 2, 2) && (marked ? lexemes.isGlued(run) : lexemes.digits(run) >= 32);
      return fits && !isMore(lexemes, run + 1) ? step(lexemes, run) : Optional.empty();
    });
  }

  private Item day(String token, String label) {
    Phrases<String> ordinals = words("DAYWORD");
    BitSet firsts = numeric();
    firsts.or(ordinals.firsts());
    return new Item(token, label, firsts, (lexemes, at) -> {
      if (isRun(lexemes, at, 1, 2)) {
        return isMore(lexemes, at + 1) ? Optional.empty() : step(lexemes, at).filter(_ -> isDay((double) lexemes.digits(at)))
            .map(s -> new Step(suffix(lexemes, s.end()), s.value()));
      }
      Optional<Step> ordinal = ordinals.at(lexemes, at).map(f -> new Step(f.end(), new Value.Figure(Double.parseDouble(f.meaning()))));
      return ordinal.isPresent() ? ordinal : numerals.at(lexemes, at)
          .filter(n -> n.form() == Numeral.Form.WORDS && isDay(n.value())).map(n -> new Step(n.end(), new Value.Figure(n.value())));
    });
  }

  private Item digitDay(String token, String label) {
    Item.Test day = day(token, label).test();
    return new Item(token, label, digits(), (lexemes, at) -> lexemes.isDigits(at) ? day.at(lexemes, at) : Optional.empty());
  }

  private Item ordinalDay(String token, String label) {
    return new Item(token, label, digits(), (lexemes, at) -> isRun(lexemes, at, 1, 2) && isDay((double) lexemes.digits(at))
        && suffix(lexemes, at + 1) > at + 1
        ? Optional.of(new Step(suffix(lexemes, at + 1), new Value.Figure(lexemes.digits(at)))) : Optional.empty());
  }

  private static boolean isDay(double number) {
    return number >= 1 && number <= 31 && number == Math.rint(number);
  }

  /// Whether a number goes on: "17.5", "17,000", "17%".
  private static boolean isMore(Lexemes lexemes, int at) {
    return lexemes.isGlued(at) && (lexemes.isSymbol(at, '%')
        || ((lexemes.isSymbol(at, '.') || lexemes.isSymbol(at, ',')) && lexemes.isGlued(at + 1) && lexemes.isDigits(at + 1)));
  }

  private int suffix(Lexemes lexemes, int at) {
    Phrases<String> suffixes = words("DAYSUFFIX");
    return lexemes.isGlued(at) ? suffixes.at(lexemes, at).map(Phrases.Found::end).orElse(at) : at;
  }
}
