package org.cotejo.lab.predict;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.coder.date.DateMention;
import org.cotejo.coder.date.DateMention.Kind;
import org.cotejo.coder.date.Side;
import org.cotejo.coder.date.TimeExpression;
import org.cotejo.coder.date.TimeExpression.Anaphor;
import org.cotejo.coder.date.TimeExpression.Away;
import org.cotejo.coder.date.TimeExpression.Between;
import org.cotejo.coder.date.TimeExpression.Calendar;
import org.cotejo.coder.date.TimeExpression.Clock;
import org.cotejo.coder.date.TimeExpression.Every;
import org.cotejo.coder.date.TimeExpression.InWeek;
import org.cotejo.coder.date.TimeExpression.NamedMonth;
import org.cotejo.coder.date.TimeExpression.Part;
import org.cotejo.coder.date.TimeExpression.PartOf;
import org.cotejo.coder.date.TimeExpression.Portion;
import org.cotejo.coder.date.TimeExpression.Stretch;
import org.cotejo.coder.date.TimeExpression.Weekday;
import org.cotejo.coder.date.TimeExpression.Within;
import org.cotejo.coder.date.TimeExpression.YearPart;
import org.cotejo.coder.date.Unit;
import org.cotejo.lab.predict.DateSpan.Grain;
import org.cotejo.model.EventDate;
import org.cotejo.model.Language;

/// Values of time expressions by the conventions of `dates_numbers`, where they differ from TIMEX3 and from news.
///
/// - A time longer than a day is `start/end` with the day after the last one; on one side of a time it is `start/` or `/end`.
/// - "Three weeks ago" is a day, not a week; words that point back ("the next day") count from the day it is said.
/// - "Last Friday" is the one of last week; "the next two days" begin tomorrow; decades are whole ones.
/// - Beginnings and ends are cut out of a time; parts of the day are hours; "la tarde" begins at four.
/// - A length of time is a number of seconds; "a few" is three.
///
/// @param said the moment it is said
record DateValues(LocalDateTime said, Language language) {

  private static final double FEW = 3;
  private static final int DAY = 86_400;
  private static final Pattern AMOUNT = Pattern.compile("([\\d.]+)(WE|[A-Z])");

  /// The value, empty for what the set does not ask for: words for the past and the future at large.
  Optional<String> of(TimeExpression time, DateMention mention, Side side) {
    Optional<DateSpan> span = span(time, mention);
    if (span.isPresent()) {
      return span.map(found -> found.on(time instanceof PartOf part ? cut(side, part.portion()) : side));
    }
    return switch (time) {
      case Every(String value) -> Optional.of(again(value));
      case YearPart(Part part, int _, int year, int shift) when part == Part.SEASON && year == 0 && shift == 0 ->
          Optional.of(mention.value().substring(mention.value().lastIndexOf('-') + 1));
      default -> other(mention);
    };
  }

  /// "Before the end" is not before its last months, but before its very end.
  private static Side cut(Side side, Portion portion) {
    return side == Side.BEFORE && portion == Portion.END ? Side.UNTIL : side == Side.AFTER && portion == Portion.START ? Side.SINCE : side;
  }

  /// Full hours without minutes, half years as such.
  private static String again(String value) {
    return value.equals("P6M") ? "P0.5Y" : value.endsWith(":00") ? value.substring(0, value.length() - 3) : value;
  }

  /// The value where it is not known when it is said.
  static Optional<String> stated(DateMention mention) {
    return days(mention).map(span -> span.on(Side.AT)).or(() -> other(mention));
  }

  private static Optional<String> other(DateMention mention) {
    boolean vague = mention.value().equals("PAST_REF") || mention.value().equals("FUTURE_REF");
    return vague ? Optional.empty() : Optional.of(mention.kind() == Kind.DURATION ? seconds(mention.value()) : mention.value());
  }

  private Optional<DateSpan> span(TimeExpression time, DateMention mention) {
    return switch (time) {
      case Away(Unit unit, double amount, boolean counted) when counted -> Optional.of(shifted(unit, amount));
      case Within(Unit unit, double amount) -> Optional.of(shifted(unit, amount));
      case Anaphor(Unit unit, double amount) -> Optional.of(amount == 0 ? holding(unit) : shifted(unit, amount));
      case Stretch(Unit unit, double amount) -> stretch(unit, Double.isNaN(amount) ? Math.copySign(FEW, -1) : amount);
      case Weekday(int day, int shift) when shift != 0 -> Optional.of(DateSpan.day(weekday(day, shift)));
      case NamedMonth(int month, int shift) when shift != 0 -> Optional.of(DateSpan.month(YearMonth.of(said.getYear() + shift, month)));
      case PartOf(TimeExpression whole, Portion portion) -> span(whole, mention).map(all -> all.part(portion, isNamed(whole), said));
      case Clock clock -> Optional.of(clock(clock, mention));
      case Between(Clock from, Clock to) -> Optional.of(clock(from, mention.parts().getFirst()).to(clock(to, mention.parts().getLast())));
      case Between(TimeExpression from, TimeExpression to) -> end(from, mention.parts().getFirst())
          .flatMap(first -> end(to, mention.parts().getLast()).map(first::to));
      default -> days(mention);
    };
  }

  /// Either end of a range: the end of a year, as an end, is its last moment.
  private Optional<DateSpan> end(TimeExpression time, DateMention mention) {
    return time instanceof PartOf(TimeExpression whole, Portion portion)
        ? span(whole, mention).map(all -> all.moment(portion)) : span(time, mention);
  }

  private static Optional<DateSpan> days(DateMention mention) {
    EventDate date = mention.date();
    boolean dated = mention.kind() == Kind.DATE && date.start().isPresent() && !mention.value().endsWith("_REF");
    return dated ? Optional.of(DateSpan.days(date.start().get(), date.end().orElseThrow().plusDays(1))) : Optional.empty();
  }

  private static boolean isNamed(TimeExpression whole) {
    return whole instanceof Calendar(int year, int month, int _, int _) && year > 0 && month == 0;
  }

  private DateSpan shifted(Unit unit, double amount) {
    return unit.isOfClock() ? DateSpan.moment(said.plus(length(unit, amount))) : DateSpan.day(unit.shift(said.toLocalDate(), amount));
  }

  private static Duration length(Unit unit, double amount) {
    return Duration.parse(unit.duration(1)).multipliedBy(Math.round(amount));
  }

  private DateSpan holding(Unit unit) {
    LocalDate day = said.toLocalDate();
    return switch (unit) {
      case WEEK -> DateSpan.days(day.with(DayOfWeek.MONDAY), day.with(DayOfWeek.MONDAY).plusWeeks(1));
      case WEEKEND -> DateSpan.days(day.with(DayOfWeek.SATURDAY), day.with(DayOfWeek.SATURDAY).plusDays(2));
      case MONTH -> DateSpan.month(YearMonth.from(day));
      case YEAR -> DateSpan.days(day.withDayOfYear(1), day.withDayOfYear(1).plusYears(1));
      default -> DateSpan.day(day);
    };
  }

  private Optional<DateSpan> stretch(Unit unit, double amount) {
    LocalDate today = said.toLocalDate();
    if (unit == Unit.DECADE) {
      LocalDate decade = LocalDate.of(today.getYear() / 10 * 10, 1, 1).plusYears(amount > 0 ? 10 : 0);
      return Optional.of(amount < 0 ? DateSpan.days(unit.shift(decade, amount), decade) : DateSpan.days(decade, unit.shift(decade, amount)));
    }
    if (unit.isOfClock()) {
      LocalDateTime other = said.plus(length(unit, amount));
      return Optional.of(amount < 0 ? new DateSpan(other, said, Grain.HOURS) : new DateSpan(said, other, Grain.HOURS));
    }
    LocalDate from = amount < 0 ? today : today.plusDays(1);
    LocalDate other = unit.shift(from, amount);
    return Optional.of(amount < 0 ? DateSpan.days(other, from) : DateSpan.days(from, other));
  }

  private LocalDate weekday(int day, int shift) {
    return said.toLocalDate().with(DayOfWeek.MONDAY).plusWeeks(shift).plusDays(day - 1L);
  }

  private DateSpan clock(Clock clock, DateMention mention) {
    LocalDate day = mention.date().start().orElse(said.toLocalDate());
    LocalDate exact = clock.day().flatMap(of -> span(of, mention)).map(span -> span.start().toLocalDate()).orElse(day);
    return DateSpan.clock(exact, clock.day().isPresent() ? Grain.HOURS : Grain.CLOCK, clock.time(), language);
  }

  /// The seconds of a TIMEX3 duration; months of 30 days and years of 365. An unsaid number is three.
  private static String seconds(String timex) {
    String said = timex.replaceAll("X+", String.valueOf((int) FEW));
    double total = 0;
    Matcher parts = AMOUNT.matcher(said);
    while (parts.find()) {
      boolean clock = parts.start() > said.indexOf('T') && said.indexOf('T') > 0;
      total += Double.parseDouble(parts.group(1)) * switch (parts.group(2)) {
        case "H" -> 3600;
        case "M" -> clock ? 60 : 30 * DAY;
        case "S" -> 1;
        case "W" -> 7 * DAY;
        case "WE" -> 2 * DAY;
        case "Y" -> 365 * DAY;
        default -> DAY;
      };
    }
    return String.valueOf(total);
  }
}
