package org.cotejo.export;

import java.math.BigDecimal;

/// Numbers as people write them.
final class Numbers {
  private static final double LARGEST_EXACT = 1e15;

  private Numbers() {}

  /// Whether it can be written as an integer without loss.
  static boolean isWhole(double value) {
    return value == Math.rint(value) && Math.abs(value) < LARGEST_EXACT;
  }

  /// The shortest decimal that reads back as the same number; whole numbers without `.0`, never an exponent.
  static String plain(double value) {
    return isWhole(value) ? Long.toString((long) value) : new BigDecimal(Double.toString(value)).toPlainString();
  }
}
