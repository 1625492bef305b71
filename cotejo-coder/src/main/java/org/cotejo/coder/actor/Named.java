package org.cotejo.coder.actor;

import java.time.LocalDate;
import java.util.Optional;

/// Somebody or something with a name of its own.
///
/// @param name the usual full name; empty for nationality words and for names that several bodies share
/// @param kind PERSON, BODY, COUNTRY; GROUP for a nationality word; THING for a name that is nobody's (a plan, a city)
/// @param sector PLOVER sector, empty if unknown
/// @param country ISO alpha-3, empty if unknown or none
/// @param period when it existed, or when the person held the office
record Named(String name, Kind kind, String sector, String country, Period period) {

  /// A stretch of days, open where nothing is known.
  record Period(LocalDate from, LocalDate until) {

    static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

    /// @param from a year, a month or a day in ISO form, or empty
    /// @param until likewise; a year or month counts to its end
    static Period of(String from, String until) {
      if (from.isEmpty() && until.isEmpty()) {
        return ALWAYS;
      }
      return new Period(
          from.isEmpty() ? LocalDate.MIN : begin(from),
          until.isEmpty() ? LocalDate.MAX : end(until, begin(until)));
    }

    private static LocalDate begin(String written) {
      int year = Integer.parseInt(written, 0, 4, 10);
      int month = written.length() >= 7 ? Integer.parseInt(written, 5, 7, 10) : 1;
      int day = written.length() >= 10 ? Integer.parseInt(written, 8, 10, 10) : 1;
      return LocalDate.of(year, month, day);
    }

    private static LocalDate end(String written, LocalDate begin) {
      return switch (written.length()) {
        case 4 -> begin.plusYears(1).minusDays(1);
        case 7 -> begin.plusMonths(1).minusDays(1);
        default -> begin;
      };
    }

    boolean holds(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(until);
    }

    /// Whether an unknown day may lie in it: always.
    boolean mayHold(Optional<LocalDate> day) {
      return day.isEmpty() || holds(day.get());
    }
  }

  boolean isPerson() {
    return kind == Kind.PERSON;
  }
}
