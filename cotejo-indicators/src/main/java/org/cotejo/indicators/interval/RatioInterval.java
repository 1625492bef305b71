package org.cotejo.indicators.interval;

import java.util.OptionalDouble;
import org.apache.commons.math3.distribution.NormalDistribution;

/// Limits of a ratio `a/b` of two Poisson counts.
///
/// Given a + b, the count a is binomial with a share p of the total, and a/b estimates p/(1-p): limits of the share become limits of the ratio. Where
/// b is 0 there is no upper limit; where a is 0 the lower one is 0.
///
/// For two rates, multiply by the second exposure over the first ([Interval#times]).
public final class RatioInterval {
  private RatioInterval() {}

  /// Jeffreys' limits, the default of this program.
  public static Interval of(long a, long b, double level) {
    return of(a, b, level, Method.JEFFREYS);
  }

  /// By a chosen method.
  ///
  /// @param method [Method#EXACT], [Method#JEFFREYS], [Method#WILSON] or, for comparison with older work, [Method#LOG_WALD]
  /// @throws IllegalArgumentException if both counts are 0, or one is with [Method#LOG_WALD]: nothing is known of the ratio
  public static Interval of(long a, long b, double level, Method method) {
    if (method == Method.LOG_WALD) {
      return logWald(a, b, level);
    }
    Counts.requireCount(a);
    Counts.requireCount(b);
    Interval share = ShareInterval.of(a, Math.addExact(a, b), level, method);
    double upper = share.upper().orElseThrow();
    OptionalDouble above = b == 0 ? OptionalDouble.empty() : OptionalDouble.of(odds(upper));
    return new Interval(odds(share.lower()), above, level, method);
  }

  /// exp(log(a/b) ± z √(1/a + 1/b)).
  private static Interval logWald(long a, long b, double level) {
    if (a < 1 || b < 1) {
      throw new IllegalArgumentException("the logarithm of a ratio needs two counts above 0, got " + a + " and " + b);
    }
    double z = new NormalDistribution().inverseCumulativeProbability(1 - Interval.tail(level));
    double factor = Math.exp(z * Math.sqrt(1.0 / a + 1.0 / b));
    double ratio = (double) a / b;
    return Interval.between(ratio / factor, ratio * factor, level, Method.LOG_WALD);
  }

  private static double odds(double share) {
    return share / (1 - share);
  }
}
