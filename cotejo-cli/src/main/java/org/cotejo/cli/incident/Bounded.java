package org.cotejo.cli.incident;

import java.util.Locale;
import java.util.OptionalDouble;

/// Bounds as people write them.
final class Bounded {
  private Bounded() {}

  static String of(double low, double high, boolean approximate) {
    String about = approximate ? "about " : "";
    if (Double.isNaN(low)) {
      return Double.isNaN(high) ? "some" : "up to " + number(high);
    }
    if (Double.isNaN(high)) {
      return about + number(low) + " or more";
    }
    return about + number(low) + (low == high ? "" : " to " + number(high));
  }

  /// `7 (7-9)`: best, and the range if it is wider.
  static String of(OptionalDouble low, OptionalDouble best, OptionalDouble high) {
    String range = low.isPresent() && high.isPresent() && low.getAsDouble() != high.getAsDouble() ? number(low.getAsDouble()) + "-" + number(high.getAsDouble()) : "";
    String shown = best.isPresent() ? number(best.getAsDouble()) : "";
    return shown.isEmpty() ? range : range.isEmpty() ? shown : shown + " (" + range + ")";
  }

  private static String number(double value) {
    return value == Math.rint(value) ? String.format(Locale.ROOT, "%,.0f", value) : String.format(Locale.ROOT, "%,.2f", value);
  }
}
