package org.cotejo.coder.date;

import static org.cotejo.coder.date.Resolution.open;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import org.cotejo.coder.date.DateMention.Kind;
import org.cotejo.coder.date.TimeExpression.NthWeekday;
import org.cotejo.model.EventDate.Basis;
import org.cotejo.model.EventDate.Precision;

/// Days that fall on another date every year.
final class Feasts {

  /// Days ahead at which an annual day is still the next one rather than the last.
  private static final int CLOSE_AHEAD = 60;

  private Feasts() {}

  /// The day of the given year, or without one the last such day, or the next if it is near or the sentence looks ahead.
  static Resolution resolve(int year, Resolver resolver, IntFunction<LocalDate> day) {
    if (year > 0) {
      return Resolver.day(day.apply(year), Basis.STATED);
    }
    return resolver.published().map(from -> Resolver.day(nearest(from, resolver.future(), day), Basis.RELATIVE))
        .orElseGet(() -> open(Kind.DATE, "XXXX-XX-XX", Precision.DAY));
  }

  private static LocalDate nearest(LocalDate from, boolean future, IntFunction<LocalDate> day) {
    LocalDate thisYear = day.apply(from.getYear());
    LocalDate next = thisYear.isBefore(from) ? day.apply(from.getYear() + 1) : thisYear;
    LocalDate last = thisYear.isAfter(from) ? day.apply(from.getYear() - 1) : thisYear;
    return future || ChronoUnit.DAYS.between(from, next) <= CLOSE_AHEAD ? next : last;
  }

  static LocalDate nth(NthWeekday nth, int year) {
    return YearMonth.of(year, Math.clamp(nth.month(), 1, 12)).atDay(1)
        .with(TemporalAdjusters.dayOfWeekInMonth(nth.place(), DayOfWeek.of(nth.weekday())));
  }

  /// Easter Sunday of the Gregorian calendar (the anonymous algorithm, Nature 1876).
  static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    int week = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 100 % 4) % 7;
    int shift = (golden + 11 * moon + 22 * week) / 451;
    int days = moon + week - 7 * shift + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
