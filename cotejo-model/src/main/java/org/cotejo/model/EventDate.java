package org.cotejo.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// When, as precisely as the text says and no more.
///
/// @param text the words, empty if the text gives none
/// @param start first day, empty if it cannot be resolved
/// @param end last day (inclusive), empty if it cannot be resolved
/// @param precision of what the words say, resolved or not
/// @param basis how the days were found
public record EventDate(String text, Optional<LocalDate> start, Optional<LocalDate> end, Precision precision, Basis basis) {

  /// No date at all.
  public static final EventDate UNKNOWN = new EventDate("", Optional.empty(), Optional.empty(), Precision.NONE, Basis.NONE);

  /// The grain of a date.
  public enum Precision {
    DAY,
    WEEK,
    MONTH,
    YEAR,
    NONE;

    /// The published word: lower case.
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Where the days come from.
  public enum Basis {
    /// Written out in the text.
    STATED,
    /// Reckoned from relative words and the day of publication.
    RELATIVE,
    /// The day of publication itself stands in.
    PUBLICATION,
    /// There is no date, or it could not be resolved.
    NONE;

    /// The published word: lower case, empty for none.
    public String code() {
      return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
    }
  }

  public EventDate {
    if (start.isPresent() != end.isPresent()) {
      throw new IllegalArgumentException("start and end are known together or not at all, got " + start + " and " + end);
    }
    if (start.isPresent() && start.get().isAfter(end.get())) {
      throw new IllegalArgumentException("start must not be after end, got " + start.get() + " and " + end.get());
    }
  }
}
