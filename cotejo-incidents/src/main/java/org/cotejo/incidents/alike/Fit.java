package org.cotejo.incidents.alike;

import java.util.Arrays;

/// How two tellings of one thing (a figure, a day, a place, a party) stand to each other, best first.
public enum Fit {
  /// Both tell it, and in effect tell the same.
  SAME,
  /// Both may be true of one thing: a street and its town, "at least 8" and 9, the police and a named force.
  COMPATIBLE,
  /// One of them does not tell it, or not so that it could be compared.
  UNKNOWN,
  /// If one is true of a thing, the other is not.
  APART;

  /// Whether nothing speaks against their being one thing.
  public boolean isPossible() {
    return this != APART;
  }

  /// Whether something speaks for it.
  public boolean isKnown() {
    return this == SAME || this == COMPATIBLE;
  }

  /// The best of several, [#UNKNOWN] of none: of two lists of places, one common place will do.
  static Fit best(Fit... fits) {
    return Arrays.stream(fits).min(Fit::compareTo).orElse(UNKNOWN);
  }
}
