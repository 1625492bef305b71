package org.cotejo.export.edit;

import java.util.List;
import java.util.Set;

/// What a column may hold.
sealed interface Kind {

  /// Any words.
  record Words() implements Kind {}

  /// One of a closed list, or empty.
  record OneOf(List<String> codes) implements Kind {}

  /// Any number of a closed list, `"; "` between them, or empty.
  record SomeOf(Set<String> codes, String what) implements Kind {}

  /// A number within bounds, or empty.
  record Range(double least, double most) implements Kind {
    String expected() {
      return most == Double.MAX_VALUE ? "a number, " + Numerals.plain(least) + " or more" : "a number from " + Numerals.plain(least) + " to " + Numerals.plain(most);
    }
  }

  /// A day, or empty.
  record Day() implements Kind {}

  /// Yes or no, or empty.
  record Flag() implements Kind {}
}
