package org.cotejo.coder.date;

import java.time.LocalDate;
import java.util.Optional;
import org.cotejo.coder.date.DateMention.Kind;
import org.cotejo.model.EventDate.Basis;
import org.cotejo.model.EventDate.Precision;

/// What a time expression comes to.
///
/// @param days first and last day, empty if unresolved
record Resolution(Kind kind, String value, Optional<Days> days, Precision precision, Basis basis) {

  /// First and last day, inclusive.
  record Days(LocalDate first, LocalDate last) {
    Days {
      if (first.isAfter(last)) {
        throw new IllegalArgumentException("the first day must not be after the last, got " + first + " and " + last);
      }
    }
  }

  static Resolution dated(String value, LocalDate first, LocalDate last, Precision precision, Basis basis) {
    return new Resolution(Kind.DATE, value, Optional.of(new Days(first, last)), precision, basis);
  }

  static Resolution open(Kind kind, String value, Precision precision) {
    return new Resolution(kind, value, Optional.empty(), precision, Basis.NONE);
  }

  Resolution as(Kind newKind, String newValue) {
    return new Resolution(newKind, newValue, days, precision, basis);
  }
}
