package org.cotejo.export.edit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days as sheets and people write them.
final class Days {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]0?0:00(?::00(?:\\.0+)?)?)?");
  private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
  /// Day numbers from 1900 to 2199; other numbers are no days.
  private static final double FIRST = 60;
  private static final double LAST = 109_575;

  private Days() {}

  /// Every day that a text may mean, the likeliest first; none if it is no day. "3/4/2026" may be in March or in April.
  static List<LocalDate> readings(String text) {
    List<LocalDate> readings = new ArrayList<>();
    Matcher iso = ISO.matcher(text.strip());
    if (iso.matches()) {
      add(readings, iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher numeric = NUMERIC.matcher(text.strip());
    if (numeric.matches()) {
      add(readings, numeric.group(3), numeric.group(2), numeric.group(1));
      add(readings, numeric.group(3), numeric.group(1), numeric.group(2));
    }
    return readings.stream().distinct().toList();
  }

  /// A day as spreadsheets count it.
  static List<LocalDate> readings(double number, LocalDate dayZero) {
    return number >= FIRST && number <= LAST ? List.of(dayZero.plusDays((long) number)) : List.of();
  }

  private static void add(List<LocalDate> readings, String year, String month, String day) {
    try {
      readings.add(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException _) {
      // No such day, so it cannot be meant.
    }
  }
}
