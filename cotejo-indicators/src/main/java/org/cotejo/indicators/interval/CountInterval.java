package org.cotejo.indicators.interval;

import org.apache.commons.math3.distribution.GammaDistribution;

/// Limits of the mean of a Poisson count, by quantiles of gamma distributions of scale 1.
public final class CountInterval {
  private static final double JEFFREYS_SHIFT = 0.5;

  private CountInterval() {}

  /// Shapes k and k+1 (Garwood 1936).
  public static Interval exact(long count, double level) {
    return ofShapes(count, (double) count, count + 1.0, level, Method.EXACT);
  }

  /// Shape k + 1/2 at both ends; of a count of zero the lower limit is 0.
  public static Interval jeffreys(long count, double level) {
    return ofShapes(count, count + JEFFREYS_SHIFT, count + JEFFREYS_SHIFT, level, Method.JEFFREYS);
  }

  /// By a chosen method.
  ///
  /// @param method [Method#EXACT] or [Method#JEFFREYS]
  public static Interval of(long count, double level, Method method) {
    return switch (method) {
      case EXACT -> exact(count, level);
      case JEFFREYS -> jeffreys(count, level);
      default -> throw new IllegalArgumentException("limits of a count are exact or Jeffreys', not " + method);
    };
  }

  private static Interval ofShapes(long count, double lowerShape, double upperShape, double level, Method method) {
    Counts.requireCount(count);
    double tail = Interval.tail(level);
    double lower = count == 0 ? 0 : new GammaDistribution(lowerShape, 1).inverseCumulativeProbability(tail);
    double upper = new GammaDistribution(upperShape, 1).inverseCumulativeProbability(1 - tail);
    return Interval.between(lower, upper, level, method);
  }
}
