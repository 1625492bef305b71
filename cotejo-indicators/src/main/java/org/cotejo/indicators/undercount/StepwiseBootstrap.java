package org.cotejo.indicators.undercount;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.cotejo.indicators.interval.Interval;
import org.cotejo.indicators.interval.Method;

/// Bias-corrected and accelerated limits of the stepwise estimate (Efron 1987): the people observed are drawn again, and the choice of pairs is repeated
/// each time, since choosing is half of the uncertainty. Acceleration from leaving out one person at a time.
///
/// Deterministic by its seed.
///
/// @param replicates how many draws; 1000 is usual
public record StepwiseBootstrap(double threshold, int replicates, long seed) {

  /// Limits of the estimate of N.
  ///
  /// @return empty if the table has no estimate, or more than half of the draws have none
  public Optional<Interval> interval(CaptureTable table, double level) {
    Optional<Stepwise> estimate = Stepwise.of(table, threshold);
    if (estimate.isEmpty()) {
      return Optional.empty();
    }
    double total = estimate.get().total();
    double[] drawn = drawn(table);
    if (2 * drawn.length < replicates) {
      return Optional.empty();
    }
    double below = (double) Arrays.stream(drawn).filter(value -> value < total).count() / drawn.length;
    double acceleration = acceleration(table);
    double lower = quantile(drawn, corrected((1 - level) / 2, below, acceleration));
    double upper = quantile(drawn, corrected((1 + level) / 2, below, acceleration));
    return Optional.of(Interval.between(lower, upper, level, Method.BCA));
  }

  /// Estimates of the draws that have one, sorted.
  private double[] drawn(CaptureTable table) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] drawn = new double[replicates];
    int defined = 0;
    for (int r = 0; r < replicates; r++) {
      Optional<Stepwise> estimate = Stepwise.of(draw(table, random), threshold);
      if (estimate.isPresent()) {
        drawn[defined++] = estimate.get().total();
      }
    }
    double[] sorted = Arrays.copyOf(drawn, defined);
    Arrays.sort(sorted);
    return sorted;
  }

  private static CaptureTable draw(CaptureTable table, SplittableRandom random) {
    long[] cells = new long[table.patterns()];
    long[] upTo = table.cells();
    Arrays.parallelPrefix(upTo, Long::sum);
    for (long i = 0; i < table.observed(); i++) {
      long person = random.nextLong(table.observed());
      int pattern = 0;
      while (upTo[pattern] <= person) {
        pattern++;
      }
      cells[pattern]++;
    }
    return new CaptureTable(table.lists(), cells);
  }

  /// Σ d³ / (6 (Σ d²)^1.5), d the mean of the estimates without one person less each of them.
  double acceleration(CaptureTable table) {
    double[] without = new double[table.patterns()];
    double mean = 0;
    long people = 0;
    for (int pattern = 1; pattern < table.patterns(); pattern++) {
      long[] cells = table.cells();
      if (cells[pattern] > 0) {
        long weight = cells[pattern]--;
        Optional<Stepwise> estimate = Stepwise.of(new CaptureTable(table.lists(), cells), threshold);
        without[pattern] = estimate.map(Stepwise::total).orElse(Double.NaN);
        if (estimate.isPresent()) {
          mean += weight * without[pattern];
          people += weight;
        }
      }
    }
    mean /= people;
    double squares = 0;
    double cubes = 0;
    for (int pattern = 1; pattern < table.patterns(); pattern++) {
      if (table.count(pattern) > 0 && !Double.isNaN(without[pattern])) {
        double difference = mean - without[pattern];
        squares += table.count(pattern) * difference * difference;
        cubes += table.count(pattern) * difference * difference * difference;
      }
    }
    return squares == 0 ? 0 : cubes / (6 * Math.pow(squares, 1.5));
  }

  private static double corrected(double probability, double below, double acceleration) {
    NormalDistribution normal = new NormalDistribution();
    double smallest = 1e-6;
    double bias = normal.inverseCumulativeProbability(Math.clamp(below, smallest, 1 - smallest));
    double sum = bias + normal.inverseCumulativeProbability(probability);
    return normal.cumulativeProbability(bias + sum / (1 - acceleration * sum));
  }

  /// R's type 8, median-unbiased.
  private static double quantile(double[] sorted, double probability) {
    double third = 1.0 / 3;
    double rank = Math.clamp((sorted.length + third) * probability + third, 1, sorted.length);
    int low = (int) Math.floor(rank);
    int high = Math.min(low + 1, sorted.length);
    return sorted[low - 1] + (rank - low) * (sorted[high - 1] - sorted[low - 1]);
  }
}
