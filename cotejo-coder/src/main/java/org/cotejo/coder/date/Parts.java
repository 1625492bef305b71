package org.cotejo.coder.date;

import static org.cotejo.coder.date.Resolution.dated;
import static org.cotejo.coder.date.Resolution.open;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.cotejo.coder.date.DateMention.Kind;
import org.cotejo.coder.date.Resolution.Days;
import org.cotejo.model.EventDate.Precision;

/// Days, weeks, months ... that are counted inside a longer time.
final class Parts {

  private Parts() {}

  /// The first (1), second ... or last (-1) such weekday of a time.
  static Resolution weekday(int weekday, int place, Resolution whole) {
    DayOfWeek day = DayOfWeek.of(weekday);
    return whole.days().map(days -> place > 0 ? days.first().with(TemporalAdjusters.nextOrSame(day)).plusWeeks(place - 1L)
            : days.last().with(TemporalAdjusters.previousOrSame(day)).plusWeeks(place + 1L))
        .map(found -> Resolver.day(found, whole.basis())).orElseGet(() -> open(Kind.DATE, "XXXX-WXX-" + weekday, Precision.DAY));
  }

  /// So many units of a time, from its beginning or from its end.
  static Resolution units(Unit unit, int place, int count, Resolution whole) {
    if (whole.days().isEmpty()) {
      return open(Kind.DATE, Periods.unknown(unit), unit.precision());
    }
    Days days = whole.days().get();
    LocalDate first = place > 0 ? unit.shift(start(unit, days.first()), place - 1.0) : unit.shift(end(unit, days.last()), place + 1.0 - count);
    Resolution one = Periods.holding(unit, first, whole.basis());
    LocalDate last = unit.shift(first, count).minusDays(1);
    return count == 1 ? one : dated(one.value() + "/" + Periods.holding(unit, last, whole.basis()).value(), first, last, unit.precision(), whole.basis());
  }

  /// The beginning of the first unit: of weeks the one whose Thursday lies in the time.
  private static LocalDate start(Unit unit, LocalDate first) {
    return unit == Unit.WEEK ? first.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)).with(DayOfWeek.MONDAY) : first;
  }

  /// The day after the last unit.
  private static LocalDate end(Unit unit, LocalDate last) {
    return (unit == Unit.WEEK ? last.with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY)).with(DayOfWeek.SUNDAY) : last).plusDays(1);
  }
}
