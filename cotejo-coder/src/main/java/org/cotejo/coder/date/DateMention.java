package org.cotejo.coder.date;

import java.util.List;
import org.cotejo.model.EventDate;
import org.cotejo.model.TextSpan;

/// A date, time, duration or repeated time that a text names.
///
/// @param span of the document's text
/// @param text the words, verbatim
/// @param value TIMEX3 value: `1998-08-07`, `1998-W32`, `XXXX-07-17` where the year is open, `P3D`, `PAST_REF`; two with `/` for a range
/// @param date the days, unresolved unless the words or the day of publication give them
/// @param parts the two ends of a range, empty for all else
public record DateMention(TextSpan span, String text, Kind kind, String value, EventDate date, List<DateMention> parts) {

  /// The types of TIMEX3.
  public enum Kind {
    DATE,
    TIME,
    DURATION,
    SET
  }

  public DateMention {
    parts = List.copyOf(parts);
  }
}
