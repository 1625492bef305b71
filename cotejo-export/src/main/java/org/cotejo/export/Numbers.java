package org.cotejo.export;

/// Numbers as people write them.
final class Numbers {
  private static final double LARGEST_EXACT = 1e15;

  private Numbers() {}

  /// Whether it can be written as an integer without loss.
  static boolean isWhole(double value) {
    return value == Math.rint(value) && Math.abs(value) < LARGEST_EXACT;
  }
}
