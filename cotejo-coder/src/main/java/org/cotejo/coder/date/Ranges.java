package org.cotejo.coder.date;

import java.util.Optional;
import org.cotejo.coder.date.TimeExpression.Between;
import org.cotejo.coder.date.TimeExpression.Calendar;
import org.cotejo.coder.date.TimeExpression.DayOfMonth;

/// Ranges whose first end leaves out what the second one says: "del 3 al 5 de abril", "May to July 2015".
final class Ranges {

  private Ranges() {}

  static Optional<TimeExpression> between(TimeExpression from, TimeExpression to) {
    if (from instanceof Calendar(int year, int month, int day, int _) && to instanceof Calendar(int lastYear, int lastMonth, int lastDay, int _)
        && !(month == 0 && day == 0)) {
      int firstMonth = month == 0 ? lastMonth : month;
      boolean turns = firstMonth > lastMonth;
      int firstYear = year == 0 && lastYear > 0 ? turns ? lastYear - 1 : lastYear : year;
      int closingYear = lastYear == 0 && year > 0 && lastMonth > 0 ? turns ? year + 1 : year : lastYear;
      int closingMonth = lastMonth == 0 && day > 0 && lastDay > 0 ? month : lastMonth;
      return pair(Meanings.calendar(firstYear, firstMonth, day), Meanings.calendar(closingYear, closingMonth, lastDay));
    }
    return Optional.of(new Between(from, to));
  }

  /// DAY:from and DAY:to of one MONTH.
  static Optional<TimeExpression> days(Captures c) {
    int year = Meanings.year(c);
    return c.whole("from") >= c.whole("to") ? Optional.empty()
        : pair(Meanings.calendar(year, c.whole("MONTH"), c.whole("from")), Meanings.calendar(year, c.whole("MONTH"), c.whole("to")));
  }

  /// DAY:from and DAY:to of the month so many months from the one of reference.
  static Optional<TimeExpression> daysOf(Captures c, int months) {
    return c.whole("from") >= c.whole("to") ? Optional.empty()
        : Optional.of(new Between(new DayOfMonth(c.whole("from"), months), new DayOfMonth(c.whole("to"), months)));
  }

  /// MONTH:from and MONTH:to, with one YEAR or none.
  static Optional<TimeExpression> months(Captures c) {
    return between(new Calendar(0, c.whole("from"), 0), new Calendar(Meanings.year(c), c.whole("to"), 0));
  }

  /// YEAR:from and YEAR:to; the second may leave out the century: "2014-15".
  static Optional<TimeExpression> years(Captures c) {
    int from = c.whole("from");
    int to = c.whole("to") < 100 ? from - from % 100 + c.whole("to") : c.whole("to");
    return from < to ? Optional.of(new Between(new Calendar(from, 0, 0), new Calendar(to, 0, 0))) : Optional.empty();
  }

  private static Optional<TimeExpression> pair(Optional<TimeExpression> from, Optional<TimeExpression> to) {
    return from.isPresent() && to.isPresent() ? Optional.of(new Between(from.get(), to.get())) : Optional.empty();
  }
}
