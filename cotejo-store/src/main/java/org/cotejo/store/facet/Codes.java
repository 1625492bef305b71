package org.cotejo.store.facet;

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

  static final class Bytes extends Codes {
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

  static final class Chars extends Codes {
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

  static final class Ints extends Codes {
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
}
