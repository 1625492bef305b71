package org.cotejo.indicators.interval;

import java.util.OptionalDouble;
import org.apache.commons.math3.distribution.NormalDistribution;

/// Limits of a ratio of two ratios of counts, (a/b)/(c/d) = ad/bc: an odds ratio.
///
/// exp(log(ad/bc) ± z √(1/a + 1/b + 1/c + 1/d)) (Woolf 1955); if any count is 0, one half is added to each (Gart 1966). A side on which a zero leaves
/// the ratio without bound is left open: no upper limit if b or c is 0, a lower limit of 0 if a or d is.
public final class OddsRatioInterval {
  private static final double GART = 0.5;

  private OddsRatioInterval() {}

  public static Interval of(long a, long b, long c, long d, double level) {
    for (long count : new long[] {a, b, c, d}) {
      Counts.requireCount(count);
    }
    boolean nothingBelow = a == 0 || d == 0;
    boolean nothingAbove = b == 0 || c == 0;
    double shift = nothingBelow || nothingAbove ? GART : 0;
    double z = new NormalDistribution().inverseCumulativeProbability(1 - Interval.tail(level));
    double middle = (a + shift) * (d + shift) / ((b + shift) * (c + shift));
    double factor = Math.exp(z * Math.sqrt(1 / (a + shift) + 1 / (b + shift) + 1 / (c + shift) + 1 / (d + shift)));
    OptionalDouble upper = nothingAbove ? OptionalDouble.empty() : OptionalDouble.of(middle * factor);
    return new Interval(nothingBelow ? 0 : middle / factor, upper, level, Method.LOG_WALD);
  }
}
