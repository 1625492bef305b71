package org.cotejo.language.parse;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// A trained linear model in small: features are known by 24 bits of their hash, weights by 8 bits that stand for ±k², since small
/// differences matter among small weights only.
///
/// A row is looked up by open addressing. `table` holds the fingerprint (upper half) and where the row begins in `cells` (lower half,
/// never 0); a row is its length and then one cell per class: the class (upper half) and the weight (lower half).
public final class FrozenWeights implements Weights {
  private final long[] table;
  private final int[] cells;

  private FrozenWeights(long[] table, int[] cells) {
    this.table = table;
    this.cells = cells;
  }

  /// Two passes: looked up one after the other without a break, many features wait for memory at the same time.
  @Override
  public void addScores(Features features, int[] scores) {
    int[] found = new int[features.size];
    int count = 0;
    for (int i = 0; i < found.length; i++) {
      int row = find(features.values[i]);
      found[count] = row;
      count += row != 0 ? 1 : 0;
    }
    for (int i = 0; i < count; i++) {
      int row = found[i];
      int end = row + 1 + cells[row];
      for (int cell = row + 1; cell < end; cell++) {
        scores[cells[cell] >>> 16] += (short) cells[cell];
      }
    }
  }

  private int find(long hash) {
    int mask = table.length - 1;
    int slot = (int) hash & mask;
    long fingerprint = hash >>> 40;
    long entry = table[slot];
    while (entry != 0 && entry >>> 32 != fingerprint) {
      slot = slot + 1 & mask;
      entry = table[slot];
    }
    return (int) entry;
  }

  public int rows() {
    int rows = 0;
    for (long entry : table) {
      rows += entry != 0 ? 1 : 0;
    }
    return rows;
  }

  private static int cell(int ofClass, int level) {
    return ofClass << 16 | (level < 0 ? -level * level : level * level) & 0xFFFF;
  }

  private static int level(int weight) {
    int level = (int) Math.round(Math.sqrt(Math.abs(weight)));
    return weight < 0 ? -level : level;
  }

  /// Fills a table row by row.
  public static final class Builder {
    private final long[] table;
    private int[] cells = new int[1 << 16];
    private int used = 1;

    /// @param rows how many will be added
    public Builder(int rows) {
      table = new long[Math.max(2, Integer.highestOneBit(Math.max(1, rows * 10 / 7)) * 2)];
    }

    /// Adds a feature's weights; a feature whose fingerprint collides with an earlier one's is left out.
    ///
    /// @param weights per entry of `classes`: ±k, where the weight is ±k²
    public void add(long hash, int[] classes, byte[] weights) {
      long fingerprint = hash >>> 40;
      int mask = table.length - 1;
      int slot = (int) hash & mask;
      while (table[slot] != 0) {
        if (table[slot] >>> 32 == fingerprint) {
          return;
        }
        slot = slot + 1 & mask;
      }
      table[slot] = fingerprint << 32 | used;
      append(classes.length);
      for (int i = 0; i < classes.length; i++) {
        append(cell(classes[i], weights[i]));
      }
    }

    private void append(int cell) {
      if (used == cells.length) {
        cells = java.util.Arrays.copyOf(cells, 2 * cells.length);
      }
      cells[used++] = cell;
    }

    public FrozenWeights build() {
      return new FrozenWeights(table, java.util.Arrays.copyOf(cells, used));
    }
  }

  /// Writes the table slot by slot, each kind of number in a stream of its own: so they compress best.
  void write(DataOutputStream out) throws IOException {
    ByteArrayOutputStream lengths = new ByteArrayOutputStream();
    ByteArrayOutputStream classes = new ByteArrayOutputStream();
    ByteArrayOutputStream weights = new ByteArrayOutputStream();
    ByteArrayOutputStream fingerprints = new ByteArrayOutputStream();
    for (long entry : table) {
      int row = (int) entry;
      int length = entry == 0 ? 0 : cells[row];
      lengths.write(entry == 0 ? 0 : length + 1);
      for (int i = row + 1; i <= row + length; i++) {
        classes.write(cells[i] >>> 16);
        weights.write(level((short) cells[i]));
      }
      if (entry != 0) {
        long fingerprint = entry >>> 32;
        fingerprints.write((int) (fingerprint >> 16));
        fingerprints.write((int) (fingerprint >> 8));
        fingerprints.write((int) fingerprint);
      }
    }
    out.writeInt(table.length);
    out.writeInt(weights.size());
    out.write(lengths.toByteArray());
    out.write(classes.toByteArray());
    out.write(weights.toByteArray());
    out.write(fingerprints.toByteArray());
  }

  static FrozenWeights read(DataInputStream in) throws IOException {
    long[] table = new long[in.readInt()];
    int cellCount = in.readInt();
    byte[] lengths = bytes(in, table.length);
    byte[] classes = bytes(in, cellCount);
    byte[] weights = bytes(in, cellCount);
    int rows = 0;
    for (byte length : lengths) {
      rows += length != 0 ? 1 : 0;
    }
    byte[] fingerprints = bytes(in, 3 * rows);
    int[] cells = new int[1 + rows + cellCount];
    int used = 1;
    int cell = 0;
    int print = 0;
    for (int slot = 0; slot < table.length; slot++) {
      if (lengths[slot] == 0) {
        continue;
      }
      int length = (lengths[slot] & 0xFF) - 1;
      long fingerprint = (fingerprints[print] & 0xFFL) << 16 | (fingerprints[print + 1] & 0xFF) << 8 | fingerprints[print + 2] & 0xFF;
      print += 3;
      table[slot] = fingerprint << 32 | used;
      cells[used++] = length;
      for (int i = 0; i < length; i++, cell++) {
        cells[used++] = cell(classes[cell] & 0xFF, weights[cell]);
      }
    }
    return new FrozenWeights(table, cells);
  }

  private static byte[] bytes(DataInputStream in, int count) throws IOException {
    byte[] bytes = new byte[count];
    in.readFully(bytes);
    return bytes;
  }
}
