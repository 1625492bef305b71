package org.cotejo.store.facet;

import java.util.Arrays;

/// A number from 0 on for each row, in one, two or four bytes, as the largest needs: most columns have few values, and what is small is counted quickly. Each width has its own loops, since one
/// that asked for the width at every row would take several times as long.
abstract sealed class Codes {

  /// Of one row.
  abstract int of(int row);

  /// Counts the numbers of some rows.
  ///
  /// @param cells one for each number
  abstract void tally(int[] rows, int[] cells);

  /// Notes the rows whose number is not allowed as [failed][Search].
  ///
  /// @param column that they fail
  abstract void narrow(boolean[] allowed, byte[] failed, byte column);

  private static final class Bytes extends Codes {
    private final byte[] codes;

    Bytes(byte[] codes) {
      this.codes = codes;
    }

    @Override
    int of(int row) {
      return codes[row] & 0xff;
    }

    @Override
    void tally(int[] rows, int[] cells) {
      for (int row : rows) {
        cells[codes[row] & 0xff]++;
      }
    }

    @Override
    void narrow(boolean[] allowed, byte[] failed, byte column) {
      for (int row = 0; row < failed.length; row++) {
        if (!allowed[codes[row] & 0xff]) {
          failed[row] = Search.alsoFailing(failed[row], column);
        }
      }
    }
  }

  private static final class Chars extends Codes {
    private final char[] codes;

    Chars(char[] codes) {
      this.codes = codes;
    }

    @Override
    int of(int row) {
      return codes[row];
    }

    @Override
    void tally(int[] rows, int[] cells) {
      for (int row : rows) {
        cells[codes[row]]++;
      }
    }

    @Override
    void narrow(boolean[] allowed, byte[] failed, byte column) {
      for (int row = 0; row < failed.length; row++) {
        if (!allowed[codes[row]]) {
          failed[row] = Search.alsoFailing(failed[row], column);
        }
      }
    }
  }

  private static final class Ints extends Codes {
    private final int[] codes;

    Ints(int[] codes) {
      this.codes = codes;
    }

    @Override
    int of(int row) {
      return codes[row];
    }

    @Override
    void tally(int[] rows, int[] cells) {
      for (int row : rows) {
        cells[codes[row]]++;
      }
    }

    @Override
    void narrow(boolean[] allowed, byte[] failed, byte column) {
      for (int row = 0; row < failed.length; row++) {
        if (!allowed[codes[row]]) {
          failed[row] = Search.alsoFailing(failed[row], column);
        }
      }
    }
  }

  /// Takes numbers in one by one, and becomes wider when it has to.
  static final class Builder {
    private byte[] bytes = new byte[1024];
    private char[] chars = {};
    private int[] ints = {};
    private int size;

    void add(int code) {
      widen(code);
      grow();
      if (ints.length > 0) {
        ints[size++] = code;
      } else if (chars.length > 0) {
        chars[size++] = (char) code;
      } else {
        bytes[size++] = (byte) code;
      }
    }

    /// Those of some rows of another column.
    ///
    /// @param to behind the last
    void add(Codes other, int from, int to) {
      for (int row = from; row < to; row++) {
        add(other.of(row));
      }
    }

    private void widen(int code) {
      if (bytes.length > 0 && code > 0xff) {
        chars = new char[bytes.length];
        for (int i = 0; i < size; i++) {
          chars[i] = (char) (bytes[i] & 0xff);
        }
        bytes = new byte[0];
      }
      if (chars.length > 0 && code > Character.MAX_VALUE) {
        ints = new int[chars.length];
        for (int i = 0; i < size; i++) {
          ints[i] = chars[i];
        }
        chars = new char[0];
      }
    }

    private void grow() {
      if (size == bytes.length) {
        bytes = Arrays.copyOf(bytes, 2 * size);
      } else if (size == chars.length) {
        chars = Arrays.copyOf(chars, 2 * size);
      } else if (size == ints.length) {
        ints = Arrays.copyOf(ints, 2 * size);
      }
    }

    /// The numbers as they were added.
    Codes build() {
      return ints.length > 0 ? new Ints(Arrays.copyOf(ints, size)) : chars.length > 0 ? new Chars(Arrays.copyOf(chars, size)) : new Bytes(Arrays.copyOf(bytes, size));
    }

    /// Other numbers in their stead.
    ///
    /// @param other by the number that was added; no larger than the largest of these
    Codes build(int[] other) {
      for (int i = 0; i < size; i++) {
        if (ints.length > 0) {
          ints[i] = other[ints[i]];
        } else if (chars.length > 0) {
          chars[i] = (char) other[chars[i]];
        } else {
          bytes[i] = (byte) other[bytes[i] & 0xff];
        }
      }
      return build();
    }
  }
}
