package org.cotejo.lab.predict;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.cotejo.coder.date.Side;
import org.cotejo.coder.date.TimeExpression.Portion;
import org.cotejo.model.Language;

/// A stretch of time as `dates_numbers` writes it.
///
/// @param end the first moment after it; the same as `start` for a moment
/// @param grain whether it is written as days, as days with hours, or as hours of any day
/// @param range whether it has two ends by its words: "today and tomorrow" is a range, "today" is not
record DateSpan(LocalDateTime start, LocalDateTime end, Grain grain, boolean range) {

  enum Grain {
    DAYS,
    HOURS,
    CLOCK
  }

  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  DateSpan(LocalDateTime start, LocalDateTime end, Grain grain) {
    this(start, end, grain, false);
  }

  static DateSpan days(LocalDate from, LocalDate after) {
    return new DateSpan(from.atStartOfDay(), after.atStartOfDay(), Grain.DAYS);
  }

  static DateSpan day(LocalDate day) {
    return days(day, day.plusDays(1));
  }

  static DateSpan month(YearMonth month) {
    return days(month.atDay(1), month.plusMonths(1).atDay(1));
  }

  static DateSpan moment(LocalDateTime moment) {
    return new DateSpan(moment, moment, Grain.HOURS);
  }

  /// A time of day, or a part of one.
  ///
  /// @param time `T16:30` or `TMO`
  static DateSpan clock(LocalDate day, Grain grain, String time, Language language) {
    return switch (time) {
      case "TMO" -> hours(day, grain, 8, LocalTime.NOON);
      case "TAF" -> language == Language.ES ? hours(day, grain, 16, LocalTime.of(20, 0)) : hours(day, grain, 12, LocalTime.of(16, 0));
      case "TEV" -> hours(day, grain, 16, LocalTime.of(20, 0));
      case "TNI" -> hours(day, grain, 20, LAST_SECOND);
      default -> {
        LocalDateTime at = day.atTime(time.equals("TMI") ? LocalTime.NOON : LocalTime.parse(time.replace("24:", "00:").substring(1)));
        yield new DateSpan(at, at, grain);
      }
    };
  }

  private static DateSpan hours(LocalDate day, Grain grain, int from, LocalTime to) {
    return new DateSpan(day.atTime(from, 0), day.atTime(to), grain);
  }

  /// From the beginning of this to the beginning of another.
  DateSpan to(DateSpan last) {
    return new DateSpan(start, last.start, grain.compareTo(last.grain) > 0 ? grain : last.grain, true);
  }

  /// The beginning, middle or end of it as one day.
  DateSpan moment(Portion portion) {
    return switch (portion) {
      case END, SECOND_HALF -> day(end.toLocalDate());
      case MIDDLE -> day(start.toLocalDate().plusDays(days() / 2));
      case START, FIRST_HALF, ELAPSED, REST -> day(start.toLocalDate());
    };
  }

  /// @param named whether it is a year that is named: its beginning and its end are four months, otherwise six
  DateSpan part(Portion portion, boolean named, LocalDateTime said) {
    LocalDate from = start.toLocalDate();
    LocalDate after = end.toLocalDate();
    int size = days() > 100 ? named ? 4 : 6 : days() > 10 ? 15 : 3;
    ChronoUnit unit = days() > 100 ? ChronoUnit.MONTHS : ChronoUnit.DAYS;
    return switch (portion) {
      case START, FIRST_HALF -> days(from, from.plus(size, unit));
      case END, SECOND_HALF -> days(unit == ChronoUnit.MONTHS ? after.minus(size, unit) : from.plus(size, unit), after);
      case MIDDLE -> unit == ChronoUnit.MONTHS ? days(from.plusMonths(4), from.plusMonths(8))
          : size == 15 ? days(from.plusDays(9), from.plusDays(20)) : days(from.plusDays(1), from.plusDays(5));
      case ELAPSED -> days(from, said.toLocalDate());
      case REST -> days(said.toLocalDate(), after);
    };
  }

  private long days() {
    return ChronoUnit.DAYS.between(start, end);
  }

  /// As written, on one side of it or at it.
  String on(Side side) {
    boolean single = !range && (start.equals(end) || (grain == Grain.DAYS && days() == 1));
    String last = single ? write(start) : write(end);
    return switch (side) {
      case AT -> single ? write(start) : write(start) + "/" + last;
      case BEFORE -> "/" + write(start);
      case UNTIL -> "/" + last;
      case SINCE -> write(start) + "/";
      case AFTER -> last + "/";
    };
  }

  private String write(LocalDateTime moment) {
    String time = String.format(Locale.ROOT, "%02d:%02d:%02d", moment.getHour(), moment.getMinute(), moment.getSecond());
    return switch (grain) {
      case DAYS -> moment.toLocalDate().toString();
      case HOURS -> moment.toLocalDate() + " " + time;
      case CLOCK -> time;
    };
  }
}
