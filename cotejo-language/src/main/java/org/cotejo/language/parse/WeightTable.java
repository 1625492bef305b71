package org.cotejo.language.parse;

import java.util.Arrays;

/// [FrozenWeights] laid out for scoring, which is where tagger and parser spend their time: some hundred look-ups a decision, in tables
/// larger than a processor's caches.
///
/// A row of few cells is a list of cells: the class (upper byte) and ±k (lower byte). The few thousand long ones, which most look-ups meet,
/// are lists of ±k of all classes, a byte each, so that little has to come from memory and many classes are added up at a time. Their sums
/// are kept as floats: the compiler knows how to turn many bytes at once into these, but not into integers. No sum comes near 2^24, up to
/// which floats hold every integer.
public final class WeightTable implements Weights {
  /// A row with more cells than this lists all classes.
  private static final int MOST_CELLS = 20;
  /// Stands for the length of a row that lists all classes.
  private static final int ALL = 0xFF;

  /// Per slot, from the top: fingerprint (24 bits), length of the row (8), where it begins in `cells` or `rows` (32); 0 if free.
  private final long[] table;
  /// One row after the other; the first cell is none.
  private final short[] cells;
  /// One row after the other; the first is all zeros.
  private final byte[] rows;
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
    rows = new byte[classes * (1 + longRows)];
    fill(frozen);
  }

  private static int listedCells(FrozenWeights frozen) {
    int listed = 0;
    for (byte length : frozen.lengths) {
      int cells = cellCount(length);
      listed += cells > 0 && cells <= MOST_CELLS ? cells : 0;
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
      long begin = all ? usedRows : usedCells;
      for (int end = cell + length; cell < end; cell++) {
        int ofClass = frozen.classes[cell] & 0xFF;
        if (all) {
          rows[usedRows + ofClass] = frozen.levels[cell];
        } else {
          cells[usedCells++] = (short) (ofClass << 8 | frozen.levels[cell] & 0xFF);
        }
      }
      usedRows += all ? classes : 0;
      table[slot] = fingerprint << 40 | (all ? ALL : (long) length) << 32 | begin;
    }
  }

  private static int weight(int level) {
    return level * Math.abs(level);
  }

  /// All features are looked up at once: the slots that they belong into, then the next ones for those that met another feature there, and
  /// so on. No branch hangs on what was read, so that many reads wait for memory at the same time and the processor never guesses wrong.
  ///
  /// A free slot may look like that of a feature whose fingerprint is 0; it then stands for the first cell, which adds nothing.
  @Override
  public void addScores(Features features, int[] scores) {
    long[] open = features.open;
    long[] read = features.read;
    long[] found = features.found;
    int count = features.size;
    System.arraycopy(features.values, 0, open, 0, count);
    int shortRows = 0;
    int longRows = found.length;
    for (int distance = 0; count > 0; distance++) {
      for (int i = 0; i < count; i++) {
        read[i] = table[(int) open[i] + distance & table.length - 1];
      }
      int left = 0;
      for (int i = 0; i < count; i++) {
        long entry = read[i];
        boolean same = (entry ^ open[i]) >>> 40 == 0;
        boolean all = length(entry) == ALL;
        found[shortRows] = entry;
        shortRows += same & !all ? 1 : 0;
        found[longRows - 1] = entry;
        longRows -= same & all ? 1 : 0;
        open[left] = open[i];
        left += !same & entry != 0 ? 1 : 0;
      }
      count = left;
    }
    addCells(found, shortRows, read, scores);
    fetch(found, longRows, read);
    addRows(found, longRows, features.sums, scores);
  }

  private static int length(long entry) {
    return (int) (entry >>> 32) & 0xFF;
  }

  /// The first cells of all rows are read before any is added, again to wait but once.
  ///
  /// @param first room for them
  private void addCells(long[] found, int end, long[] first, int[] scores) {
    for (int i = 0; i < end; i++) {
      first[i] = cells[(int) found[i]];
    }
    for (int i = 0; i < end; i++) {
      addCell((short) first[i], scores);
      int begin = (int) found[i];
      int after = begin + length(found[i]);
      for (int cell = begin + 1; cell < after; cell++) {
        addCell(cells[cell], scores);
      }
    }
  }

  private static void addCell(short cell, int[] scores) {
    scores[cell >> 8 & 0xFF] += weight((byte) cell);
  }

  /// Reads both ends of the long rows before any is added, so that they come from memory all at once, not four by four. What was read is kept
  /// for no other reason than that the compiler leaves out what nobody keeps.
  private void fetch(long[] found, int begin, long[] read) {
    for (int i = begin; i < found.length; i++) {
      int row = (int) found[i];
      read[i] = rows[row] + rows[row + classes - 1];
    }
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
      float k = rows[a + i];
      float l = rows[b + i];
      float m = rows[c + i];
      float n = rows[d + i];
      sums[i] += k * Math.abs(k) + l * Math.abs(l) + m * Math.abs(m) + n * Math.abs(n);
    }
  }
}
