package org.cotejo.export.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// A sheet as a person has left it.
///
/// @param columns what stands in its first row
/// @param rows the others; empty ones are left out
/// @param dayZero the day that the sheet counts as 0
public record EditedSheet(List<String> columns, List<Row> rows, LocalDate dayZero) {
  /// Excel's day 0, from 1 March 1900 on; before that it counts a day that never was.
  static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  /// Of workbooks that come from old Macs.
  static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);

  /// @param number as the spreadsheet counts: the header is 1
  record Row(int number, List<SheetCell> cells) {
    Row {
      cells = List.copyOf(cells);
    }

    SheetCell cell(int column) {
      return column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
    }

    boolean isEmpty() {
      return cells.stream().allMatch(cell -> cell.shown().isBlank());
    }
  }

  public EditedSheet {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /// Reads an `.xlsx` file (the sheet `claims`, or the first one) or a `.csv` file. The whole sheet is held in memory.
  ///
  /// @throws IOException with a message for people, if the file cannot be read or is no such file
  public static EditedSheet read(Path file) throws IOException {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".xlsx")) {
      return XlsxSheet.read(file);
    }
    if (name.endsWith(".csv")) {
      return CsvSheet.read(file);
    }
    throw new IOException(file + ": expected an edited export, .xlsx or .csv; save the sheet as one of these");
  }
}
