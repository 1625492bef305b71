package org.cotejo.incidents.alike;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.cotejo.model.EventDate;

/// Whether two dates may be of one event.
public final class Dates {
  private Dates() {}

  /// The same days are the same; a day within the other's month is compatible; dates without a common day are apart. A date that is not resolved
  /// leaves it open.
  ///
  /// "In the night to Tuesday" may be Monday to one report: dates known to the day, and one day apart, are compatible.
  public static Fit fit(EventDate first, EventDate second) {
    if (first.start().isEmpty() || second.start().isEmpty() || first.end().isEmpty() || second.end().isEmpty()) {
      return Fit.UNKNOWN;
    }
    if (first.start().equals(second.start()) && first.end().equals(second.end())) {
      return Fit.SAME;
    }
    boolean days = isDay(first) && isDay(second);
    long slack = days ? 1 : 0;
    return reaches(first.start().get(), second.end().get(), slack) && reaches(second.start().get(), first.end().get(), slack)
        ? Fit.COMPATIBLE : Fit.APART;
  }

  private static boolean isDay(EventDate date) {
    return date.precision() == EventDate.Precision.DAY;
  }

  private static boolean reaches(LocalDate start, LocalDate end, long slack) {
    return !start.minusDays(slack).isAfter(end);
  }

  /// How many days lie from the end of one to the beginning of the other, 0 if they share a day; empty if either is not resolved.
  public static OptionalLong apart(EventDate first, EventDate second) {
    if (first.start().isEmpty() || second.start().isEmpty() || first.end().isEmpty() || second.end().isEmpty()) {
      return OptionalLong.empty();
    }
    long ahead = ChronoUnit.DAYS.between(first.end().get(), second.start().get());
    long behind = ChronoUnit.DAYS.between(second.end().get(), first.start().get());
    return OptionalLong.of(Math.max(0, Math.max(ahead, behind)));
  }
}
