package org.cotejo.web.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How long a period is.
public enum Grain {
  DAY(1, 100),
  /// From Monday on.
  WEEK(7, 800),
  MONTH(30, 7_400),
  YEAR(365, Integer.MAX_VALUE);

  /// Periods of a timeline at most: more cannot be told apart.
  private static final int MOST = 400;

  private final int days;
  private final int longest;

  Grain(int days, int longest) {
    this.days = days;
    this.longest = longest;
  }

  /// The name in addresses: lower case.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Grain> named(String code) {
    return Arrays.stream(values()).filter(grain -> grain.code().equals(code)).findFirst();
  }

  /// The finest that does not make too many periods to look at.
  static Grain usual(Window window) {
    return Arrays.stream(values()).filter(grain -> window.days() <= grain.longest).findFirst().orElse(YEAR);
  }

  /// Whether a stretch can be cut so finely, and is longer than one period.
  boolean suits(Window window) {
    return window.days() / days <= MOST && window.days() > days;
  }

  /// The first day of the period that a day falls in.
  LocalDate start(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /// The first day of the next period.
  LocalDate next(LocalDate start) {
    return switch (this) {
      case DAY -> start.plusDays(1);
      case WEEK -> start.plusWeeks(1);
      case MONTH -> start.plusMonths(1);
      case YEAR -> start.plusYears(1);
    };
  }
}
