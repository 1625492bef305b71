package org.cotejo.lab.muc;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.cotejo.model.EventDate;

/// The slot `incident_date`: `05 JAN 90`; two days for a short stretch; `- 09 JAN 90` for a day up to the report's own that the text does not tell more closely.
final class Dates {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd MMM yy", Locale.US);

  /// Days from the first to the last of a stretch that still tells the day: a weekend does, a month or a year does not.
  private static final long NARROW = 2;

  private Dates() {}

  static String fill(EventDate date, Optional<LocalDate> published) {
    if (date.start().isPresent()) {
      LocalDate start = date.start().get();
      LocalDate end = date.end().orElse(start);
      if (ChronoUnit.DAYS.between(start, end) <= NARROW) {
        return start.equals(end) ? day(start) : day(start) + " - " + day(end);
      }
    }
    return published.map(day -> "- " + day(day)).orElse("-");
  }

  private static String day(LocalDate date) {
    return DAY.format(date).toUpperCase(Locale.ROOT);
  }
}
