package org.cotejo.coder.date;

import static org.cotejo.coder.date.Resolution.dated;
import static org.cotejo.coder.date.Resolution.open;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cotejo.coder.date.DateMention.Kind;
import org.cotejo.coder.date.Resolution.Days;
import org.cotejo.coder.date.TimeExpression.Anaphor;
import org.cotejo.coder.date.TimeExpression.And;
import org.cotejo.coder.date.TimeExpression.Away;
import org.cotejo.coder.date.TimeExpression.Between;
import org.cotejo.coder.date.TimeExpression.Calendar;
import org.cotejo.coder.date.TimeExpression.Clock;
import org.cotejo.coder.date.TimeExpression.DayOfMonth;
import org.cotejo.coder.date.TimeExpression.Duration;
import org.cotejo.coder.date.TimeExpression.Easter;
import org.cotejo.coder.date.TimeExpression.Every;
import org.cotejo.coder.date.TimeExpression.From;
import org.cotejo.coder.date.TimeExpression.InWeek;
import org.cotejo.coder.date.TimeExpression.Nothing;
import org.cotejo.coder.date.TimeExpression.InYear;
import org.cotejo.coder.date.TimeExpression.NamedMonth;
import org.cotejo.coder.date.TimeExpression.NearestWeekday;
import org.cotejo.coder.date.TimeExpression.NthWeekday;
import org.cotejo.coder.date.TimeExpression.NumberedWeek;
import org.cotejo.coder.date.TimeExpression.PartOf;
import org.cotejo.coder.date.TimeExpression.Portion;
import org.cotejo.coder.date.TimeExpression.Reference;
import org.cotejo.coder.date.TimeExpression.Stretch;
import org.cotejo.coder.date.TimeExpression.UnitsIn;
import org.cotejo.coder.date.TimeExpression.WeekOf;
import org.cotejo.coder.date.TimeExpression.Weekday;
import org.cotejo.coder.date.TimeExpression.WeekdayIn;
import org.cotejo.coder.date.TimeExpression.Within;
import org.cotejo.coder.date.TimeExpression.YearPart;
import org.cotejo.coder.date.TimeExpression.Years;
import org.cotejo.model.EventDate.Basis;
import org.cotejo.model.EventDate.Precision;

/// Reckons what a time expression comes to, from the day of publication where it needs one.
///
/// @param published day of publication, empty if unknown: then only dates with a year have days
/// @param told the day that "two days later" is reckoned from, empty if the text names none near before
/// @param future whether the sentence looks ahead
record Resolver(Optional<LocalDate> published, Optional<LocalDate> told, boolean future) {

  /// Days that "so many days later" may count.
  private static final int LONGEST_STEP = 60;

  Resolution resolve(TimeExpression time) {
    return switch (time) {
      case Calendar calendar -> calendar(calendar);
      case Weekday(int day, int shift) -> published.map(from -> day(weekday(from, day, shift), Basis.RELATIVE))
          .orElseGet(() -> open(Kind.DATE, "XXXX-WXX-" + day, Precision.DAY));
      case NearestWeekday(int day, int direction) -> published.map(from -> day(nearest(from, DayOfWeek.of(day), direction), Basis.RELATIVE))
          .orElseGet(() -> open(Kind.DATE, "XXXX-WXX-" + day, Precision.DAY));
      case InWeek(int day, int weeks) -> published.map(from -> day(from.with(DayOfWeek.MONDAY).plusWeeks(weeks).plusDays(day - 1L), Basis.RELATIVE))
          .orElseGet(() -> open(Kind.DATE, "XXXX-WXX-" + day, Precision.DAY));
      case NthWeekday nth -> Feasts.resolve(nth.year(), this, year -> Feasts.nth(nth, year));
      case WeekdayIn(int weekday, int place, TimeExpression whole) -> Parts.weekday(weekday, place, resolve(whole));
      case UnitsIn(Unit unit, int place, int count, TimeExpression whole) -> Parts.units(unit, place, count, resolve(whole));
      case NumberedWeek(int number, int year) -> numbered(number, year);
      case PartOf(TimeExpression whole, Portion _) -> resolve(whole);
      case NamedMonth(int month, int shift) -> published.map(from -> full(named(month, shift, from), Basis.RELATIVE))
          .orElseGet(() -> open(Kind.DATE, Periods.partial(new Calendar(0, month, 0)), Precision.MONTH));
      case InYear(int month, int day, int years) -> published.map(from -> full(new Calendar(from.getYear() + years, month, day), Basis.RELATIVE))
          .orElseGet(() -> open(Kind.DATE, Periods.partial(new Calendar(0, month, day)), day > 0 ? Precision.DAY : Precision.MONTH));
      case DayOfMonth(int day, int months) -> published.map(from -> YearMonth.from(from).plusMonths(months))
          .map(month -> day(month.atDay(Math.clamp(day, 1, month.lengthOfMonth())), Basis.RELATIVE))
          .orElseGet(() -> open(Kind.DATE, Periods.partial(new Calendar(0, 0, day)), Precision.DAY));
      case Easter(int days, int year) -> Feasts.resolve(year, this, of -> Feasts.easter(of).plusDays(days));
      case Within(Unit unit, double amount) -> resolve(future ? new Away(unit, amount, true) : new Duration(unit.duration(amount)));
      case Away away -> away(away);
      case YearPart part -> YearParts.resolve(part, published, future);
      case From(TimeExpression day, Unit unit, double amount) -> from(resolve(day), unit, amount);
      case WeekOf(TimeExpression day) -> weekOf(resolve(day));
      case Years years -> years(years);
      case Reference(String value) -> open(Kind.DATE, value, Precision.NONE);
      case Duration(String value) -> open(Kind.DURATION, value, Precision.NONE);
      case Every(String value) -> open(Kind.SET, value, Precision.NONE);
      case Stretch stretch -> stretch(stretch);
      case Clock(Optional<TimeExpression> day, String clock) -> day.isEmpty() && published.isEmpty() ? open(Kind.TIME, clock, Precision.DAY)
          : clock(resolve(day.orElse(new Away(Unit.DAY, 0, false))), clock);
      case Between between -> {
        List<Resolution> ends = ends(between);
        yield between(ends.getFirst(), ends.getLast());
      }
      case And(TimeExpression first, TimeExpression second) -> resolve(new Between(first, second));
      case Anaphor(Unit unit, double amount) -> told.filter(_ -> unit.precision() == Precision.DAY && Math.abs(amount) < LONGEST_STEP)
          .map(day -> day(unit.shift(day, amount), Basis.RELATIVE)).orElseGet(() -> open(Kind.DATE, Periods.unknown(unit), unit.precision()));
      case Nothing() -> open(Kind.DATE, "", Precision.NONE);
    };
  }

  static Resolution day(LocalDate day, Basis basis) {
    return dated(day.toString(), day, day, Precision.DAY, basis);
  }

  private LocalDate weekday(LocalDate from, int day, int shift) {
    DayOfWeek wanted = DayOfWeek.of(day);
    return switch (shift) {
      case -1 -> notTheNextDay(from, from.with(TemporalAdjusters.previous(wanted)), -7);
      case 1 -> notTheNextDay(from, from.with(TemporalAdjusters.next(wanted)), 7);
      default -> from.with(future ? TemporalAdjusters.nextOrSame(wanted) : TemporalAdjusters.previousOrSame(wanted));
    };
  }

  private static LocalDate nearest(LocalDate from, DayOfWeek day, int direction) {
    return from.with(direction < 0 ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day));
  }

  /// Yesterday and tomorrow are called so: "last Wednesday", on a Thursday, is the one before.
  private static LocalDate notTheNextDay(LocalDate from, LocalDate day, int week) {
    return Math.abs(ChronoUnit.DAYS.between(from, day)) == 1 ? day.plusDays(week) : day;
  }

  private Resolution calendar(Calendar date) {
    if (date.year() > 0) {
      return full(date, Basis.STATED);
    }
    Precision precision = date.day() > 0 ? Precision.DAY : Precision.MONTH;
    return published.map(from -> full(new NearestDate(from, future).of(date), Basis.RELATIVE)).orElseGet(() -> open(Kind.DATE, Periods.partial(date), precision));
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

  private static Resolution from(Resolution day, Unit unit, double amount) {
    if (day.days().isEmpty() || Math.abs(amount) > 10_000) {
      return open(Kind.DATE, Periods.unknown(unit), unit.precision());
    }
    return day(unit.shift(day.days().get().first(), amount), day.basis());
  }

  private Resolution numbered(int number, int year) {
    Optional<Integer> of = year > 0 ? Optional.of(year) : published.map(LocalDate::getYear);
    return of.map(found -> Periods.holding(Unit.WEEK, LocalDate.of(found, 1, 4).plusWeeks(number - 1L), year > 0 ? Basis.STATED : Basis.RELATIVE))
        .orElseGet(() -> open(Kind.DATE, String.format(Locale.ROOT, "XXXX-W%02d", number), Precision.WEEK));
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

  /// Both ends; a first end without a year, or a day of the week, is the last such time before the second one.
  List<Resolution> ends(Between between) {
    Resolution last = resolve(between.to());
    boolean open = (between.from() instanceof Calendar(int year, int _, int _, int _) && year == 0)
        || (between.from() instanceof Weekday(int _, int shift) && shift == 0);
    Resolver back = open && last.days().isPresent() ? new Resolver(last.days().map(Days::last), Optional.empty(), false) : this;
    return List.of(back.resolve(between.from()), last);
  }

  private static Calendar named(int month, int shift, LocalDate from) {
    int years = shift == 0 ? 0 : shift < 0 ? month < from.getMonthValue() ? 0 : -1 : month > from.getMonthValue() ? 0 : 1;
    return new Calendar(from.getYear() + years, month, 0);
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
