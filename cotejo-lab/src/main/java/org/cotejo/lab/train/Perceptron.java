package org.cotejo.lab.train;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cotejo.language.parse.Features;
import org.cotejo.language.parse.Weights;

/// An averaged perceptron under training (Collins 2002). Whole numbers only, so that the same training gives the same weights.
///
/// A feature gets a row when it is first updated; a row has a cell for each class that it was updated for. The average over all
/// steps is `weight - weighted / clock`, where an update at step t adds t to `weighted`.
///
/// `table` holds pairs: the feature, and where its row is: first cell, updates so far, number of cells. A cell is the class (upper
/// byte) and its weight. A row's place is a power of two; a row that outgrows it moves.
final class Perceptron implements Weights {
  private static final int COUNT_BITS = 8;
  private static final int UPDATE_BITS = 20;
  private static final int START_SHIFT = COUNT_BITS + UPDATE_BITS;
  private static final int MOST_UPDATES = (1 << UPDATE_BITS) - 1;

  private long[] table = new long[1 << 19];
  private int[] cells = new int[1 << 20];
  private long[] weighted = new long[1 << 20];
  private int used;
  private int rows;
  private long clock = 1;

  @Override
  public void addScores(Features features, int[] scores) {
    for (int i = 0; i < features.size(); i++) {
      int slot = slot(features.get(i));
      long row = table[slot + 1];
      int start = start(row);
      int end = start + count(row);
      for (int at = start; at < end; at++) {
        scores[cells[at] >>> 24] += weight(cells[at]);
      }
    }
  }

  private static int start(long row) {
    return (int) (row >>> START_SHIFT);
  }

  private static int count(long row) {
    return (int) row & (1 << COUNT_BITS) - 1;
  }

  private static int updates(long row) {
    return (int) (row >>> COUNT_BITS) & MOST_UPDATES;
  }

  private static int weight(int cell) {
    return cell << 8 >> 8;
  }

  /// One more decision was made.
  void tick() {
    clock++;
  }

  /// Moves the weights of these features towards one class and away from another.
  void update(Features features, int towards, int away) {
    for (int i = 0; i < features.size(); i++) {
      int slot = findOrCreate(features.get(i));
      if (updates(table[slot + 1]) < MOST_UPDATES) {
        table[slot + 1] += 1 << COUNT_BITS;
      }
      add(slot, towards, 1);
      add(slot, away, -1);
    }
  }

  private void add(int slot, int wanted, int change) {
    long row = table[slot + 1];
    int at = start(row);
    int end = at + count(row);
    while (at < end && cells[at] >>> 24 != wanted) {
      at++;
    }
    if (at == end) {
      at = newCell(slot, row);
      cells[at] = wanted << 24;
    }
    cells[at] = wanted << 24 | weight(cells[at]) + change & 0xFFFFFF;
    weighted[at] += change * clock;
  }

  /// Gives a row one more cell, at its end.
  private int newCell(int slot, long row) {
    int count = count(row);
    int start = start(row);
    if (count == 0 || count > 1 && Integer.bitCount(count) == 1) {
      int place = Math.max(2, 2 * count);
      if (used + place > cells.length) {
        cells = Arrays.copyOf(cells, 2 * cells.length);
        weighted = Arrays.copyOf(weighted, cells.length);
      }
      System.arraycopy(cells, start, cells, used, count);
      System.arraycopy(weighted, start, weighted, used, count);
      start = used;
      used += place;
    }
    table[slot + 1] = (long) start << START_SHIFT | row & (1L << START_SHIFT) - 1;
    table[slot + 1]++;
    return start + count;
  }

  private int slot(long key) {
    int mask = table.length - 2;
    int slot = (int) key << 1 & mask;
    while (table[slot] != 0 && table[slot] != key) {
      slot = slot + 2 & mask;
    }
    return slot;
  }

  private int findOrCreate(long key) {
    int slot = slot(key);
    if (table[slot] == key) {
      return slot;
    }
    if (4 * ++rows > table.length) {
      grow();
      slot = slot(key);
    }
    table[slot] = key;
    return slot;
  }

  private void grow() {
    long[] old = table;
    table = new long[2 * old.length];
    for (int i = 0; i < old.length; i += 2) {
      if (old[i] != 0) {
        int slot = slot(old[i]);
        table[slot] = old[i];
        table[slot + 1] = old[i + 1];
      }
    }
  }

  int rows() {
    return rows;
  }

  /// What the training taught about one feature.
  ///
  /// @param updates how often its row was updated, at most [#MOST_UPDATES]
  /// @param weights per class the average over all steps; of classes that are not named, 0
  record Row(long feature, int updates, int[] classes, double[] weights) {
    static final Row NONE = new Row(0, 0, new int[0], new double[0]);
  }

  /// The features that were ever updated.
  LongStream features() {
    return IntStream.range(0, table.length / 2).mapToLong(pair -> table[2 * pair]).filter(feature -> feature != 0);
  }

  /// The row of a feature, [Row#NONE] if it was never updated.
  Row row(long feature) {
    int slot = slot(feature);
    if (table[slot] != feature) {
      return Row.NONE;
    }
    long row = table[slot + 1];
    int[] classes = new int[count(row)];
    double[] weights = new double[count(row)];
    for (int i = 0; i < classes.length; i++) {
      int at = start(row) + i;
      classes[i] = cells[at] >>> 24;
      weights[i] = weight(cells[at]) - (double) weighted[at] / clock;
    }
    return new Row(feature, updates(row), classes, weights);
  }
}
