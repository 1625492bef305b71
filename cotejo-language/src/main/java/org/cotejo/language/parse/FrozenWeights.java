package org.cotejo.language.parse;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/// A trained linear model in small, as it is stored: features are known by 24 bits of their hash, weights by 8 bits that stand for ±k²,
/// since small differences matter among small weights only.
///
/// A row is looked up by open addressing: the lower bits of the hash name the first slot, the upper 24 are the fingerprint. All is kept
/// slot by slot, each kind of number in an array of its own: so they compress best. [WeightTable] lays it out for scoring.
public final class FrozenWeights {
  /// Per slot: cells of its row plus one; 0 if it is free.
  final byte[] lengths;
  /// Per cell, row after row: the class.
  final byte[] classes;
  /// Per cell: ±k, where the weight is ±k².
  final byte[] levels;
  /// Three bytes per row, the highest first.
  final byte[] fingerprints;

  private FrozenWeights(byte[] lengths, byte[] classes, byte[] levels, byte[] fingerprints) {
    this.lengths = lengths;
    this.classes = classes;
    this.levels = levels;
    this.fingerprints = fingerprints;
  }

  public int rows() {
    return fingerprints.length / 3;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(lengths.length);
    out.writeInt(classes.length);
    out.write(lengths);
    out.write(classes);
    out.write(levels);
    out.write(fingerprints);
  }

  static FrozenWeights read(DataInputStream in) throws IOException {
    int slots = in.readInt();
    int cells = in.readInt();
    byte[] lengths = bytes(in, slots);
    byte[] classes = bytes(in, cells);
    byte[] levels = bytes(in, cells);
    int rows = 0;
    for (byte length : lengths) {
      rows += length != 0 ? 1 : 0;
    }
    return new FrozenWeights(lengths, classes, levels, bytes(in, 3 * rows));
  }

  private static byte[] bytes(DataInputStream in, int count) throws IOException {
    byte[] bytes = new byte[count];
    in.readFully(bytes);
    return bytes;
  }

  /// Fills a table row by row.
  public static final class Builder {
    /// Per slot: the fingerprint (upper half) and where the row begins in `cells` (lower half, never 0).
    private final long[] table;
    /// Per row: its number of cells, then the cells: the class (upper byte) and ±k (lower byte).
    private short[] cells = new short[1 << 16];
    private int used = 1;

    /// @param rows how many will be added
    public Builder(int rows) {
      table = new long[Math.max(2, Integer.highestOneBit(Math.max(1, rows * 10 / 7)) * 2)];
    }

    /// Adds a feature's weights; a feature whose fingerprint collides with an earlier one's is left out.
    ///
    /// @param classes at least one
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
        append(classes[i] << 8 | weights[i] & 0xFF);
      }
    }

    private void append(int cell) {
      if (used == cells.length) {
        cells = Arrays.copyOf(cells, 2 * cells.length);
      }
      cells[used++] = (short) cell;
    }

    public FrozenWeights build() {
      ByteArrayOutputStream lengths = new ByteArrayOutputStream();
      ByteArrayOutputStream classes = new ByteArrayOutputStream();
      ByteArrayOutputStream levels = new ByteArrayOutputStream();
      ByteArrayOutputStream fingerprints = new ByteArrayOutputStream();
      for (long entry : table) {
        int row = (int) entry;
        int length = entry == 0 ? 0 : cells[row];
        lengths.write(entry == 0 ? 0 : length + 1);
        for (int i = row + 1; i <= row + length; i++) {
          classes.write(cells[i] >> 8);
          levels.write(cells[i]);
        }
        if (entry != 0) {
          fingerprints.write((int) (entry >>> 48));
          fingerprints.write((int) (entry >>> 40));
          fingerprints.write((int) (entry >>> 32));
        }
      }
      return new FrozenWeights(lengths.toByteArray(), classes.toByteArray(), levels.toByteArray(), fingerprints.toByteArray());
    }
  }
}
