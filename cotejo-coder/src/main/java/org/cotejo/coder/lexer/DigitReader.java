package org.cotejo.coder.lexer;

import java.util.Optional;
import org.cotejo.coder.lexer.Numeral.Form;

/// Reads digits with their separators. The mark before a group of three is taken for a thousands mark where that is plausible, in
/// either custom ("3.110", "3,110"): news hardly ever prints three decimals.
final class DigitReader {

  /// A longer chain of groups is no number; the limit keeps the reader linear on hostile text.
  private static final int MOST_GROUPS = 8;

  private final char decimalMark;

  DigitReader(char decimalMark) {
    this.decimalMark = decimalMark;
  }

  /// The number whose first digit run stands at `start`.
  Numeral read(Lexemes lexemes, int start) {
    return spaced(lexemes, start).orElseGet(() -> marked(lexemes, start));
  }

  private Numeral marked(Lexemes lexemes, int start) {
    int groups = groups(lexemes, start);
    int end = start + 2 * groups + 1;
    Numeral whole = groups == 0 ? integer(lexemes, start) : grouped(lexemes, start, groups, end);
    return fraction(lexemes, whole);
  }

  /// "7 650 321", "30 000": groups of three behind single spaces, two or more of them, or round thousands.
  private static Optional<Numeral> spaced(Lexemes lexemes, int start) {
    int end = start + 1;
    double value = lexemes.digits(start);
    while (end < start + MOST_GROUPS && lexemes.isDigits(end) && lexemes.length(end) == 3 && lexemes.begin(end) == lexemes.end(end - 1) + 1) {
      value = value * 1000 + lexemes.digits(end);
      end++;
    }
    boolean written = lexemes.length(start) <= 3 && lexemes.digits(start) > 0 && !goesOn(lexemes, end)
        && (end - start > 2 || (end - start == 2 && lexemes.digits(start + 1) == 0));
    return written ? Optional.of(new Numeral(end, value, 1, Form.DIGITS)) : Optional.empty();
  }

  /// Whether more digits follow that do not belong to groups of three.
  private static boolean goesOn(Lexemes lexemes, int end) {
    return lexemes.isDigits(end) || (isMark(lexemes, end) && lexemes.isDigits(end + 1) && lexemes.isGlued(end + 1));
  }

  private static int groups(Lexemes lexemes, int start) {
    int groups = 0;
    while (groups < MOST_GROUPS && isMark(lexemes, start + 2 * groups + 1) && lexemes.isDigits(start + 2 * groups + 2)
        && lexemes.isGlued(start + 2 * groups + 2)) {
      groups++;
    }
    return groups;
  }

  private static boolean isMark(Lexemes lexemes, int at) {
    return lexemes.isGlued(at) && (lexemes.isSymbol(at, '.') || lexemes.isSymbol(at, ','));
  }

  private static Numeral integer(Lexemes lexemes, int at) {
    long value = lexemes.digits(at);
    return value < 0 ? new Numeral(at + 1, 0, 1, Form.CODE) : new Numeral(at + 1, value, 1, Form.DIGITS);
  }

  private Numeral grouped(Lexemes lexemes, int start, int groups, int end) {
    boolean lastIsDecimal = isDecimal(lexemes, start, groups);
    int thousands = lastIsDecimal ? groups - 1 : groups;
    if (!areThousands(lexemes, start, thousands) || lexemes.length(start) > 15) {
      return groups == 1 ? integer(lexemes, start) : new Numeral(end, 0, 1, Form.CODE);
    }
    double value = lexemes.digits(start);
    for (int group = 1; group <= thousands; group++) {
      value = value * (lexemes.length(start + 2 * group) == 3 ? 1000 : 100) + lexemes.digits(start + 2 * group);
    }
    if (!lastIsDecimal) {
      return new Numeral(end, value, 1, Form.DIGITS);
    }
    return new Numeral(end, decimal(value, lexemes.text(end - 1)), 1, Form.DECIMAL);
  }

  private static double decimal(double whole, String decimals) {
    return Double.parseDouble((long) whole + "." + decimals.substring(0, Math.min(15, decimals.length())));
  }

  private boolean isDecimal(Lexemes lexemes, int start, int groups) {
    int lastMark = start + 2 * groups - 1;
    char mark = lexemes.text(lastMark).charAt(0);
    if (groups > 1) {
      return mark != lexemes.text(lastMark - 2).charAt(0);
    }
    if (lexemes.length(lastMark + 1) != 3 || lexemes.length(start) > 3 || lexemes.digits(start) == 0) {
      return mark == '.' || mark == decimalMark || lexemes.length(lastMark + 1) <= 2;
    }
    return mark == '.' && decimalMark == '.' && !lexemes.text(lastMark + 1).endsWith("00");
  }

  private static boolean areThousands(Lexemes lexemes, int start, int groups) {
    if (groups > 0 && (lexemes.length(start) > 3 || lexemes.digits(start) == 0)) {
      return false;
    }
    for (int group = 1; group <= groups; group++) {
      int length = lexemes.length(start + 2 * group);
      if (length != 3 && !(length == 2 && group < groups && lexemes.length(start) < 3)
          || lexemes.text(start + 2 * group - 1).charAt(0) != lexemes.text(start + 1).charAt(0)) {
        return false;
      }
    }
    return true;
  }

  /// "2 1/2", and "1/2" by itself.
  private static Numeral fraction(Lexemes lexemes, Numeral whole) {
    int at = whole.end();
    if (whole.form() != Form.DIGITS || !lexemes.isDigits(at) || lexemes.isGlued(at) || !isFraction(lexemes, at)) {
      return whole;
    }
    double part = (double) lexemes.digits(at) / lexemes.digits(at + 2);
    return new Numeral(at + 3, whole.value() + part, 1, Form.DECIMAL);
  }

  private static boolean isFraction(Lexemes lexemes, int at) {
    return lexemes.isSymbol(at + 1, '/') && lexemes.isGlued(at + 1) && lexemes.isDigits(at + 2) && lexemes.isGlued(at + 2)
        && lexemes.length(at + 2) <= 2 && lexemes.length(at) <= 2 && lexemes.digits(at) < lexemes.digits(at + 2)
        && !(lexemes.isSymbol(at + 3, '/') && lexemes.isGlued(at + 3));
  }
}
