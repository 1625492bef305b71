package org.cotejo.incidents.account;

import java.time.LocalDate;
import org.cotejo.model.EventDate;

/// A stretch of days, in days since 1970-01-01, both ends inclusive; or nothing known.
///
/// @param first [#UNKNOWN]'s is above its `last`
public record Days(int first, int last) {
  /// No day is known.
  public static final Days UNKNOWN = new Days(1, 0);

  /// The days of a date.
  public static Days of(EventDate date) {
    return date.start().isPresent() ? new Days((int) date.start().get().toEpochDay(), (int) date.end().orElse(date.start().get()).toEpochDay()) : UNKNOWN;
  }

  public boolean isKnown() {
    return first <= last;
  }

  /// How many days, 0 if unknown.
  public int length() {
    return isKnown() ? last - first + 1 : 0;
  }

  /// How many days lie between the two, 0 if they share a day.
  public int gap(Days other) {
    return Math.max(0, Math.max(first - other.last, other.first - last));
  }

  /// The first day as a date.
  public LocalDate start() {
    return LocalDate.ofEpochDay(first);
  }

  /// The last day as a date.
  public LocalDate end() {
    return LocalDate.ofEpochDay(last);
  }
}
