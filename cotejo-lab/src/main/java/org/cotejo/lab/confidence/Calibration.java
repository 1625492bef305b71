package org.cotejo.lab.confidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How far confidences are from how often they are right, in ten bins of equal width (expected calibration error, Naeini, Cooper and Hauskrecht 2015).
final class Calibration {
  private static final int BINS = 10;

  private record Pair(double confidence, boolean right) {}

  private final List<Pair> pairs = new ArrayList<>();

  void add(double confidence, boolean right) {
    pairs.add(new Pair(confidence, right));
  }

  /// 0..1: the mean distance between the bins' mean confidence and their share of right ones, by their size.
  double expectedError() {
    double sum = 0;
    for (int bin = 0; bin < BINS; bin++) {
      List<Pair> in = in(bin);
      sum += in.size() * Math.abs(confidence(in) - right(in));
    }
    return pairs.isEmpty() ? 0 : sum / pairs.size();
  }

  /// A line for each bin that is not empty.
  String table() {
    StringBuilder table = new StringBuilder();
    for (int bin = 0; bin < BINS; bin++) {
      List<Pair> in = in(bin);
      if (!in.isEmpty()) {
        table.append(String.format(Locale.ROOT, "  %.1f-%.1f  claims %5d  mean confidence %.2f  right %.2f%n",
            bin / (double) BINS, (bin + 1) / (double) BINS, in.size(), confidence(in), right(in)));
      }
    }
    return table.toString();
  }

  int size() {
    return pairs.size();
  }

  private List<Pair> in(int bin) {
    return pairs.stream().filter(pair -> Math.min(BINS - 1, (int) (pair.confidence() * BINS)) == bin).toList();
  }

  private static double confidence(List<Pair> pairs) {
    return pairs.stream().mapToDouble(Pair::confidence).average().orElse(0);
  }

  private static double right(List<Pair> pairs) {
    return pairs.stream().mapToDouble(pair -> pair.right() ? 1 : 0).average().orElse(0);
  }
}
