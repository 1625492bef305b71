package org.cotejo.intake.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.cotejo.intake.draft.Unreadable;

/// Looks at the places of a sheet's cells (`r="B7"`) before a library makes room for every column up to the last one.
final class CellPlaces {
  /// The last column of a spreadsheet is XFD.
  private static final int MOST_LETTERS = 3;

  private CellPlaces() {}

  /// @throws Unreadable if a cell stands in a column that no spreadsheet has
  static void check(InputStream sheet) throws IOException, Unreadable {
    InputStream in = new BufferedInputStream(sheet, 1 << 16);
    int letters = -1; // capital letters since `r="`, -1 elsewhere
    int before = ' ';
    int last = ' ';
    for (int c = in.read(); c >= 0; c = in.read()) {
      if (before == 'r' && last == '=' && (c == '"' || c == '\'')) {
        letters = 0;
      } else {
        letters = letters >= 0 && c >= 'A' && c <= 'Z' ? letters + 1 : -1;
      }
      if (letters > MOST_LETTERS) {
        throw new Unreadable("is a damaged spreadsheet: a cell lies in a column that does not exist");
      }
      before = last;
      last = c;
    }
  }
}
