package org.cotejo.lab.train;

import java.util.Arrays;
import org.cotejo.language.parse.Features;
import org.cotejo.language.parse.FrozenWeights;
import org.cotejo.language.parse.Weights;

/// An averaged perceptron under training (Collins 2002). Whole numbers only, so that the same training gives the same weights.
///
/// A feature gets a row when it is first updated; a row holds the classes that it was updated for. The average over all steps is
/// `weight - weighted / clock`, where an update at step t adds t to `weighted`.
final class Perceptron implements Weights {
  private static final int LEVELS = 127;

  private long[] keys = new long[1 << 18];
  private int[] slots = new int[1 << 18];
  private int rows;
  private long[] hashes = new long[1 << 16];
  private int[] updates = new int[1 << 16];
  private short[][] classes = new short[1 << 16][];
  private int[][] weights = new int[1 << 16][];
  private long[][] weighted = new long[1 << 16][];
  private long clock = 1;

  @Override
  public void addScores(Features features, int[] scores) {
    for (int i = 0; i < features.size(); i++) {
      int row = find(features.get(i));
      if (row >= 0) {
        short[] rowClasses = classes[row];
        int[] rowWeights = weights[row];
        for (int j = 0; j < rowClasses.length; j++) {
          scores[rowClasses[j]] += rowWeights[j];
        }
      }
    }
  }

  /// One more decision was made.
  void tick() {
    clock++;
  }

  /// Moves the weights of these features towards one class and away from another.
  void update(Features features, int towards, int away) {
    for (int i = 0; i < features.size(); i++) {
      int row = findOrCreate(features.get(i));
      updates[row]++;
      add(row, towards, 1);
      add(row, away, -1);
    }
  }

  private void add(int row, int wanted, int change) {
    short[] rowClasses = classes[row];
    int at = 0;
    while (at < rowClasses.length && rowClasses[at] != wanted) {
      at++;
    }
    if (at == rowClasses.length) {
      classes[row] = Arrays.copyOf(rowClasses, at + 1);
      weights[row] = Arrays.copyOf(weights[row], at + 1);
      weighted[row] = Arrays.copyOf(weighted[row], at + 1);
      classes[row][at] = (short) wanted;
    }
    weights[row][at] += change;
    weighted[row][at] += change * clock;
  }

  private int find(long key) {
    int slot = slot(key);
    return keys[slot] == key ? slots[slot] : -1;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) key & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private int findOrCreate(long key) {
    int slot = slot(key);
    if (keys[slot] == key) {
      return slots[slot];
    }
    if (2 * rows > keys.length) {
      growTable();
      slot = slot(key);
    }
    if (rows == hashes.length) {
      growRows();
    }
    keys[slot] = key;
    slots[slot] = rows;
    hashes[rows] = key;
    classes[rows] = new short[0];
    weights[rows] = new int[0];
    weighted[rows] = new long[0];
    return rows++;
  }

  private void growTable() {
    keys = new long[2 * keys.length];
    slots = new int[keys.length];
    for (int row = 0; row < rows; row++) {
      int slot = slot(hashes[row]);
      keys[slot] = hashes[row];
      slots[slot] = row;
    }
  }

  private void growRows() {
    int capacity = 2 * rows;
    hashes = Arrays.copyOf(hashes, capacity);
    updates = Arrays.copyOf(updates, capacity);
    classes = Arrays.copyOf(classes, capacity);
    weights = Arrays.copyOf(weights, capacity);
    weighted = Arrays.copyOf(weighted, capacity);
  }

  int rows() {
    return rows;
  }

  /// The averaged weights, rounded to ±k² of the largest / 127².
  ///
  /// @param fewest rows that were updated less often are dropped
  FrozenWeights freeze(int fewest) {
    double largest = 0;
    int kept = 0;
    for (int row = 0; row < rows; row++) {
      if (updates[row] >= fewest) {
        kept++;
        for (int i = 0; i < classes[row].length; i++) {
          largest = Math.max(largest, Math.abs(average(row, i)));
        }
      }
    }
    double unit = largest / (LEVELS * LEVELS);
    FrozenWeights.Builder frozen = new FrozenWeights.Builder(kept);
    for (int row = 0; row < rows; row++) {
      if (updates[row] >= fewest) {
        freezeRow(row, unit, frozen);
      }
    }
    return frozen.build();
  }

  private double average(int row, int i) {
    return weights[row][i] - (double) weighted[row][i] / clock;
  }

  private void freezeRow(int row, double unit, FrozenWeights.Builder frozen) {
    int count = classes[row].length;
    int[] kept = new int[count];
    byte[] levels = new byte[count];
    int used = 0;
    for (int i = 0; i < count; i++) {
      double average = average(row, i);
      int level = (int) Math.round(Math.sqrt(Math.abs(average) / unit));
      if (level > 0) {
        kept[used] = classes[row][i];
        levels[used++] = (byte) (average < 0 ? -level : level);
      }
    }
    if (used > 0) {
      frozen.add(hashes[row], Arrays.copyOf(kept, used), Arrays.copyOf(levels, used));
    }
  }
}
