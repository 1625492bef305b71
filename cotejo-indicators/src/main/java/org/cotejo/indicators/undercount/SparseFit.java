package org.cotejo.indicators.undercount;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cotejo.indicators.regression.CountData;
import org.cotejo.indicators.regression.Fit;
import org.cotejo.indicators.regression.PoissonRegression;
import org.cotejo.indicators.regression.SingularDesignException;

/// Main effects and some pairs, fitted to a sparse table (Chan, Silverman and Vincent 2021).
///
/// A pair of lists that share nobody has its term at minus infinity: the patterns that hold both are left out instead, and the others fitted.
///
/// @param expected for each pattern, 0 for those left out and for that of nobody
/// @param hidden people on no list
@SuppressWarnings("ArrayRecordComponent") // read in the innermost loops
record SparseFit(double[] expected, double hidden, Fit fit, int emptyPairs) {
  /// Patterns with a smaller expected count are taken for zeros of the estimate, until the linear programme says otherwise.
  private static final double CLEARLY_POSITIVE = 1e-3;

  /// Fits the main effects and those pairs.
  ///
  /// @return empty if the model is not identified by the patterns left, or has no finite estimate
  static Optional<SparseFit> of(CaptureTable table, List<Integer> pairs) {
    List<Integer> empty = pairs.stream().filter(pair -> overlap(table, pair) == 0).toList();
    List<Integer> patterns = new ArrayList<>();
    for (int pattern = 1; pattern < table.patterns(); pattern++) {
      int holder = pattern;
      if (empty.stream().noneMatch(pair -> (holder & pair) == pair)) {
        patterns.add(pattern);
      }
    }
    CountData data = data(table, pairs.stream().filter(pair -> !empty.contains(pair)).toList(), patterns);
    return Existence.identified(data.design()) ? fit(table, data, patterns, empty.size()) : Optional.empty();
  }

  static long overlap(CaptureTable table, int pair) {
    return table.overlap(Integer.numberOfTrailingZeros(pair), Integer.numberOfTrailingZeros(Integer.highestOneBit(pair)));
  }

  /// Expected people on both lists of a pair.
  double expectedOn(int pair) {
    double sum = 0;
    for (int pattern = 1; pattern < expected.length; pattern++) {
      sum += (pattern & pair) == pair ? expected[pattern] : 0;
    }
    return sum;
  }

  private static Optional<SparseFit> fit(CaptureTable table, CountData data, List<Integer> patterns, int emptyPairs) {
    Fit fit;
    try {
      fit = PoissonRegression.fit(data);
    } catch (SingularDesignException _) {
      return Optional.empty();
    }
    boolean positive = Arrays.stream(fit.fitted()).allMatch(count -> count > CLEARLY_POSITIVE);
    if (!positive && !Existence.hasFiniteEstimate(data)) {
      return Optional.empty();
    }
    double[] expected = new double[table.patterns()];
    for (int i = 0; i < patterns.size(); i++) {
      expected[patterns.get(i)] = fit.fitted()[i];
    }
    return Optional.of(new SparseFit(expected, Math.exp(fit.coefficients()[0]), fit, emptyPairs));
  }

  private static CountData data(CaptureTable table, List<Integer> pairs, List<Integer> patterns) {
    List<Column> columns = new ArrayList<>(List.of(Column.INTERCEPT));
    for (int list = 0; list < table.width(); list++) {
      columns.add(Column.term(1 << list));
    }
    pairs.forEach(pair -> columns.add(Column.term(pair)));
    double[][] design = patterns.stream().map(pattern -> LogLinearFit.row(columns, pattern)).toArray(double[][]::new);
    return new CountData(design, patterns.stream().mapToDouble(table::count).toArray());
  }
}
