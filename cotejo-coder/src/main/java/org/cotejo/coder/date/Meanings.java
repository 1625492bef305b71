package org.cotejo.coder.date;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.coder.date.TimeExpression.Anaphor;
import org.cotejo.coder.date.TimeExpression.Away;
import org.cotejo.coder.date.TimeExpression.Calendar;
import org.cotejo.coder.date.TimeExpression.DayOfMonth;
import org.cotejo.coder.date.TimeExpression.Duration;
import org.cotejo.coder.date.TimeExpression.Easter;
import org.cotejo.coder.date.TimeExpression.Every;
import org.cotejo.coder.date.TimeExpression.From;
import org.cotejo.coder.date.TimeExpression.InWeek;
import org.cotejo.coder.date.TimeExpression.Nothing;
import org.cotejo.coder.date.TimeExpression.InYear;
import org.cotejo.coder.date.TimeExpression.NamedMonth;
import org.cotejo.coder.date.TimeExpression.NthWeek;
import org.cotejo.coder.date.TimeExpression.NthWeekday;
import org.cotejo.coder.date.TimeExpression.Part;
import org.cotejo.coder.date.TimeExpression.Reference;
import org.cotejo.coder.date.TimeExpression.Stretch;
import org.cotejo.coder.date.TimeExpression.WeekOf;
import org.cotejo.coder.date.TimeExpression.Weekday;
import org.cotejo.coder.date.TimeExpression.Within;
import org.cotejo.coder.date.TimeExpression.YearPart;
import org.cotejo.coder.date.TimeExpression.Years;

/// The meanings that a pattern file may name, with their arguments.
///
/// A unit argument is a [Unit] or `UNIT` for the captured one; an amount is a number, `NUM` or `-NUM` for the captured number, or `X`
/// for an unsaid one.
///
/// | meaning | says |
/// |---|---|
/// | `calendar` | YEAR, YY, MONTH, DAY as far as captured |
/// | `numeric dmy` | D1 numbers a, b, c in that order; a first number over 12 is a day in any order |
/// | `weekday SHIFT`, `inweek WEEKS` | WEEKDAY, see [Weekday] and [InWeek] |
/// | `nth` | INDEX, WEEKDAY, MONTH, YEAR: "the first Friday of July" |
/// | `nthweek` | INDEX, MONTH, YEAR: "the first week of July" |
/// | `month SHIFT`, `inyear YEARS`, `dayof MONTHS` | MONTH; MONTH and DAY; DAY; see [NamedMonth], [InYear], [DayOfMonth] |
/// | `holiday` | HOLIDAY, YEAR: `MONTH-DAY`, `MONTH-WEEKDAY-PLACE`, or `easter DAYS` |
/// | `away UNIT AMOUNT`, `ago UNIT AMOUNT` | a unit named from the day of reference; one counted from it |
/// | `part QUARTER\|HALF\|SEASON SHIFT` | INDEX, YEAR |
/// | `years LENGTH`, `weekof`, `within UNIT AMOUNT`, `ref VALUE`, `offset UNIT AMOUNT` from `{day:anchor}`, `anaphor UNIT AMOUNT` | see [TimeExpression] |
/// | `duration UNIT AMOUNT`, `stretch UNIT AMOUNT`, `every UNIT AMOUNT` | lengths and repetitions |
/// | `clock`, `clock TIME`, `clock TIME DAYS`, `on` | HOUR, MINUTE, HALFDAY or DAYPART; so many days from today; a `{day}` with a `{clock}` |
/// | `between`, `days`, `months`, `spans` | two groups `from`, `to`; two days of a MONTH; two MONTHs; two YEARs |
/// | `same LABEL` | what that group says |
/// | `nothing` | looks like a time and is none |
final class Meanings {

  private Meanings() {}

  /// @throws IllegalArgumentException if there is no such meaning
  static Meaning parse(String line) {
    List<String> words = List.of(line.strip().split("\\s+"));
    String first = words.size() > 1 ? words.get(1) : "";
    String second = words.size() > 2 ? words.get(2) : "";
    return switch (words.getFirst()) {
      case "calendar" -> c -> calendar(year(c), c.whole("MONTH"), c.whole("DAY")).map(time -> on(time, c.whole("WEEKDAY")));
      case "numeric" -> c -> numeric(c, first);
      case "weekday" -> c -> some(new Weekday(c.whole("WEEKDAY"), Integer.parseInt(first)));
      case "inweek" -> c -> some(new InWeek(c.whole("WEEKDAY"), Integer.parseInt(first)));
      case "nth" -> Meanings::nth;
      case "nthweek" -> c -> some(new NthWeek(c.whole("INDEX"), c.whole("MONTH"), year(c)));
      case "month" -> c -> some(new NamedMonth(c.whole("MONTH"), Integer.parseInt(first)));
      case "inyear" -> c -> some(new InYear(c.whole("MONTH"), c.whole("DAY"), Integer.parseInt(first)));
      case "dayof" -> c -> some(new DayOfMonth(c.whole("DAY"), Integer.parseInt(first)));
      case "holiday" -> c -> holiday(c.text("HOLIDAY"), year(c));
      case "within" -> c -> some(new Within(unit(first, c), amount(second, c)));
      case "away" -> c -> some(new Away(unit(first, c), amount(second, c), false));
      case "ago" -> c -> some(new Away(unit(first, c), amount(second, c), true));
      case "part" -> c -> some(new YearPart(Part.valueOf(first), c.whole("INDEX"), year(c), second.isEmpty() ? 0 : Integer.parseInt(second)));
      case "years" -> c -> years(c, Integer.parseInt(first));
      case "weekof" -> c -> some(new WeekOf(c.time("day")));
      case "ref" -> _ -> some(new Reference(first));
      case "offset" -> c -> some(new From(c.time("anchor"), unit(first, c), amount(second, c)));
      case "anaphor" -> c -> some(new Anaphor(unit(first, c), amount(second, c)));
      case "duration" -> c -> some(new Duration(length(first, second, c)));
      case "stretch" -> c -> some(new Stretch(unit(first, c), amount(second, c)));
      case "every" -> c -> some(new Every(length(first, second, c)));
      case "clock" -> first.isEmpty() ? Clocks::read : c -> some(Clocks.named(c, first, second));
      case "on" -> c -> Clocks.on(c.time("day"), c.time("clock"));
      case "between" -> c -> Ranges.between(c.time("from"), c.time("to"));
      case "days" -> Ranges::days;
      case "months" -> Ranges::months;
      case "spans" -> Ranges::years;
      case "same" -> c -> some(c.time(first));
      case "nothing" -> _ -> some(new Nothing());
      default -> throw new IllegalArgumentException("there is no meaning '" + words.getFirst() + "'");
    };
  }

  static Optional<TimeExpression> some(TimeExpression time) {
    return Optional.of(time);
  }

  /// The captured year, 0 if there is none; two digits from 50 on are of the last century.
  static int year(Captures captures) {
    if (captures.has("YY")) {
      int year = captures.whole("YY");
      return year < 50 ? 2000 + year : 1900 + year;
    }
    return captures.whole("YEAR");
  }

  /// A date, if there is such a day.
  static Optional<TimeExpression> calendar(int year, int month, int day) {
    boolean exists = year + month + day > 0 && month <= 12 && day <= 31
        && (month == 0 || day <= YearMonth.of(year == 0 ? 2000 : year, month).lengthOfMonth());
    return exists ? some(new Calendar(year, month, day)) : Optional.empty();
  }

  private static TimeExpression on(TimeExpression time, int weekday) {
    return time instanceof Calendar(int year, int month, int day, int _) ? new Calendar(year, month, day, weekday) : time;
  }

  private static Optional<TimeExpression> nth(Captures c) {
    return some(new NthWeekday(c.whole("WEEKDAY"), c.whole("INDEX"), c.whole("MONTH"), year(c)));
  }

  private static Optional<TimeExpression> holiday(String rule, int year) {
    if (rule.startsWith("easter ")) {
      return some(new Easter(Integer.parseInt(rule.substring(7)), year));
    }
    List<Integer> parts = Stream.of(rule.split("-", 3)).map(Integer::valueOf).toList();
    return parts.size() == 2 ? calendar(year, parts.get(0), parts.get(1)) : some(new NthWeekday(parts.get(1), parts.get(2), parts.get(0), year));
  }

  private static Optional<TimeExpression> numeric(Captures c, String order) {
    int day = c.whole(label(order.indexOf('d')));
    int month = c.whole(label(order.indexOf('m')));
    int year = c.whole(label(order.indexOf('y')));
    int full = year > 99 || year == 0 ? year : year < 50 ? 2000 + year : 1900 + year;
    return month > 12 && day <= 12 && day > 0 ? calendar(full, day, month) : month == 0 ? Optional.empty() : calendar(full, month, day);
  }

  private static String label(int position) {
    return position < 0 ? "" : String.valueOf((char) ('a' + position));
  }

  private static Optional<TimeExpression> years(Captures c, int length) {
    int first = c.whole(length == 100 ? "INDEX" : "YEAR");
    int start = length == 100 ? (first - 1) * 100 : first >= 1000 ? first : 1900 + first;
    return some(new Years(start + c.whole("CENTURY"), length));
  }

  private static Unit unit(String argument, Captures c) {
    return Unit.valueOf(argument.equals("UNIT") ? c.text("UNIT") : argument);
  }

  private static double amount(String argument, Captures c) {
    return switch (argument) {
      case "NUM" -> c.number("NUM", 1);
      case "-NUM" -> -c.number("NUM", 1);
      case "X" -> Double.NaN;
      default -> Double.parseDouble(argument);
    };
  }

  private static String length(String unit, String amount, Captures c) {
    if (amount.isEmpty()) {
      return unit;
    }
    double value = amount(amount, c);
    return Double.isNaN(value) ? unit(unit, c).vagueDuration() : unit(unit, c).duration(value);
  }
}
