package org.cotejo.coder.date;

import static org.cotejo.coder.date.Resolution.dated;
import static org.cotejo.coder.date.Resolution.open;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.cotejo.coder.date.DateMention.Kind;
import org.cotejo.coder.date.Resolution.Days;
import org.cotejo.coder.date.TimeExpression.Anaphor;
import org.cotejo.coder.date.TimeExpression.Away;
import org.cotejo.coder.date.TimeExpression.Between;
import org.cotejo.coder.date.TimeExpression.Calendar;
import org.cotejo.coder.date.TimeExpression.Clock;
import org.cotejo.coder.date.TimeExpression.Duration;
import org.cotejo.coder.date.TimeExpression.Every;
import org.cotejo.coder.date.TimeExpression.Nothing;
import org.cotejo.coder.date.TimeExpression.Reference;
import org.cotejo.coder.date.TimeExpression.Stretch;
import org.cotejo.coder.date.TimeExpression.WeekOf;
import org.cotejo.coder.date.TimeExpression.Weekday;
import org.cotejo.coder.date.TimeExpression.YearPart;
import org.cotejo.coder.date.TimeExpression.Years;
import org.cotejo.model.EventDate.Basis;
import org.cotejo.model.EventDate.Precision;

/// Reckons what a time expression comes to, from the day of publication where it needs one.
///
/// @param published day of publication, empty if unknown: then only dates with a year have days
/// @param future whether the sentence looks ahead
record Resolver(Optional<LocalDate> published, boolean future) {

  Resolution resolve(TimeExpression time) {
    return switch (time) {
      case Calendar calendar -> calendar(calendar);
      case Weekday(int day, int shift) -> published.map(from -> day(weekday(from, day, shift), Basis.RELATIVE))
          .orElseGet(() -> open(Kind.DATE, "XXXX-WXX-" + day, Precision.DAY));
      case Away away -> away(away);
      case YearPart part -> YearParts.resolve(part, published, future);
      case WeekOf(TimeExpression day) -> weekOf(resolve(day));
      case Years years -> years(years);
      case Reference(String value) -> open(Kind.DATE, value, Precision.NONE);
      case Duration(String value) -> open(Kind.DURATION, value, Precision.NONE);
      case Every(String value) -> open(Kind.SET, value, Precision.NONE);
      case Stretch stretch -> stretch(stretch);
      case Clock(Optional<TimeExpression> day, String clock) -> clock(resolve(day.orElse(new Away(Unit.DAY, 0, false))), clock);
      case Between(TimeExpression from, TimeExpression to) -> between(resolve(from), resolve(to));
      case Anaphor(Unit unit, double _) -> open(Kind.DATE, Periods.unknown(unit), unit.precision());
      case Nothing() -> open(Kind.DATE, "", Precision.NONE);
    };
  }

  private static Resolution day(LocalDate day, Basis basis) {
    return dated(day.toString(), day, day, Precision.DAY, basis);
  }

  private LocalDate weekday(LocalDate from, int day, int shift) {
    DayOfWeek wanted = DayOfWeek.of(day);
    return switch (shift) {
      case -1 -> from.with(TemporalAdjusters.previous(wanted));
      case 1 -> from.with(TemporalAdjusters.next(wanted));
      case 2 -> from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(day - 1L);
      default -> from.with(future ? TemporalAdjusters.nextOrSame(wanted) : TemporalAdjusters.previousOrSame(wanted));
    };
  }

  private Resolution calendar(Calendar date) {
    if (date.year() > 0) {
      return full(date, Basis.STATED);
    }
    Precision precision = date.day() > 0 ? Precision.DAY : Precision.MONTH;
    return published.map(from -> full(nearest(date, from), Basis.RELATIVE)).orElseGet(() -> open(Kind.DATE, Periods.partial(date), precision));
  }

  /// With the year, or the month and year, that is nearest on the side the sentence looks to.
  private Calendar nearest(Calendar date, LocalDate from) {
    int step = future ? 1 : -1;
    YearMonth month = date.month() == 0 ? YearMonth.from(from) : YearMonth.of(from.getYear(), date.month());
    for (int tries = 0; tries < 8; tries++) {
      boolean exists = date.day() <= month.lengthOfMonth();
      LocalDate first = month.atDay(exists ? Math.max(1, date.day()) : 1);
      LocalDate last = date.day() > 0 ? first : month.atEndOfMonth();
      if (exists && (future ? !last.isBefore(from) : !first.isAfter(from))) {
        break;
      }
      month = date.month() == 0 ? month.plusMonths(step) : month.plusYears(step);
    }
    return new Calendar(month.getYear(), month.getMonthValue(), Math.min(date.day(), month.lengthOfMonth()));
  }

  private static Resolution full(Calendar date, Basis basis) {
    if (date.month() == 0) {
      return dated(Periods.four(date.year()), LocalDate.of(date.year(), 1, 1), LocalDate.of(date.year(), 12, 31), Precision.YEAR, basis);
    }
    YearMonth month = YearMonth.of(date.year(), date.month());
    if (date.day() == 0) {
      return dated(month.toString(), month.atDay(1), month.atEndOfMonth(), Precision.MONTH, basis);
    }
    return day(month.atDay(Math.min(date.day(), month.lengthOfMonth())), basis);
  }

  private Resolution away(Away away) {
    String unresolved = away.amount() == 0 ? "PRESENT_REF" : away.amount() < 0 ? "PAST_REF" : "FUTURE_REF";
    Precision precision = away.unit().precision();
    if (published.isEmpty()) {
      return open(Kind.DATE, unresolved, precision);
    }
    try {
      return Periods.holding(away.unit(), away.unit().shift(published.get(), away.amount()), Basis.RELATIVE);
    } catch (DateTimeException _) {
      return open(Kind.DATE, unresolved, precision);
    }
  }

  private static Resolution weekOf(Resolution day) {
    return day.days().map(days -> Periods.holding(Unit.WEEK, days.first(), day.basis()))
        .orElseGet(() -> open(Kind.DATE, "XXXX-WXX", Precision.WEEK));
  }

  private static Resolution years(Years years) {
    LocalDate first = LocalDate.of(Math.clamp(years.first(), 1, 9000), 1, 1);
    String value = years.length() == 10 ? years.first() / 10 + "X" : years.first() / 100 + "XX";
    return dated(value, first, first.plusYears(years.length()).minusDays(1), Precision.YEAR, Basis.STATED);
  }

  private Resolution stretch(Stretch stretch) {
    if (Double.isNaN(stretch.amount())) {
      return open(Kind.DURATION, stretch.unit().vagueDuration(), Precision.NONE);
    }
    String value = stretch.unit().duration(Math.abs(stretch.amount()));
    if (published.isEmpty() || Math.abs(stretch.amount()) > 1000) {
      return open(Kind.DURATION, value, stretch.unit().precision());
    }
    LocalDate from = published.get();
    LocalDate other = stretch.unit().shift(from, stretch.amount());
    return dated(value, from.isBefore(other) ? from : other, from.isBefore(other) ? other : from, stretch.unit().precision(), Basis.RELATIVE)
        .as(Kind.DURATION, value);
  }

  private Resolution clock(Resolution day, String time) {
    String date = day.days().filter(_ -> day.precision() == Precision.DAY).map(days -> days.first().toString())
        .orElse(day.value().startsWith("XXXX-") ? day.value() : "XXXX-XX-XX");
    return day.as(Kind.TIME, date + time);
  }

  private static Resolution between(Resolution from, Resolution to) {
    String value = from.value() + "/" + to.value();
    Precision precision = from.precision();
    if (from.days().isEmpty() || to.days().isEmpty()) {
      return open(from.kind(), value, precision);
    }
    Days first = from.days().get();
    Days last = to.days().get();
    boolean ordered = !first.first().isAfter(last.last());
    Basis basis = from.basis() == Basis.STATED ? to.basis() : from.basis();
    return ordered ? dated(value, first.first(), last.last(), precision, basis).as(from.kind(), value) : open(from.kind(), value, precision);
  }
}
