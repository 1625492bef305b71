package org.cotejo.indicators.interval;

import org.apache.commons.math3.distribution.BinomialDistribution;

/// Whether two Poisson counts come from the same rate, given their sum: the exact conditional test (Przyborowski and Wilenski 1940).
///
/// Two-sided as in R's `poisson.test`: all outcomes that are no more probable than the one seen.
public final class ExactRateTest {
  /// R's allowance for probabilities that are equal but for their last digits.
  private static final double EQUAL = 1 + 1e-7;

  private ExactRateTest() {}

  /// Of two counts over their exposures (lengths of periods, sizes of populations).
  ///
  /// @return p, between 0 and 1; 1 if both counts are 0
  public static double twoSided(long first, double firstExposure, long second, double secondExposure) {
    Counts.requireCount(first);
    Counts.requireCount(second);
    Counts.requirePositive("an exposure", firstExposure);
    Counts.requirePositive("an exposure", secondExposure);
    int total = Math.toIntExact(Math.addExact(first, second));
    if (total == 0) {
      return 1;
    }
    BinomialDistribution outcomes = new BinomialDistribution(total, firstExposure / (firstExposure + secondExposure));
    double limit = outcomes.probability((int) first) * EQUAL;
    double p = 0;
    for (int i = 0; i <= total; i++) {
      double probability = outcomes.probability(i);
      p += probability <= limit ? probability : 0;
    }
    return Math.min(1, p);
  }
}
