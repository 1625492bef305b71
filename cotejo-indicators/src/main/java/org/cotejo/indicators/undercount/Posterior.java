package org.cotejo.indicators.undercount;

import java.util.Arrays;
import java.util.List;
import org.cotejo.indicators.interval.Interval;
import org.cotejo.indicators.interval.Method;

/// Draws of N from a posterior.
///
/// @param sorted the draws, ascending, whatever order they are given in
@SuppressWarnings("ArrayRecordComponent") // thousands of draws
public record Posterior(double[] sorted) {
  public Posterior {
    sorted = sorted.clone();
    Arrays.sort(sorted);
  }

  /// The draws of several chains.
  static Posterior together(List<Posterior> chains) {
    return new Posterior(chains.stream().flatMapToDouble(chain -> Arrays.stream(chain.sorted)).toArray());
  }

  /// A copy.
  @Override
  public double[] sorted() {
    return sorted.clone();
  }

  public double mean() {
    return Arrays.stream(sorted).average().orElseThrow();
  }

  public double median() {
    return quantile(0.5);
  }

  /// With equal tails.
  public Interval interval(double level) {
    return Interval.between(quantile((1 - level) / 2), quantile((1 + level) / 2), level, Method.POSTERIOR);
  }

  /// R's type 7.
  public double quantile(double probability) {
    double rank = probability * (sorted.length - 1);
    int low = (int) Math.floor(rank);
    int high = Math.min(low + 1, sorted.length - 1);
    return sorted[low] + (rank - low) * (sorted[high] - sorted[low]);
  }
}
