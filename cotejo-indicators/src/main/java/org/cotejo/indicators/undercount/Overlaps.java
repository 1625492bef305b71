package org.cotejo.indicators.undercount;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// How the lists overlap: the first thing to look at.
///
/// @param onExactly people on one list, on two, ...
/// @param pairs each two lists
public record Overlaps(List<Long> onExactly, List<Pair> pairs) {

  /// Two lists, and what they alone would say.
  ///
  /// @param first, second names of the lists
  /// @param firstSize, secondSize, both people on the one, on the other, on both
  public record Pair(String first, String second, long firstSize, long secondSize, long both) {
    /// n1 n2 / m (Lincoln and Petersen), empty without overlap.
    public OptionalDouble lincolnPetersen() {
      return both == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) firstSize * secondSize / both);
    }

    /// (n1+1)(n2+1)/(m+1) - 1 (Chapman 1951).
    public double chapman() {
      return (firstSize + 1.0) * (secondSize + 1.0) / (both + 1.0) - 1;
    }

    /// (n1+1)(n2+1)(n1-m)(n2-m) / ((m+1)²(m+2)) (Seber 1970).
    public double chapmanVariance() {
      return (firstSize + 1.0) * (secondSize + 1.0) * (firstSize - both) * (secondSize - both) / ((both + 1.0) * (both + 1.0) * (both + 2.0));
    }
  }

  public Overlaps {
    onExactly = List.copyOf(onExactly);
    pairs = List.copyOf(pairs);
  }

  public static Overlaps of(CaptureTable table) {
    List<Long> onExactly = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < table.width(); i++) {
      onExactly.add(table.onExactly(i + 1));
      for (int j = i + 1; j < table.width(); j++) {
        pairs.add(new Pair(table.lists().get(i), table.lists().get(j), table.size(i), table.size(j), table.overlap(i, j)));
      }
    }
    return new Overlaps(onExactly, pairs);
  }
}
