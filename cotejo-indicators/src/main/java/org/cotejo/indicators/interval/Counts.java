package org.cotejo.indicators.interval;

/// What a count of people or events can be.
final class Counts {
  private Counts() {}

  static void requireCount(long value) {
    if (value < 0) {
      throw new IllegalArgumentException("a count is 0 or more, got " + value);
    }
  }

  static void requirePositive(String what, double value) {
    if (!(value > 0 && Double.isFinite(value))) {
      throw new IllegalArgumentException(what + " must be more than 0, got " + value);
    }
  }
}
