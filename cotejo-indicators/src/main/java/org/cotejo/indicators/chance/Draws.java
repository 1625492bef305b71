package org.cotejo.indicators.chance;

import org.apache.commons.math3.random.MersenneTwister;
import org.apache.commons.math3.random.RandomGenerator;

/// Random numbers of samplers and bootstraps, the same for the same seed.
///
/// A chain asks for tens of millions of numbers with ever new parameters. Apache Commons Math sets up a distribution for each, inverts the binomial one
/// and adds up a hundred thousand logarithms for a Poisson mean of a hundred thousand: slower by a factor of a hundred. So only its generator is used.
public final class Draws {
  /// Up to so many expected successes, adding up probabilities is faster than rejecting; Hörmann's methods need at least this.
  private static final double FEW = 10;

  private final RandomGenerator random;

  public Draws(long seed) {
    random = new MersenneTwister(seed);
  }

  /// At least 0, below 1.
  public double uniform() {
    return random.nextDouble();
  }

  /// Of scale 1, by cubes of normal numbers (Marsaglia and Tsang 2000).
  ///
  /// @param shape above 0; below 1 a number of shape + 1 is shrunk
  public double gamma(double shape) {
    if (shape < 1) {
      return gamma(shape + 1) * Math.pow(1 - uniform(), 1 / shape);
    }
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = random.nextGaussian();
      double root = 1 + c * x;
      double v = root * root * root;
      double u = 1 - uniform();
      double square = x * x;
      boolean squeezed = u < 1 - 0.0331 * square * square;
      if (root > 0 && (squeezed || Math.log(u) < 0.5 * square + d * (1 - v + Math.log(v)))) {
        return d * v;
      }
    }
  }

  /// Logarithm of a number as [#gamma] draws it: that of a small shape may be smaller than any number there is.
  ///
  /// @param shape above 0
  public double logGamma(double shape) {
    return shape < 1 ? Math.log(gamma(shape + 1)) + Math.log(1 - uniform()) / shape : Math.log(gamma(shape));
  }

  /// As a share of two gamma numbers.
  public double beta(double a, double b) {
    double x = gamma(a);
    double y = gamma(b);
    return x + y == 0 ? 0.5 : x / (x + y);
  }

  /// Failures before the n-th success, as a Poisson number of gamma mean.
  public long failures(double successes, double failure) {
    double mean = gamma(successes) * failure / (1 - failure);
    return mean <= 0 ? 0 : poisson(mean);
  }

  private long poisson(double mean) {
    return mean < FEW ? multiplied(mean) : rejected(mean);
  }

  /// By multiplying uniform numbers until they fall below exp(-mean) (Knuth).
  private long multiplied(double mean) {
    double floor = Math.exp(-mean);
    double product = uniform();
    long k = 0;
    while (product > floor) {
      product *= uniform();
      k++;
    }
    return k;
  }

  /// By transformed rejection (Hörmann 1993, PTRS); the constants are his.
  private long rejected(double mean) {
    double b = 0.931 + 2.53 * Math.sqrt(mean);
    double a = -0.059 + 0.02483 * b;
    double quick = 0.9277 - 3.6224 / (b - 2);
    while (true) {
      double u = uniform() - 0.5;
      double v = 1 - uniform();
      double edge = 0.5 - Math.abs(u);
      long k = (long) Math.floor((2 * a / edge + b) * u + mean + 0.43);
      if (edge >= 0.07 && v <= quick) {
        return k;
      }
      if (k >= 0 && (edge >= 0.013 || v <= edge)) {
        double height = v * (1.1239 + 1.1328 / (b - 3.4)) / (a / (edge * edge) + b);
        if (Math.log(height) <= k * Math.log(mean) - mean - LogFactorial.of(k)) {
          return k;
        }
      }
    }
  }

  /// Successes of so many trials.
  public long binomial(long trials, double probability) {
    if (trials == 0 || probability <= 0) {
      return 0;
    }
    if (probability >= 1) {
      return trials;
    }
    if (probability > 0.5) {
      return trials - binomial(trials, 1 - probability);
    }
    return trials * probability < FEW ? addedUp(trials, probability) : rejected(trials, probability);
  }

  /// By adding up probabilities of 0, 1, ... until they pass a uniform number.
  private long addedUp(long trials, double probability) {
    double odds = probability / (1 - probability);
    double term = Math.exp(trials * Math.log1p(-probability));
    double left = uniform();
    long successes = 0;
    while (left > term && successes < trials) {
      left -= term;
      term *= odds * (trials - successes) / (successes + 1);
      successes++;
    }
    return successes;
  }

  /// By transformed rejection (Hörmann 1993, BTRS); the constants are his.
  private long rejected(long trials, double probability) {
    double spread = Math.sqrt(trials * probability * (1 - probability));
    double b = 1.15 + 2.53 * spread;
    double a = -0.0873 + 0.0248 * b + 0.01 * probability;
    double center = trials * probability + 0.5;
    double quick = 0.92 - 4.2 / b;
    while (true) {
      double u = uniform() - 0.5;
      double v = 1 - uniform();
      double edge = 0.5 - Math.abs(u);
      long k = (long) Math.floor((2 * a / edge + b) * u + center);
      if (edge >= 0.07 && v <= quick) {
        return k;
      }
      if (k >= 0 && k <= trials) {
        double height = v * (2.83 + 5.1 / b) * spread / (a / (edge * edge) + b);
        if (Math.log(height) <= logAgainstMode(k, trials, probability)) {
          return k;
        }
      }
    }
  }

  /// log of the probability of k over that of the likeliest number.
  private static double logAgainstMode(long k, long trials, double probability) {
    long mode = (long) Math.floor((trials + 1) * probability);
    return LogFactorial.of(mode) + LogFactorial.of(trials - mode) - LogFactorial.of(k) - LogFactorial.of(trials - k)
        + (k - mode) * Math.log(probability / (1 - probability));
  }
}
