package org.cotejo.indicators.displacement;

import java.util.ArrayList;
import java.util.List;

/// The pairs of occurrences that are near in space, by band: what stays while times are permuted.
final class PairTable {
  /// Two positions in the list of occurrences.
  record Pair(int first, int second) {}

  private final List<List<Pair>> byBand;
  private final double[] times;

  private PairTable(List<List<Pair>> byBand, double[] times) {
    this.byBand = byBand;
    this.times = times;
  }

  static PairTable of(List<Occurrence> occurrences, List<Band> bands) {
    List<List<Pair>> byBand = new ArrayList<>();
    for (Band band : bands) {
      byBand.add(within(occurrences, band));
    }
    return new PairTable(byBand, occurrences.stream().mapToDouble(Occurrence::time).toArray());
  }

  double[] times() {
    return times.clone();
  }

  List<Pair> near(int band) {
    return byBand.get(band);
  }

  /// Pairs of a band of space whose times lie in a band of time.
  ///
  /// @param when the times of the occurrences, perhaps permuted
  long soon(int band, double[] when, Band soon) {
    long count = 0;
    for (Pair pair : byBand.get(band)) {
      count += soon.holds(Math.abs(when[pair.first()] - when[pair.second()])) ? 1 : 0;
    }
    return count;
  }

  private static List<Pair> within(List<Occurrence> occurrences, Band band) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < occurrences.size(); i++) {
      for (int j = i + 1; j < occurrences.size(); j++) {
        if (band.holds(occurrences.get(i).distance(occurrences.get(j)))) {
          pairs.add(new Pair(i, j));
        }
      }
    }
    return pairs;
  }
}
