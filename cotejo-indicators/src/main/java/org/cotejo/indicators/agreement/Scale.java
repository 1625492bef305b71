package org.cotejo.indicators.agreement;

/// How far two values lie apart: the difference functions of Krippendorff 2011, squared.
public enum Scale {
  /// Names: the same or not.
  NOMINAL,
  /// Ranks: how many values lie between.
  ORDINAL,
  /// Numbers with equal steps.
  INTERVAL,
  /// Numbers of 0 or more with a true zero, such as counts of dead: 10 and 20 differ as 100 and 200 do.
  RATIO;

  /// The squared difference of the c-th and the k-th value.
  ///
  /// @param values the values that occur, ascending
  /// @param frequencies how often each occurs among pairable ones
  double squaredDifference(double[] values, double[] frequencies, int c, int k) {
    double difference = switch (this) {
      case NOMINAL -> c == k ? 0 : 1;
      case ORDINAL -> ranksBetween(frequencies, Math.min(c, k), Math.max(c, k));
      case INTERVAL -> values[c] - values[k];
      case RATIO -> c == k ? 0 : (values[c] - values[k]) / (values[c] + values[k]);
    };
    return difference * difference;
  }

  private static double ranksBetween(double[] frequencies, int from, int to) {
    double ranks = -(frequencies[from] + frequencies[to]) / 2;
    for (int g = from; g <= to; g++) {
      ranks += frequencies[g];
    }
    return ranks;
  }
}
