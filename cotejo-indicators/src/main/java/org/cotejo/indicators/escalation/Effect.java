package org.cotejo.indicators.escalation;

import org.cotejo.indicators.interval.Interval;
import org.cotejo.indicators.interval.Method;

/// A factor by which counts change.
///
/// @param ratio 1 for no change, 2 for twice as many
/// @param p that chance alone would give so large a change, two-sided
public record Effect(double ratio, Interval interval, double p) {

  /// Of a coefficient on the scale of logarithms.
  ///
  /// @param weights which coefficient it is: 1 for it, 0 for the others
  static Effect of(double coefficient, Errors errors, double level, double... weights) {
    double error = errors.of(weights);
    double half = errors.reach(level) * error;
    Interval interval = Interval.between(Math.exp(coefficient - half), Math.exp(coefficient + half), level, Method.LOG_WALD);
    return new Effect(Math.exp(coefficient), interval, errors.p(coefficient / error));
  }

  public Direction direction() {
    if (interval.holds(1)) {
      return Direction.UNCLEAR;
    }
    return ratio > 1 ? Direction.ROSE : Direction.FELL;
  }

  /// What can be said of a change.
  public enum Direction {
    ROSE,
    FELL,
    /// The interval holds 1: chance can explain it.
    UNCLEAR
  }
}
