package org.cotejo.coder.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.coder.date.TimeExpression.Calendar;

/// Finds the year, or the month and the year, that a date leaves out.
///
/// @param from the day of reference
/// @param future whether the sentence looks ahead
record NearestDate(LocalDate from, boolean future) {

  /// Days.
  private static final int CLOSE_AHEAD = 90;
  private static final int CLOSE_MONTH = 31;
  private static final int JUST_PAST = 30;

  /// With the year, or the month and year, that is nearest on the side the sentence looks to.
  Calendar of(Calendar date) {
    Optional<LocalDate> before = search(date, -1);
    Optional<LocalDate> after = search(date, 1);
    boolean fits = (after.isPresent() && fits(date, after.get())) || before.isEmpty() || !fits(date, before.get());
    boolean justPast = date.month() > 0 && before.isPresent() && ChronoUnit.DAYS.between(before.get(), from) <= JUST_PAST;
    boolean ahead = after.isPresent() && fits && (before.isEmpty() || (future && !justPast) || isClose(date, after.get()));
    LocalDate day = (isNamedTwice(date, before, after) ? closer(before, after) : ahead ? after : before).orElse(from);
    return new Calendar(day.getYear(), day.getMonthValue(), date.day());
  }

  /// A day of the month with its day of the week, which both directions have: "Friday the 13th".
  private static boolean isNamedTwice(Calendar date, Optional<LocalDate> before, Optional<LocalDate> after) {
    return date.month() == 0 && date.weekday() > 0
        && before.filter(day -> fits(date, day)).isPresent() && after.filter(day -> fits(date, day)).isPresent();
  }

  private Optional<LocalDate> closer(Optional<LocalDate> before, Optional<LocalDate> after) {
    return Stream.concat(before.stream(), after.stream()).min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(from, day))));
  }

  private static boolean fits(Calendar date, LocalDate day) {
    return date.weekday() == 0 || day.getDayOfWeek().getValue() == date.weekday();
  }

  /// A day so close ahead that the year's last such day would have been named otherwise.
  private boolean isClose(Calendar date, LocalDate after) {
    return date.month() > 0 && ChronoUnit.DAYS.between(from, after) <= (date.day() > 0 ? CLOSE_AHEAD : CLOSE_MONTH);
  }

  /// The next such day or month in one direction; a weekday beside it must fit, if it can.
  private Optional<LocalDate> search(Calendar date, int step) {
    YearMonth month = date.month() == 0 ? YearMonth.from(from) : YearMonth.of(from.getYear(), date.month());
    Optional<LocalDate> first = Optional.empty();
    int reach = date.month() == 0 ? 13 : date.day() == 29 ? 9 : 2;
    for (int tries = 0; tries < reach; tries++) {
      LocalDate day = month.atDay(Math.clamp(date.day(), 1, month.lengthOfMonth()));
      LocalDate last = date.day() > 0 ? day : month.atEndOfMonth();
      boolean there = date.day() <= month.lengthOfMonth() && (step > 0 ? !last.isBefore(from) : !day.isAfter(from));
      if (there && fits(date, day)) {
        return Optional.of(day);
      }
      first = first.isEmpty() && there ? Optional.of(day) : first;
      month = date.month() == 0 ? month.plusMonths(step) : month.plusYears(step);
    }
    return first;
  }
}
