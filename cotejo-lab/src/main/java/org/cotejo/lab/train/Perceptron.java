package org.cotejo.lab.train;

import java.util.Arrays;
import org.cotejo.language.parse.Features;
import org.cotejo.language.parse.FrozenWeights;
import org.cotejo.language.parse.Weights;

/// An averaged perceptron under training (Collins 2002). Whole numbers only, so that the same training gives the same weights.
///
/// A feature gets a row when it is first updated; a row has a cell for each class that it was updated for. The average over all
/// steps is `weight - weighted / clock`, where an update at step t adds t to `weighted`.
///
/// `table` holds pairs: the feature, and where its row is: first cell, updates so far, number of cells. A cell is the class (upper
/// byte) and its weight. A row's place is a power of two; a row that outgrows it moves.
final class Perceptron implements Weights {
  private static final int LEVELS = 127;
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

  /// The averaged weights, rounded to ±k² of the largest / 127².
  ///
  /// @param fewest rows that were updated less often are dropped
  /// @param smallest weights with a lower k are dropped
  FrozenWeights freeze(int fewest, int smallest) {
    double unit = largest(fewest) / (LEVELS * LEVELS);
    int kept = 0;
    for (int slot = 0; slot < table.length; slot += 2) {
      kept += updates(table[slot + 1]) >= fewest ? 1 : 0;
    }
    FrozenWeights.Builder frozen = new FrozenWeights.Builder(kept);
    for (int slot = 0; slot < table.length; slot += 2) {
      if (updates(table[slot + 1]) >= fewest) {
        freezeRow(slot, unit, smallest, frozen);
      }
    }
    return frozen.build();
  }

  private double largest(int fewest) {
    double largest = Double.MIN_NORMAL;
    for (int slot = 0; slot < table.length; slot += 2) {
      long row = table[slot + 1];
      if (updates(row) >= fewest) {
        for (int at = start(row); at < start(row) + count(row); at++) {
          largest = Math.max(largest, Math.abs(average(at)));
        }
      }
    }
    return largest;
  }

  private double average(int at) {
    return weight(cells[at]) - (double) weighted[at] / clock;
  }

  private void freezeRow(int slot, double unit, int smallest, FrozenWeights.Builder frozen) {
    long row = table[slot + 1];
    int[] classes = new int[count(row)];
    byte[] levels = new byte[count(row)];
    int kept = 0;
    for (int at = start(row); at < start(row) + count(row); at++) {
      double average = average(at);
      int level = (int) Math.round(Math.sqrt(Math.abs(average) / unit));
      if (level >= smallest) {
        classes[kept] = cells[at] >>> 24;
        levels[kept++] = (byte) (average < 0 ? -level : level);
      }
    }
    if (kept > 0) {
      frozen.add(table[slot], Arrays.copyOf(classes, kept), Arrays.copyOf(levels, kept));
    }
  }
}
