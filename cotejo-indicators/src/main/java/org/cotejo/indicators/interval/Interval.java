package org.cotejo.indicators.interval;

import java.util.OptionalDouble;

/// Between which values a figure lies, as far as chance goes.
///
/// @param lower the lower limit
/// @param upper the upper limit, empty if there is none (a ratio over zero)
/// @param level how often such intervals hold the true value, between 0 and 1, such as 0.95
public record Interval(double lower, OptionalDouble upper, double level, Method method) {
  /// The level that monitors publish.
  public static final double USUAL_LEVEL = 0.95;

  public Interval {
    requireLevel(level);
    if (!Double.isFinite(lower)) {
      throw new IllegalArgumentException("the lower limit must be a finite number, got " + lower);
    }
    if (upper.isPresent() && !(upper.getAsDouble() >= lower && Double.isFinite(upper.getAsDouble()))) {
      throw new IllegalArgumentException("the upper limit must be finite and not below " + lower + ", got " + upper.getAsDouble());
    }
  }

  public static Interval between(double lower, double upper, double level, Method method) {
    return new Interval(lower, OptionalDouble.of(upper), level, method);
  }

  /// Bounded below only.
  public static Interval atLeast(double lower, double level, Method method) {
    return new Interval(lower, OptionalDouble.empty(), level, method);
  }

  /// The same in another unit.
  ///
  /// @param factor positive
  public Interval times(double factor) {
    OptionalDouble above = upper.isPresent() ? OptionalDouble.of(upper.getAsDouble() * factor) : OptionalDouble.empty();
    return new Interval(lower * factor, above, level, method);
  }

  public boolean holds(double value) {
    return value >= lower && (upper.isEmpty() || value <= upper.getAsDouble());
  }

  /// How much probability lies outside at each end.
  static double tail(double level) {
    return (1 - requireLevel(level)) / 2;
  }

  static double requireLevel(double level) {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("a level lies between 0 and 1, such as 0.95; got " + level);
    }
    return level;
  }
}
