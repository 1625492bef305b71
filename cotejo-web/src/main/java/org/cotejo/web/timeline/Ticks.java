package org.cotejo.web.timeline;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/// Dates along a timeline: as many as can be read.
final class Ticks {
  private static final int MOST = 8;
  private static final List<Step> STEPS = List.of(
      new Step(Grain.DAY, Period.ofDays(1)), new Step(Grain.DAY, Period.ofDays(2)), new Step(Grain.WEEK, Period.ofWeeks(1)), new Step(Grain.WEEK, Period.ofWeeks(2)),
      new Step(Grain.MONTH, Period.ofMonths(1)), new Step(Grain.MONTH, Period.ofMonths(2)), new Step(Grain.MONTH, Period.ofMonths(3)), new Step(Grain.MONTH, Period.ofMonths(6)),
      new Step(Grain.YEAR, Period.ofYears(1)), new Step(Grain.YEAR, Period.ofYears(2)), new Step(Grain.YEAR, Period.ofYears(5)), new Step(Grain.YEAR, Period.ofYears(10)),
      new Step(Grain.YEAR, Period.ofYears(50)), new Step(Grain.YEAR, Period.ofYears(100)), new Step(Grain.YEAR, Period.ofYears(500)));

  /// @param grain that dates begin with
  private record Step(Grain grain, Period period) {
    List<LocalDate> dates(Window window) {
      List<LocalDate> dates = new ArrayList<>();
      LocalDate last = LocalDate.ofEpochDay(window.last());
      for (LocalDate date = begin(LocalDate.ofEpochDay(window.first())); !date.isAfter(last) && dates.size() <= MOST; date = date.plus(period)) {
        if (date.toEpochDay() >= window.first()) {
          dates.add(date);
        }
      }
      return dates;
    }

    /// At a round number of months or years.
    private LocalDate begin(LocalDate first) {
      LocalDate start = grain.start(first);
      if (period.getYears() > 0) {
        return start.withYear(start.getYear() / period.getYears() * period.getYears());
      }
      return period.getMonths() > 0 ? start.withMonth((start.getMonthValue() - 1) / period.getMonths() * period.getMonths() + 1) : start;
    }
  }

  private Ticks() {}

  static List<TimelineView.Tick> of(Window window) {
    for (Step step : STEPS) {
      List<LocalDate> dates = step.dates(window);
      if (dates.size() <= MOST) {
        String grain = step.grain() == Grain.WEEK ? Grain.DAY.code() : step.grain().code();
        return dates.stream().map(date -> new TimelineView.Tick(date.toString(), grain, window.x((int) date.toEpochDay()))).toList();
      }
    }
    return List.of();
  }
}
