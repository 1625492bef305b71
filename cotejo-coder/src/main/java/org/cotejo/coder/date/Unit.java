package org.cotejo.coder.date;

import java.time.LocalDate;
import org.cotejo.model.EventDate.Precision;

/// A span of the calendar or of the clock.
public enum Unit {
  SECOND("T", "S", 1, Precision.DAY),
  MINUTE("T", "M", 1, Precision.DAY),
  HOUR("T", "H", 1, Precision.DAY),
  DAY("", "D", 1, Precision.DAY),
  WEEKEND("", "WE", 1, Precision.DAY),
  WEEK("", "W", 1, Precision.WEEK),
  FORTNIGHT("", "W", 2, Precision.WEEK),
  MONTH("", "M", 1, Precision.MONTH),
  TWO_MONTHS("", "M", 2, Precision.MONTH),
  QUARTER("", "M", 3, Precision.MONTH),
  FOUR_MONTHS("", "M", 4, Precision.MONTH),
  SEMESTER("", "M", 6, Precision.MONTH),
  YEAR("", "Y", 1, Precision.YEAR),
  DECADE("", "Y", 10, Precision.YEAR),
  CENTURY("", "Y", 100, Precision.YEAR);

  private final String prefix;
  private final String letter;
  private final int times;
  private final Precision precision;

  Unit(String prefix, String letter, int times, Precision precision) {
    this.prefix = prefix;
    this.letter = letter;
    this.times = times;
    this.precision = precision;
  }

  /// The grain of a date counted in this unit.
  public Precision precision() {
    return precision;
  }

  /// Whether it is shorter than a day.
  public boolean isOfClock() {
    return !prefix.isEmpty();
  }

  /// The TIMEX3 duration of so many units: `P3D`, `PT90M`, `P20Y` for two decades, `P2.5Y`.
  public String duration(double amount) {
    double value = amount * times;
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
    return "P" + prefix + (whole ? String.valueOf((long) value) : String.valueOf(value)) + letter;
  }

  /// The TIMEX3 duration of so many units and so many smaller ones: `PT1H30M`, `P1DT3H`.
  static String duration(Unit unit, double amount, Unit smaller, double more) {
    String rest = smaller.duration(more).substring(1);
    return unit.duration(amount) + (unit.isOfClock() ? rest.substring(1) : rest);
  }

  /// The TIMEX3 duration of an unsaid number of units: `PXD`; decades count as years.
  public String vagueDuration() {
    return "P" + prefix + (this == DECADE ? "XX" : "X") + letter;
  }

  /// The day so many units after `day`. Hours count as parts of days.
  ///
  /// @throws java.time.DateTimeException if that day is beyond the calendar
  public LocalDate shift(LocalDate day, double amount) {
    double value = amount * times;
    return switch (this) {
      case SECOND -> day.plusDays((long) (value / 86_400));
      case MINUTE -> day.plusDays((long) (value / 1440));
      case HOUR -> day.plusDays((long) (value / 24));
      case DAY -> day.plusDays(Math.round(value));
      case WEEK, WEEKEND, FORTNIGHT -> day.plusDays(Math.round(value * 7));
      case MONTH, TWO_MONTHS, QUARTER, FOUR_MONTHS, SEMESTER -> day.plusMonths((long) value).plusDays(Math.round((value % 1) * 30));
      case YEAR, DECADE, CENTURY -> day.plusMonths(Math.round(value * 12));
    };
  }
}
