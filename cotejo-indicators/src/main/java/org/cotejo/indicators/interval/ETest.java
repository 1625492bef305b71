package org.cotejo.indicators.interval;

import org.apache.commons.math3.distribution.PoissonDistribution;

/// Whether two Poisson counts come from the same rate: the E-test of Krishnamoorthy and Thomson 2004.
///
/// With λ the pooled rate, p is the probability under two Poisson counts of that rate of a standardised difference at least as large as the one seen.
/// More powerful than the conditional exact test for small counts over like exposures.
///
/// Traps: with very unlike exposures it is useless. The variance is estimated from the counts themselves, and a short period in which nothing happened, which is what is likely, then differs by √count
/// standard deviations from a long one: five in five months after nine in twenty years give p 0.77. [ExactRateTest] is for those.
public final class ETest {
  /// Probability in each tail that the double sum leaves out.
  private static final double NEGLIGIBLE = 1e-12;
  /// Differences equal to the observed one count, though their last digits may differ.
  private static final double EQUAL = 1e-9;

  private ETest() {}

  /// Of two counts over equal exposures.
  public static double twoSided(long first, long second) {
    return twoSided(first, 1, second, 1);
  }

  /// Of two counts over different exposures.
  ///
  /// @param firstExposure length of the period, or size of the population, of the first count
  /// @return p, between 0 and 1; 1 if both counts are 0
  public static double twoSided(long first, double firstExposure, long second, double secondExposure) {
    Counts.requireCount(first);
    Counts.requireCount(second);
    Counts.requirePositive("an exposure", firstExposure);
    Counts.requirePositive("an exposure", secondExposure);
    if (first + second == 0) {
      return 1;
    }
    double rate = (first + second) / (firstExposure + secondExposure);
    double seen = Math.abs(difference(first, firstExposure, second, secondExposure)) - EQUAL;
    Range one = Range.of(rate * firstExposure);
    Range two = Range.of(rate * secondExposure);
    double p = 0;
    for (int i = 0; i < one.probabilities.length; i++) {
      for (int j = 0; j < two.probabilities.length; j++) {
        if (Math.abs(difference(one.first + i, firstExposure, two.first + j, secondExposure)) >= seen) {
          p += one.probabilities[i] * two.probabilities[j];
        }
      }
    }
    return Math.min(1, p);
  }

  private static double difference(long x, double xExposure, long y, double yExposure) {
    double variance = x / (xExposure * xExposure) + y / (yExposure * yExposure);
    return variance == 0 ? 0 : (x / xExposure - y / yExposure) / Math.sqrt(variance);
  }

  /// The counts that matter, with their probabilities.
  @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop
  private record Range(int first, double[] probabilities) {
    static Range of(double mean) {
      PoissonDistribution poisson = new PoissonDistribution(mean);
      int first = poisson.inverseCumulativeProbability(NEGLIGIBLE);
      int last = poisson.inverseCumulativeProbability(1 - NEGLIGIBLE);
      double[] probabilities = new double[last - first + 1];
      for (int i = 0; i < probabilities.length; i++) {
        probabilities[i] = poisson.probability(first + i);
      }
      return new Range(first, probabilities);
    }
  }
}
