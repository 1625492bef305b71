package org.cotejo.coder.date;

import java.util.Locale;

/// Units and amounts of time, as the arguments of a meaning name them; see [Meanings].
final class Amounts {

  private Amounts() {}

  static Unit unit(String argument, Captures c) {
    return Unit.valueOf(argument.equals("UNIT") ? c.text("UNIT") : argument);
  }

  static double amount(String argument, Captures c) {
    return switch (argument) {
      case "NUM" -> counted(c);
      case "-NUM" -> -counted(c);
      case "X" -> Double.NaN;
      default -> Double.parseDouble(argument);
    };
  }

  /// The captured number, with the HALF that may follow the unit: "two hours and a half".
  private static double counted(Captures c) {
    return c.number("NUM", 1) + c.number("HALF", 0);
  }

  static String again(String unit, String amount, Captures c) {
    return switch (unit) {
      case "WEEKDAY" -> "XXXX-WXX-" + c.whole("WEEKDAY");
      case "DAYOFMONTH" -> String.format(Locale.ROOT, "XXXX-XX-%02d", c.whole("DAY"));
      default -> length(unit, amount, c);
    };
  }

  static String length(String unit, String amount, Captures c) {
    if (amount.isEmpty()) {
      return unit;
    }
    double value = amount(amount, c);
    return Double.isNaN(value) ? unit(unit, c).vagueDuration() : unit(unit, c).duration(value);
  }
}
