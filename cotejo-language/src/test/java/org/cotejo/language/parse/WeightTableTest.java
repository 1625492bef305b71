package org.cotejo.language.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeightTableTest {
  private static final int ROWS = 3000;

  /// Rows of every length, from one class to all of them, and odd and even numbers of classes: scores are the plain sums of the weights.
  @Test
  void addsTheWeightsOfAllFeatures() throws IOException {
    for (int classes : new int[] {1, 7, 75, 86, 254}) {
      Random random = new Random(classes);
      int[][] weights = new int[ROWS][classes];
      FrozenWeights.Builder builder = new FrozenWeights.Builder(ROWS);
      for (int row = 0; row < ROWS; row++) {
        addRow(row, weights[row], random, builder);
      }
      WeightTable table = new WeightTable(storedAndRead(builder.build()), classes);
      for (int decision = 0; decision < 200; decision++) {
        assertSum(table, weights, random);
      }
    }
  }

  private static void addRow(int row, int[] weights, Random random, FrozenWeights.Builder builder) {
    int[] classes = IntStream.range(0, weights.length).filter(each -> each == 0 || random.nextInt(ROWS) < row).toArray();
    byte[] levels = new byte[classes.length];
    for (int i = 0; i < classes.length; i++) {
      levels[i] = (byte) (random.nextInt(255) - 127);
      weights[classes[i]] = levels[i] * Math.abs(levels[i]);
    }
    builder.add(feature(row), classes, levels);
  }

  private static long feature(int row) {
    return Hash.mix(row + 1);
  }

  private static FrozenWeights storedAndRead(FrozenWeights weights) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    weights.write(new DataOutputStream(bytes));
    return FrozenWeights.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
  }

  /// Some of the features are not in the model.
  private static void assertSum(WeightTable table, int[][] weights, Random random) {
    Features features = new Features();
    int[] expected = new int[weights[0].length];
    for (int i = 0; i < 100; i++) {
      int row = random.nextInt(ROWS * 5 / 4);
      features.values[features.size++] = feature(row);
      for (int k = 0; k < expected.length && row < ROWS; k++) {
        expected[k] += weights[row][k];
      }
    }
    int[] scores = new int[expected.length];
    table.addScores(features, scores);
    assertThat(scores).as(Arrays.toString(expected)).isEqualTo(expected);
  }
}
