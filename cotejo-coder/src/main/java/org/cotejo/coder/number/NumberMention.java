package org.cotejo.coder.number;

import org.cotejo.model.Count;
import org.cotejo.model.TextSpan;

/// A number that a text states.
///
/// @param span with the words that bound it and with its unit: "more than $3 million"
/// @param digits the number words only: "3 million"
/// @param text the words of `span`, verbatim
/// @param strict whether a bound is itself left out: "more than 15", but not "at least 15"
/// @param unit ISO 4217 code for money, `kg`, `t`, `km` ... for measures, the TIMEX3 letter for durations, otherwise empty
public record NumberMention(TextSpan span, TextSpan digits, String text, Count count, boolean strict, Kind kind, String unit) {

  /// What a number is, as far as its neighbours tell.
  public enum Kind {
    /// How many: the only kind besides [#NEGATION] that may count victims.
    CARDINAL,
    MONEY,
    WEIGHT,
    LENGTH,
    VOLUME,
    AREA,
    /// In per cent: 57.3 for "57,3 %"; a share ("half of", "un tercio") as per cent too.
    PERCENT,
    /// So many per so many.
    RATE,
    AGE,
    DURATION,
    /// Part of a date or of a time of day.
    TIME,
    YEAR,
    ORDINAL,
    /// A name or code that has digits: article 187, AK-47, a telephone number.
    IDENTIFIER,
    /// None: "no civilians", "ningún herido".
    NEGATION
  }

  /// The same words, read as another count.
  public NumberMention with(Count other) {
    return new NumberMention(span, digits, text, other, strict, kind, unit);
  }
}
