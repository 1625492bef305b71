package org.cotejo.coder.date;

import static org.cotejo.coder.date.Resolution.dated;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.cotejo.coder.date.TimeExpression.Calendar;
import org.cotejo.model.EventDate.Basis;
import org.cotejo.model.EventDate.Precision;

/// Units of the calendar as TIMEX3 values and as days.
final class Periods {

  private Periods() {}

  /// The unit of the calendar that holds a day.
  static Resolution holding(Unit unit, LocalDate day, Basis basis) {
    Precision precision = unit.precision();
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> dated(day.toString(), day, day, precision, basis);
      case WEEK, FORTNIGHT -> {
        LocalDate monday = day.with(DayOfWeek.MONDAY);
        yield dated(week(day), monday, monday.plusDays(6), precision, basis);
      }
      case WEEKEND -> {
        LocalDate saturday = day.with(DayOfWeek.SATURDAY);
        yield dated(week(day) + "-WE", saturday, saturday.plusDays(1), precision, basis);
      }
      case MONTH -> {
        YearMonth month = YearMonth.from(day);
        yield dated(month.toString(), month.atDay(1), month.atEndOfMonth(), precision, basis);
      }
      case TWO_MONTHS -> months(2, day, basis);
      case FOUR_MONTHS -> months(4, day, basis);
      case QUARTER -> months("-Q", 3, day, basis);
      case SEMESTER -> months("-H", 6, day, basis);
      case YEAR -> years(four(day.getYear()), day.getYear(), 1, basis);
      case DECADE -> years(day.getYear() / 10 + "X", day.getYear() / 10 * 10, 10, basis);
      case CENTURY -> years(day.getYear() / 100 + "XX", day.getYear() / 100 * 100, 100, basis);
    };
  }

  private static Resolution months(String letter, int length, LocalDate day, Basis basis) {
    int index = (day.getMonthValue() - 1) / length;
    LocalDate first = LocalDate.of(day.getYear(), index * length + 1, 1);
    return dated(four(day.getYear()) + letter + (index + 1), first, first.plusMonths(length).minusDays(1), Precision.MONTH, basis);
  }

  /// Months that have no name together: `2015-01/2015-04`.
  private static Resolution months(int length, LocalDate day, Basis basis) {
    YearMonth first = YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / length * length + 1);
    YearMonth last = first.plusMonths(length - 1L);
    return dated(first + "/" + last, first.atDay(1), last.atEndOfMonth(), Precision.MONTH, basis);
  }

  private static Resolution years(String value, int first, int length, Basis basis) {
    LocalDate start = LocalDate.of(Math.max(1, first), 1, 1);
    return dated(value, start, start.plusYears(length).minusDays(1), Precision.YEAR, basis);
  }

  /// `1998-W32`.
  static String week(LocalDate day) {
    return String.format(Locale.ROOT, "%04d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static String four(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  /// `XXXX-07-17`, `XXXX-07`, `XXXX-XX-17`.
  static String partial(Calendar date) {
    String month = date.month() == 0 ? "XX" : String.format(Locale.ROOT, "%02d", date.month());
    return "XXXX-" + month + (date.day() == 0 ? "" : String.format(Locale.ROOT, "-%02d", date.day()));
  }

  /// The value of an unknown one of these.
  static String unknown(Unit unit) {
    return switch (unit.precision()) {
      case DAY, NONE -> "XXXX-XX-XX";
      case WEEK -> "XXXX-WXX";
      case MONTH -> "XXXX-XX";
      case YEAR -> "XXXX";
    };
  }
}
