package org.cotejo.coder.date;

import java.util.Optional;

/// What the words of a time expression say, before any reckoning.
public sealed interface TimeExpression {

  /// A date of the calendar; 0 where the words do not say: "17 July" has no year, "2015" neither month nor day.
  ///
  /// @param weekday day of the week that stands beside it, 1 = Monday, 0 if none does: it helps to find the year
  record Calendar(int year, int month, int day, int weekday) implements TimeExpression {
    Calendar(int year, int month, int day) {
      this(year, month, day, 0);
    }
  }

  /// A day of the week, 1 = Monday: the nearest one (0), or the one before (-1) or after (1) the day of reference.
  record Weekday(int day, int shift) implements TimeExpression {}

  /// The first such day of the week before (-1) or after (1) the day of reference, be it the next day: "this coming Friday".
  record NearestWeekday(int day, int direction) implements TimeExpression {}

  /// A day of the week in the week so many weeks from the one of the day of reference: "Tuesday of next week".
  record InWeek(int day, int weeks) implements TimeExpression {}

  /// The first (1), second ... or last (-1) such weekday of a month; year 0 if it is not said.
  record NthWeekday(int weekday, int place, int month, int year) implements TimeExpression {}

  /// The first (1), second ... or last (-1) such weekday of a time that is named: "the second Tuesday of next month".
  record WeekdayIn(int weekday, int place, TimeExpression whole) implements TimeExpression {}

  /// Units of a time that is named, counted from its beginning (1 is the first) or its end (-1 is the last): "the third week of May",
  /// "the last two months of 2012". A week belongs to the month, and to the year, of its Thursday.
  ///
  /// @param place of the first of them, or of the last of them if it counts from the end
  /// @param count how many, from 1 on
  record UnitsIn(Unit unit, int place, int count, TimeExpression whole) implements TimeExpression {}

  /// A week by its number in the year; year 0 if it is not said.
  record NumberedWeek(int number, int year) implements TimeExpression {}

  /// The beginning, middle ... of a time: "late last year", "mediados de mayo". Its value is that of the whole.
  record PartOf(TimeExpression whole, Portion portion) implements TimeExpression {}

  /// Which part of a time.
  enum Portion {
    START,
    MIDDLE,
    END,
    FIRST_HALF,
    SECOND_HALF,
    /// What has passed of it.
    ELAPSED,
    /// What is left of it.
    REST
  }

  /// A month by name in the year of reference (0), or the last such month before it (-1), or the next after it (1).
  record NamedMonth(int month, int shift) implements TimeExpression {}

  /// A month, or a day of it, in the year so many years from the one of reference: "July of last year".
  ///
  /// @param day 0 if it is not said
  record InYear(int month, int day, int years) implements TimeExpression {}

  /// A day of the month so many months from the one of reference: "the 15th of last month".
  record DayOfMonth(int day, int months) implements TimeExpression {}

  /// So many days from Easter Sunday; year 0 if it is not said.
  record Easter(int days, int year) implements TimeExpression {}

  /// The unit that holds the day of reference, or the one so many units away: today, last week, three months ago.
  ///
  /// @param amount units from the day of reference, negative for the past
  /// @param counted whether the words count from the day ("three weeks ago") or name a unit ("last week")
  record Away(Unit unit, double amount, boolean counted) implements TimeExpression {}

  /// A numbered part of a year: quarters 1-4, halves 1-2, or a season; year 0 if it is not said, with `yearShift` from this year.
  record YearPart(Part part, int index, int year, int yearShift) implements TimeExpression {}

  /// What a year is cut into.
  enum Part {
    QUARTER,
    HALF,
    SEASON
  }

  /// A week of a year by ISO number, or the week that holds a date.
  record WeekOf(TimeExpression day) implements TimeExpression {}

  /// "the 1990s", "los años noventa": the first year, and how many.
  record Years(int first, int length) implements TimeExpression {}

  /// PAST_REF, PRESENT_REF, FUTURE_REF.
  record Reference(String value) implements TimeExpression {}

  /// A length of time.
  ///
  /// @param value TIMEX3 duration
  record Duration(String value) implements TimeExpression {}

  /// A length of time that ends or begins at the day of reference: "the past two months".
  ///
  /// @param amount units, negative for the past, NaN for an unsaid number
  record Stretch(Unit unit, double amount) implements TimeExpression {}

  /// "in two days": counted from the day of reference where the sentence looks ahead, else a length of time.
  record Within(Unit unit, double amount) implements TimeExpression {}

  /// A time that comes back: "every day".
  record Every(String value) implements TimeExpression {}

  /// A time of day.
  ///
  /// @param day the day it belongs to, empty for the day of reference
  /// @param time TIMEX3 after the date: `T16:00`, `T08:00:31`, `TNI`
  record Clock(Optional<TimeExpression> day, String time) implements TimeExpression {}

  /// From one to another.
  record Between(TimeExpression from, TimeExpression to) implements TimeExpression {}

  /// Two times that are named together: "14 and 15 June".
  record And(TimeExpression first, TimeExpression second) implements TimeExpression {}

  /// So many units before (negative) or after a day that is named: "two days before Christmas".
  record From(TimeExpression day, Unit unit, double amount) implements TimeExpression {}

  /// So many units before (negative) or after another date of the text: "two days later", "that week" (0).
  record Anaphor(Unit unit, double amount) implements TimeExpression {}

  /// Words that look like a time and are none: an age, a name.
  record Nothing() implements TimeExpression {}
}
