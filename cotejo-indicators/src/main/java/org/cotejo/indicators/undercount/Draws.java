package org.cotejo.indicators.undercount;

import org.apache.commons.math3.random.RandomDataGenerator;
import org.apache.commons.math3.random.Well19937c;

/// Random numbers of a Gibbs sampler, the same for the same seed.
///
/// Gamma, beta and Poisson numbers are Apache Commons Math's; its binomial ones invert the distribution and are too slow by a factor of a hundred.
final class Draws {
  /// Up to so many expected successes, counting is faster than rejecting.
  private static final double FEW = 10;

  private final RandomDataGenerator random;

  Draws(long seed) {
    random = new RandomDataGenerator(new Well19937c(seed));
  }

  double uniform() {
    return random.getRandomGenerator().nextDouble();
  }

  double beta(double a, double b) {
    double x = random.nextGamma(a, 1);
    double y = random.nextGamma(b, 1);
    return x + y == 0 ? 0.5 : x / (x + y);
  }

  double gamma(double shape, double rate) {
    return random.nextGamma(shape, 1 / rate);
  }

  /// Failures before the n-th success, as a Poisson number of gamma mean.
  long failures(double successes, double failure) {
    double mean = random.nextGamma(successes, failure / (1 - failure));
    return mean <= 0 ? 0 : random.nextPoisson(mean);
  }

  /// Successes of so many trials.
  long binomial(long trials, double probability) {
    if (trials == 0 || probability <= 0) {
      return 0;
    }
    if (probability >= 1) {
      return trials;
    }
    if (probability > 0.5) {
      return trials - binomial(trials, 1 - probability);
    }
    return trials * probability < FEW ? counted(trials, probability) : rejected(trials, probability);
  }

  /// By adding up waiting times between successes (Devroye 1986, X.4.3).
  private long counted(long trials, double probability) {
    double log = Math.log1p(-probability);
    long successes = -1;
    double used = 0;
    do {
      successes++;
      used += Math.floor(Math.log(1 - uniform()) / log) + 1;
    } while (used <= trials);
    return successes;
  }

  /// By transformed rejection (Hörmann 1993, BTRS, without the squeeze).
  private long rejected(long trials, double probability) {
    double spread = Math.sqrt(trials * probability * (1 - probability));
    double b = 1.15 + 2.53 * spread;
    double a = -0.0873 + 0.0248 * b + 0.01 * probability;
    double center = trials * probability + 0.5;
    double v0 = 0.92 - 4.2 / b;
    double alpha = (2.83 + 5.1 / b) * spread;
    double logOdds = Math.log(probability / (1 - probability));
    long mode = (long) Math.floor((trials + 1) * probability);
    while (true) {
      double u = uniform() - 0.5;
      double v = uniform();
      double us = 0.5 - Math.abs(u);
      long k = (long) Math.floor((2 * a / us + b) * u + center);
      if (us >= 0.07 && v <= v0) {
        return k;
      }
      if (k < 0 || k > trials) {
        continue;
      }
      double log = Math.log(v * alpha / (a / (us * us) + b));
      if (log <= LogFactorial.of(mode) + LogFactorial.of(trials - mode) - LogFactorial.of(k) - LogFactorial.of(trials - k) + (k - mode) * logOdds) {
        return k;
      }
    }
  }
}
