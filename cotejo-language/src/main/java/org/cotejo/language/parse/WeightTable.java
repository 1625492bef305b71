package org.cotejo.language.parse;

import java.util.Arrays;

/// [FrozenWeights] laid out for scoring, which is where tagger and parser spend their time: some hundred look-ups a decision, in tables
/// larger than a processor's caches.
///
/// A row of few cells is a list of cells: the class (upper byte) and ±k (lower byte); one or two stand in the table itself. The few thousand
/// long ones, which most look-ups meet, are lists of all classes, so that they are added up many classes at a time. Their sums are kept as
/// floats: where rows and sums were both of integers, the compiler could not know them apart and would add one class after the other. No sum
/// comes near 2^24, up to which floats hold every integer.
public final class WeightTable implements Weights {
  /// A row with more cells than this lists all classes.
  private static final int MOST_CELLS = 20;
  /// A row with no more cells than this is held by its slot.
  private static final int MOST_HELD = 2;
  /// Stands for the length of a row that lists all classes.
  private static final int ALL = 0xFF;

  /// Per slot, from the top: fingerprint (24 bits), length of the row (8), its cells or where it begins in `cells` or `rows` (32); 0 if free.
  private final long[] table;
  private final short[] cells;
  /// One row after the other; the first is all zeros.
  private final int[] rows;
  private final int classes;

  /// @param classes how many the model has, at most 254
  public WeightTable(FrozenWeights frozen, int classes) {
    this.classes = classes;
    table = new long[frozen.lengths.length];
    int longRows = 0;
    for (byte length : frozen.lengths) {
      longRows += cellCount(length) > MOST_CELLS ? 1 : 0;
    }
    cells = new short[1 + listedCells(frozen)];
    rows = new int[classes * (1 + longRows)];
    fill(frozen);
  }

  private static int listedCells(FrozenWeights frozen) {
    int listed = 0;
    for (byte length : frozen.lengths) {
      int cells = cellCount(length);
      listed += cells > MOST_HELD && cells <= MOST_CELLS ? cells : 0;
    }
    return listed;
  }

  private static int cellCount(byte length) {
    return (length & 0xFF) - 1;
  }

  private void fill(FrozenWeights frozen) {
    int cell = 0;
    int usedCells = 1;
    int usedRows = classes;
    int print = 0;
    for (int slot = 0; slot < table.length; slot++) {
      int length = cellCount(frozen.lengths[slot]);
      if (length < 0) {
        continue;
      }
      byte[] prints = frozen.fingerprints;
      long fingerprint = (prints[print] & 0xFFL) << 16 | (prints[print + 1] & 0xFF) << 8 | prints[print + 2] & 0xFF;
      print += 3;
      boolean all = length > MOST_CELLS;
      long held = 0;
      long begin = all ? usedRows : usedCells;
      for (int end = cell + length; cell < end; cell++) {
        int ofClass = frozen.classes[cell] & 0xFF;
        int written = ofClass << 8 | frozen.levels[cell] & 0xFF;
        if (all) {
          rows[usedRows + ofClass] = weight(frozen.levels[cell]);
        } else if (length > MOST_HELD) {
          cells[usedCells++] = (short) written;
        } else {
          held = held << 16 | written;
        }
      }
      usedRows += all ? classes : 0;
      table[slot] = fingerprint << 40 | (all ? ALL : (long) length) << 32 | (length > MOST_HELD ? begin : held);
    }
  }

  private static int weight(int level) {
    return level * Math.abs(level);
  }

  /// Loops that only read come first, without a branch that hangs on what was read, so that many reads wait for memory at the same
  /// time: all entries, then the first cell of all rows.
  @Override
  public void addScores(Features features, int[] scores) {
    long[] entries = features.entries;
    for (int i = 0; i < features.size; i++) {
      entries[i] = table[slot(features.values[i])];
    }
    long[] found = features.found;
    int heldRows = 0;
    int shortRows = 0;
    int longRows = found.length;
    for (int i = 0; i < features.size; i++) {
      long entry = find(features.values[i], entries[i]);
      int length = length(entry);
      entries[heldRows] = entry;
      heldRows += length > 0 && length <= MOST_HELD ? 1 : 0;
      found[shortRows] = entry;
      shortRows += length > MOST_HELD && length != ALL ? 1 : 0;
      found[longRows - 1] = entry;
      longRows -= length == ALL ? 1 : 0;
    }
    addHeld(entries, heldRows, scores);
    addCells(found, shortRows, scores);
    addRows(found, longRows, features.sums, scores);
  }

  private int slot(long hash) {
    return (int) hash & table.length - 1;
  }

  private static int length(long entry) {
    return (int) (entry >>> 32) & 0xFF;
  }

  /// The feature's entry, 0 if it has none.
  ///
  /// @param first the entry in its first slot
  private long find(long hash, long first) {
    long entry = first;
    for (int slot = slot(hash) + 1; entry != 0 && entry >>> 40 != hash >>> 40; slot++) {
      entry = table[slot & table.length - 1];
    }
    return entry;
  }

  private static void addHeld(long[] entries, int end, int[] scores) {
    for (int i = 0; i < end; i++) {
      int held = (int) entries[i];
      addCell((short) held, scores);
      addCell((short) (held >> 16), scores);
    }
  }

  private void addCells(long[] found, int end, int[] scores) {
    for (int i = 0; i < end; i++) {
      addCell(cells[(int) found[i]], scores);
    }
    for (int i = 0; i < end; i++) {
      int first = (int) found[i];
      int after = first + length(found[i]);
      for (int cell = first + 1; cell < after; cell++) {
        addCell(cells[cell], scores);
      }
    }
  }

  /// A place without a cell holds 0, which adds nothing.
  private static void addCell(short cell, int[] scores) {
    scores[cell >> 8 & 0xFF] += weight((byte) cell);
  }

  /// Four rows at a time, so that a sum is read and written once for all of them. The last places of `found` are taken; those that are
  /// wanting to a multiple of four become the row of zeros.
  private void addRows(long[] found, int begin, float[] sums, int[] scores) {
    int first = begin & -4;
    Arrays.fill(found, first, begin, 0);
    Arrays.fill(sums, 0, classes, 0);
    for (int i = first; i < found.length; i += 4) {
      addRows((int) found[i], (int) found[i + 1], (int) found[i + 2], (int) found[i + 3], sums, classes);
    }
    for (int i = 0; i < classes; i++) {
      scores[i] += (int) sums[i];
    }
  }

  /// Apart, so that it is compiled on its own to instructions for many numbers at once.
  private void addRows(int a, int b, int c, int d, float[] sums, int length) {
    for (int i = 0; i < length; i++) {
      sums[i] += rows[a + i] + rows[b + i] + rows[c + i] + rows[d + i];
    }
  }
}
