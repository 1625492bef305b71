package org.cotejo.indicators.displacement;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Knox's question for a table of bands: within which distance and time does one event make another likelier.
///
/// @param cells row by row: each band of space with each band of time
public record NearRepeat(List<Cell> cells, int permutations) {

  /// One band of space with one of time.
  ///
  /// @param observed pairs in both bands
  /// @param expected the mean over permutations of the times
  /// @param p (1 + permutations with as many or more) / (1 + permutations)
  public record Cell(Band space, Band time, long observed, double expected, double p) {
    /// Observed over expected; 1 where nothing was expected nor seen.
    public double ratio() {
      return expected == 0 ? 1 : observed / expected;
    }
  }

  public NearRepeat {
    cells = List.copyOf(cells);
  }

  /// Counts the pairs of each cell, then again with the times permuted.
  ///
  /// @param permutations 1 or more; 999 gives p in thousandths
  public static NearRepeat of(List<Occurrence> occurrences, List<Band> space, List<Band> time, int permutations, long seed) {
    if (permutations < 1) {
      throw new IllegalArgumentException("at least one permutation is needed, got " + permutations);
    }
    PairTable table = PairTable.of(occurrences, space);
    long[] observed = counts(table, table.times(), space, time);
    double[] sums = new double[observed.length];
    int[] reached = new int[observed.length];
    SplittableRandom random = new SplittableRandom(seed);
    double[] times = table.times();
    for (int r = 0; r < permutations; r++) {
      shuffle(times, random);
      long[] drawn = counts(table, times, space, time);
      for (int i = 0; i < drawn.length; i++) {
        sums[i] += drawn[i];
        reached[i] += drawn[i] >= observed[i] ? 1 : 0;
      }
    }
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < observed.length; i++) {
      cells.add(new Cell(space.get(i / time.size()), time.get(i % time.size()), observed[i], sums[i] / permutations, (1.0 + reached[i]) / (1 + permutations)));
    }
    return new NearRepeat(cells, permutations);
  }

  private static long[] counts(PairTable table, double[] times, List<Band> space, List<Band> time) {
    long[] counts = new long[space.size() * time.size()];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = table.soon(i / time.size(), times, time.get(i % time.size()));
    }
    return counts;
  }

  /// Fisher and Yates.
  private static void shuffle(double[] values, SplittableRandom random) {
    for (int i = values.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      double kept = values[i];
      values[i] = values[j];
      values[j] = kept;
    }
  }
}
