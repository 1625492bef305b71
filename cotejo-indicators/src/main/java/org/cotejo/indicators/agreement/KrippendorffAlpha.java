package org.cotejo.indicators.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.cotejo.indicators.interval.Interval;
import org.cotejo.indicators.interval.Method;

/// Krippendorff's alpha: 1 - Do/De, observed over expected disagreement (Krippendorff 2011, by coincidences).
///
/// 1 is agreement, 0 what chance would give, below 0 disagreement by system.
public final class KrippendorffAlpha {
  private KrippendorffAlpha() {}

  /// @return empty if no unit has two values, or all values are the same
  public static OptionalDouble of(Ratings ratings, Scale scale) {
    return alpha(ratings.pairable(), scale);
  }

  /// Percentile limits over units drawn again with replacement. Draws in which all values are the same are left out.
  ///
  /// @param replicates how many draws, 1 or more
  /// @return empty if alpha is, or if more than half of the draws are left out
  public static Optional<Interval> interval(Ratings ratings, Scale scale, int replicates, double level, long seed) {
    List<List<Double>> units = ratings.pairable();
    if (alpha(units, scale).isEmpty()) {
      return Optional.empty();
    }
    double[] drawn = drawn(units, scale, replicates, seed);
    if (2 * drawn.length < replicates) {
      return Optional.empty();
    }
    double tail = (1 - level) / 2;
    return Optional.of(Interval.between(quantile(drawn, tail), quantile(drawn, 1 - tail), level, Method.UNIT_BOOTSTRAP));
  }

  private static double[] drawn(List<List<Double>> units, Scale scale, int replicates, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] drawn = new double[replicates];
    int defined = 0;
    for (int r = 0; r < replicates; r++) {
      List<List<Double>> sample = new ArrayList<>();
      for (int i = 0; i < units.size(); i++) {
        sample.add(units.get(random.nextInt(units.size())));
      }
      OptionalDouble alpha = alpha(sample, scale);
      if (alpha.isPresent()) {
        drawn[defined++] = alpha.getAsDouble();
      }
    }
    double[] sorted = Arrays.copyOf(drawn, defined);
    Arrays.sort(sorted);
    return sorted;
  }

  private static double quantile(double[] sorted, double probability) {
    return sorted[Math.clamp((int) Math.ceil(probability * sorted.length) - 1, 0, sorted.length - 1)];
  }

  private static OptionalDouble alpha(List<List<Double>> units, Scale scale) {
    double[] values = units.stream().flatMap(List::stream).mapToDouble(Double::doubleValue).distinct().sorted().toArray();
    double[][] coincidences = coincidences(units, values);
    double[] frequencies = Arrays.stream(coincidences).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
    double total = Arrays.stream(frequencies).sum();
    double observed = 0;
    double expected = 0;
    for (int c = 0; c < values.length; c++) {
      for (int k = 0; k < values.length; k++) {
        double apart = scale.squaredDifference(values, frequencies, c, k);
        observed += coincidences[c][k] * apart;
        expected += frequencies[c] * frequencies[k] * apart;
      }
    }
    return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (total - 1) * observed / expected);
  }

  /// How often two values meet in a unit, each unit weighing as much as it has values.
  private static double[][] coincidences(List<List<Double>> units, double[] values) {
    double[][] coincidences = new double[values.length][values.length];
    for (List<Double> unit : units) {
      for (int i = 0; i < unit.size(); i++) {
        for (int j = 0; j < unit.size(); j++) {
          if (i != j) {
            coincidences[Arrays.binarySearch(values, unit.get(i))][Arrays.binarySearch(values, unit.get(j))] += 1.0 / (unit.size() - 1);
          }
        }
      }
    }
    return coincidences;
  }
}
