package org.cotejo.indicators.interval;

import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;

/// Limits of a share: `part` of `whole`, the part contained in the whole.
public final class ShareInterval {
  private static final double JEFFREYS_SHIFT = 0.5;

  private ShareInterval() {}

  /// Clopper and Pearson 1934.
  public static Interval exact(long part, long whole, double level) {
    double tail = tail(part, whole, level);
    double lower = part == 0 ? 0 : beta((double) part, whole - part + 1.0, tail);
    double upper = part == whole ? 1 : beta(part + 1.0, (double) (whole - part), 1 - tail);
    return Interval.between(lower, upper, level, Method.EXACT);
  }

  /// Beta(part + 1/2, rest + 1/2), except that the limit is 0 of none and 1 of all (Brown, Cai and DasGupta 2001).
  public static Interval jeffreys(long part, long whole, double level) {
    double tail = tail(part, whole, level);
    double a = part + JEFFREYS_SHIFT;
    double b = whole - part + JEFFREYS_SHIFT;
    double lower = part == 0 ? 0 : beta(a, b, tail);
    double upper = part == whole ? 1 : beta(a, b, 1 - tail);
    return Interval.between(lower, upper, level, Method.JEFFREYS);
  }

  /// Wilson 1927, without correction for continuity.
  public static Interval wilson(long part, long whole, double level) {
    double tail = tail(part, whole, level);
    double z = new NormalDistribution().inverseCumulativeProbability(1 - tail);
    double share = (double) part / whole;
    double spread = 1 + z * z / whole;
    double middle = (share + z * z / (2 * whole)) / spread;
    double half = z / spread * Math.sqrt(share * (1 - share) / whole + z * z / (4.0 * whole * whole));
    double lower = part == 0 ? 0 : middle - half;
    double upper = part == whole ? 1 : middle + half;
    return Interval.between(lower, upper, level, Method.WILSON);
  }

  /// By a chosen method.
  ///
  /// @param method [Method#EXACT], [Method#JEFFREYS] or [Method#WILSON]
  public static Interval of(long part, long whole, double level, Method method) {
    return switch (method) {
      case EXACT -> exact(part, whole, level);
      case JEFFREYS -> jeffreys(part, whole, level);
      case WILSON -> wilson(part, whole, level);
      default -> throw new IllegalArgumentException("limits of a share are exact, Jeffreys' or Wilson's, not " + method);
    };
  }

  private static double tail(long part, long whole, double level) {
    Counts.requireCount(part);
    if (whole < 1 || part > whole) {
      throw new IllegalArgumentException("a share needs a whole that holds its part, got " + part + " of " + whole);
    }
    return Interval.tail(level);
  }

  private static double beta(double a, double b, double probability) {
    return new BetaDistribution(a, b).inverseCumulativeProbability(probability);
  }
}
