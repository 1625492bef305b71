package org.cotejo.indicators.displacement;

import java.util.List;
import org.apache.commons.math3.distribution.PoissonDistribution;

/// Whether events that are near in space are near in time more often than chance has it (Knox 1964).
///
/// @param nearBoth pairs near in space and time
/// @param nearTime pairs near in time, whatever their distance
/// @param nearSpace pairs near in space, whatever their time
/// @param pairs all pairs
public record Knox(long nearBoth, long nearTime, long nearSpace, long pairs) {

  /// Counts the near pairs among all.
  ///
  /// @param near how near is near in space
  /// @param soon how near is near in time
  public static Knox of(List<Occurrence> occurrences, Band near, Band soon) {
    PairTable table = PairTable.of(occurrences, List.of(near));
    double[] times = table.times();
    long nearTime = 0;
    for (int i = 0; i < times.length; i++) {
      for (int j = i + 1; j < times.length; j++) {
        nearTime += soon.holds(Math.abs(times[i] - times[j])) ? 1 : 0;
      }
    }
    return new Knox(table.soon(0, times, soon), nearTime, table.near(0), (long) times.length * (times.length - 1) / 2);
  }

  /// Pairs near in both if time and place had nothing to do with each other.
  public double expected() {
    return pairs == 0 ? 0 : (double) nearTime * nearSpace / pairs;
  }

  /// The probability of as many such pairs or more under a Poisson distribution: quick, and rough where the events are few.
  public double poissonP() {
    return nearBoth == 0 ? 1 : probabilityAbove(nearBoth - 1);
  }

  /// The probability of more such pairs than were seen, without as many. R's surveillance prints this one as the p of its Knox test.
  public double poissonPBeyond() {
    return probabilityAbove(nearBoth);
  }

  private double probabilityAbove(long count) {
    return expected() == 0 ? 0 : 1 - new PoissonDistribution(expected()).cumulativeProbability(Math.toIntExact(count));
  }

  /// (1 + permutations of the times with as many near pairs or more) / (1 + permutations).
  public static double permutationP(List<Occurrence> occurrences, Band near, Band soon, int permutations, long seed) {
    return NearRepeat.of(occurrences, List.of(near), List.of(soon), permutations, seed).cells().getFirst().p();
  }
}
