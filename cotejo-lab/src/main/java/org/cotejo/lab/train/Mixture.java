package org.cotejo.lab.train;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.cotejo.language.parse.FrozenWeights;

/// The sum of several perceptrons that learned the same in another order: what one of them has by chance the others have not (parameter mixing,
/// McDonald, Hall and Mann 2010).
///
/// @param parts at least one
record Mixture(List<Perceptron> parts) {
  private static final int LEVELS = 127;
  private static final int CLASSES = 256;

  /// The averaged weights, rounded to ±k² of the largest / 127².
  ///
  /// @param fewest features that were updated less often, in all parts together, are dropped
  FrozenWeights freeze(int fewest) {
    long[] features = parts.stream().flatMapToLong(Perceptron::features).sorted().distinct().filter(feature -> updates(feature) >= fewest).toArray();
    double largest = LongStream.of(features).mapToDouble(feature -> Arrays.stream(weights(feature)).map(Math::abs).max().orElse(0)).max().orElse(1);
    double unit = largest / (LEVELS * LEVELS);
    FrozenWeights.Builder frozen = new FrozenWeights.Builder(features.length);
    for (long feature : features) {
      freeze(feature, unit, frozen);
    }
    return frozen.build();
  }

  private int updates(long feature) {
    return parts.stream().mapToInt(part -> part.row(feature).updates()).sum();
  }

  /// The weights of a feature, by class.
  private double[] weights(long feature) {
    double[] sums = new double[CLASSES];
    for (Perceptron part : parts) {
      Perceptron.Row row = part.row(feature);
      for (int i = 0; i < row.classes().length; i++) {
        sums[row.classes()[i]] += row.weights()[i];
      }
    }
    return sums;
  }

  private void freeze(long feature, double unit, FrozenWeights.Builder frozen) {
    double[] weights = weights(feature);
    int[] classes = new int[CLASSES];
    byte[] levels = new byte[CLASSES];
    int kept = 0;
    for (int i = 0; i < CLASSES; i++) {
      int level = (int) Math.round(Math.sqrt(Math.abs(weights[i]) / unit));
      if (level > 0) {
        classes[kept] = i;
        levels[kept++] = (byte) (weights[i] < 0 ? -level : level);
      }
    }
    if (kept > 0) {
      frozen.add(feature, Arrays.copyOf(classes, kept), Arrays.copyOf(levels, kept));
    }
  }
}
