package org.cotejo.indicators.displacement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The pairs of occurrences that are near in space, by band: what stays while times are permuted. There may be millions, so they are kept as numbers.
final class PairTable {
  private static final int START = 1024;

  /// For each band, positions in the list of occurrences, two for each pair.
  private final List<int[]> byBand;
  private final double[] times;

  private PairTable(List<int[]> byBand, double[] times) {
    this.byBand = byBand;
    this.times = times;
  }

  static PairTable of(List<Occurrence> occurrences, List<Band> bands) {
    List<int[]> byBand = new ArrayList<>();
    for (Band band : bands) {
      byBand.add(within(occurrences, band));
    }
    return new PairTable(byBand, occurrences.stream().mapToDouble(Occurrence::time).toArray());
  }

  double[] times() {
    return times.clone();
  }

  /// Pairs of a band of space.
  long near(int band) {
    return byBand.get(band).length / 2;
  }

  /// Pairs of a band of space whose times lie in a band of time.
  ///
  /// @param when the times of the occurrences, perhaps permuted
  long soon(int band, double[] when, Band soon) {
    int[] pairs = byBand.get(band);
    long count = 0;
    for (int i = 0; i < pairs.length; i += 2) {
      count += soon.holds(Math.abs(when[pairs[i]] - when[pairs[i + 1]])) ? 1 : 0;
    }
    return count;
  }

  private static int[] within(List<Occurrence> occurrences, Band band) {
    int[] pairs = new int[START];
    int used = 0;
    for (int i = 0; i < occurrences.size(); i++) {
      for (int j = i + 1; j < occurrences.size(); j++) {
        if (band.holds(occurrences.get(i).distance(occurrences.get(j)))) {
          pairs = used == pairs.length ? Arrays.copyOf(pairs, 2 * used) : pairs;
          pairs[used++] = i;
          pairs[used++] = j;
        }
      }
    }
    return Arrays.copyOf(pairs, used);
  }
}
