package org.cotejo.indicators.escalation;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.cotejo.indicators.interval.Interval;
import org.cotejo.indicators.interval.Method;

/// A factor by which counts change.
///
/// @param ratio 1 for no change, 2 for twice as many
/// @param p that chance alone would give so large a change, two-sided
public record Effect(double ratio, Interval interval, double p) {

  /// Of a coefficient on the scale of logarithms.
  static Effect of(double coefficient, double standardError, double level) {
    NormalDistribution normal = new NormalDistribution();
    double half = normal.inverseCumulativeProbability((1 + level) / 2) * standardError;
    double p = 2 * normal.cumulativeProbability(-Math.abs(coefficient) / standardError);
    return new Effect(Math.exp(coefficient), Interval.between(Math.exp(coefficient - half), Math.exp(coefficient + half), level, Method.LOG_WALD), p);
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
