package org.cotejo.coder.date;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.coder.date.TimeExpression.Anaphor;
import org.cotejo.coder.date.TimeExpression.And;
import org.cotejo.coder.date.TimeExpression.Away;
import org.cotejo.coder.date.TimeExpression.Between;
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
import org.cotejo.coder.date.TimeExpression.NearestWeekday;
import org.cotejo.coder.date.TimeExpression.NthWeekday;
import org.cotejo.coder.date.TimeExpression.NumberedWeek;
import org.cotejo.coder.date.TimeExpression.Part;
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

/// The meanings that a pattern file may name, with their arguments.
///
/// A unit argument is a [Unit] or `UNIT` for the captured one; an amount is a number, `NUM` or `-NUM` for the captured number, or `X`
/// for an unsaid one.
///
/// | meaning | says |
/// |---|---|
/// | `calendar` | YEAR, YY, MONTH, DAY as far as captured |
/// | `numeric dmy` | D1 numbers a, b, c in that order; a first number over 12 is a day in any order |
/// | `weekday SHIFT`, `nearest DIRECTION`, `inweek WEEKS` | WEEKDAY, see [Weekday], [NearestWeekday] and [InWeek] |
/// | `nth` | INDEX, WEEKDAY, MONTH, YEAR: "the first Friday of July" |
/// | `weekdayin`, `unitsin UNIT` | INDEX and WEEKDAY, or INDEX and NUM (1 if there is none), of the group `{whole}` |
/// | `half` | INDEX of the group `{whole}`, which is no year |
/// | `week` | INDEX, YEAR: "week 31 of 2015" |
/// | `month SHIFT`, `inyear YEARS`, `dayof MONTHS` | MONTH; MONTH and DAY; DAY; see [NamedMonth], [InYear], [DayOfMonth] |
/// | `holiday` | HOLIDAY, YEAR: `MONTH-DAY`, `MONTH-WEEKDAY-PLACE`, or `easter DAYS` |
/// | `away UNIT AMOUNT`, `ago UNIT AMOUNT` | a unit named from the day of reference; one counted from it |
/// | `agos` | NUM of UNIT and MORE of SMALLER ago |
/// | `part QUARTER\|HALF\|SEASON SHIFT` | INDEX, YEAR |
/// | `years LENGTH`, `weekof`, `holyweek`, `within UNIT AMOUNT`, `ref VALUE`, `offset UNIT AMOUNT` from `{day:anchor}`, `anaphor UNIT AMOUNT` | see [TimeExpression] |
/// | `duration UNIT AMOUNT`, `stretch UNIT AMOUNT`, `every UNIT AMOUNT` | lengths and repetitions; `every WEEKDAY`, `every DAYOFMONTH` with DAY |
/// | `durations` | NUM of UNIT and MORE of SMALLER: "an hour and twenty minutes" |
/// | `clock`, `clock TIME`, `clock TIME DAYS`, `on` | HOUR, MINUTE, HALFDAY or DAYPART; so many days from today; a `{day}` with a `{clock}` |
/// | `between`, `days`, `months`, `spans` | two groups `from`, `to`; two days of a MONTH; two MONTHs; two YEARs |
/// | `twodays` | the same as `days`, but only the two of them |
/// | `daysof MONTHS` | two days of the month so many months from the one of reference |
/// | `times`, `times bare` | two groups `from`, `to` of times of day; the first one leaves out which half of the day it is in |
/// | `same LABEL` | what that group says |
/// | `nothing` | looks like a time and is none |
///
/// A captured PARTOF makes any of them the part of a time ([PartOf]).
final class Meanings {

  private Meanings() {}

  /// @throws IllegalArgumentException if there is no such meaning
  static Meaning parse(String line) {
    Meaning whole = whole(line);
    return c -> c.has("PARTOF") ? whole.of(c).map(time -> new PartOf(time, Portion.valueOf(c.text("PARTOF")))) : whole.of(c);
  }

  private static Meaning whole(String line) {
    List<String> words = List.of(line.strip().split("\\s+"));
    String first = words.size() > 1 ? words.get(1) : "";
    String second = words.size() > 2 ? words.get(2) : "";
    return switch (words.getFirst()) {
      case "calendar" -> c -> calendar(year(c), c.whole("MONTH"), c.whole("DAY")).map(time -> on(time, c.whole("WEEKDAY")));
      case "numeric" -> c -> numeric(c, first);
      case "weekday" -> c -> some(new Weekday(c.whole("WEEKDAY"), Integer.parseInt(first)));
      case "nearest" -> c -> some(new NearestWeekday(c.whole("WEEKDAY"), Integer.parseInt(first)));
      case "inweek" -> c -> some(new InWeek(c.whole("WEEKDAY"), Integer.parseInt(first)));
      case "nth" -> Meanings::nth;
      case "weekdayin" -> c -> some(new WeekdayIn(c.whole("WEEKDAY"), c.whole("INDEX"), c.time("whole")));
      case "unitsin" -> c -> unitsIn(Amounts.unit(first, c), c);
      case "half" -> c -> some(new PartOf(c.time("whole"), c.whole("INDEX") == 1 ? Portion.FIRST_HALF : Portion.SECOND_HALF));
      case "week" -> c -> some(new NumberedWeek(c.whole("INDEX"), year(c)));
      case "month" -> c -> some(new NamedMonth(c.whole("MONTH"), Integer.parseInt(first)));
      case "inyear" -> c -> some(new InYear(c.whole("MONTH"), c.whole("DAY"), Integer.parseInt(first)));
      case "dayof" -> c -> some(new DayOfMonth(c.whole("DAY"), Integer.parseInt(first)));
      case "holiday" -> c -> holiday(c.text("HOLIDAY"), year(c));
      case "within" -> c -> some(new Within(Amounts.unit(first, c), Amounts.amount(second, c)));
      case "away" -> c -> some(new Away(Amounts.unit(first, c), Amounts.amount(second, c), false));
      case "ago" -> c -> some(new Away(Amounts.unit(first, c), Amounts.amount(second, c), true));
      case "part" -> c -> yearPart(Part.valueOf(first), c, second.isEmpty() ? 0 : Integer.parseInt(second));
      case "agos" -> Meanings::ago;
      case "years" -> c -> years(c, Integer.parseInt(first));
      case "holyweek" -> c -> some(new WeekOf(new Easter(0, year(c))));
      case "weekof" -> c -> some(new WeekOf(c.time("day")));
      case "ref" -> _ -> some(new Reference(first));
      case "offset" -> c -> some(new From(c.time("anchor"), Amounts.unit(first, c), Amounts.amount(second, c)));
      case "anaphor" -> c -> some(new Anaphor(Amounts.unit(first, c), Amounts.amount(second, c)));
      case "duration" -> c -> some(new Duration(Amounts.length(first, second, c)));
      case "durations" -> c -> some(new Duration(Unit.duration(Unit.valueOf(c.text("UNIT")), c.number("NUM", 1),
          Unit.valueOf(c.text("SMALLER")), c.number("MORE", 0))));
      case "stretch" -> c -> some(new Stretch(Amounts.unit(first, c), Amounts.amount(second, c)));
      case "every" -> c -> some(new Every(Amounts.again(first, second, c)));
      case "clock" -> first.isEmpty() ? Clocks::read : c -> some(Clocks.named(c, first, second));
      case "on" -> c -> Clocks.on(c.time("day"), c.time("clock"));
      case "between" -> c -> Ranges.between(c.time("from"), c.time("to"));
      case "days" -> Ranges::days;
      case "twodays" -> c -> Ranges.days(c).map(days -> days instanceof Between(TimeExpression from, TimeExpression to) ? new And(from, to) : days);
      case "daysof" -> c -> Ranges.daysOf(c, Integer.parseInt(first));
      case "times" -> c -> Clocks.range(c.time("from"), c.time("to"), first.equals("bare"));
      case "months" -> Ranges::months;
      case "spans" -> Ranges::years;
      case "same" -> c -> some(c.time(first));
      case "nothing" -> _ -> some(new Nothing());
      default -> throw new IllegalArgumentException("there is no meaning '" + words.getFirst() + "'");
    };
  }

  /// NUM of UNIT and MORE of SMALLER before the day of reference, if the one can be counted in the other.
  private static Optional<TimeExpression> ago(Captures c) {
    Unit unit = Unit.valueOf(c.text("UNIT"));
    Unit smaller = Unit.valueOf(c.text("SMALLER"));
    int each = unit == Unit.YEAR && smaller == Unit.MONTH ? 12 : unit == Unit.WEEK && smaller == Unit.DAY ? 7 : 0;
    return each == 0 ? Optional.empty() : some(new Away(smaller, -c.number("NUM", 1) * each - c.number("MORE", 0), true));
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

  /// Empty if there are not so many units in it: a seventh quarter.
  private static Optional<TimeExpression> unitsIn(Unit unit, Captures c) {
    int most = unit == Unit.QUARTER ? 4 : unit == Unit.SEMESTER ? 2 : 366;
    double count = c.number("NUM", 1);
    return c.whole("INDEX") > most || count > 1000 ? Optional.empty() : some(new UnitsIn(unit, c.whole("INDEX"), (int) count, c.time("whole")));
  }

  /// Empty where the words name no part of a year: "the last quarter".
  private static Optional<TimeExpression> yearPart(Part part, Captures c, int shift) {
    int most = part == Part.HALF ? 2 : 4;
    return c.whole("INDEX") < 1 || c.whole("INDEX") > most ? Optional.empty() : some(new YearPart(part, c.whole("INDEX"), year(c), shift));
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
}
