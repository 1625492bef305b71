package org.cotejo.export.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/// Reads the sheet `claims` of a workbook, or the first one if none is called so: people add sheets of their own.
final class XlsxSheet {
  private static final String CLAIMS = "claims";
  private static final boolean WITHOUT_FORMATS = false;
  /// A cell that cannot be parsed is one broken cell, not a broken file.
  private static final boolean ERRORS_AS_CELLS = true;

  private XlsxSheet() {}

  static EditedSheet read(Path file) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(WITHOUT_FORMATS, ERRORS_AS_CELLS))) {
      List<Row> rows = workbook.findSheet(CLAIMS).orElseGet(workbook::getFirstSheet).read();
      if (rows.isEmpty()) {
        throw new IOException(file + ": the sheet is empty; expected an edited export with a header row");
      }
      List<String> columns = cells(rows.getFirst()).stream().map(cell -> cell.shown().strip()).toList();
      List<EditedSheet.Row> edited = rows.stream().skip(1).map(row -> new EditedSheet.Row(row.getRowNum(), cells(row))).filter(row -> !row.isEmpty()).toList();
      return new EditedSheet(columns, edited, workbook.isDate1904() ? EditedSheet.DAY_ZERO_1904 : EditedSheet.DAY_ZERO);
    } catch (ExcelReaderException e) {
      throw new IOException(file + " is no workbook, or a damaged one (" + e.getMessage() + "); save it again as .xlsx", e);
    }
  }

  private static List<SheetCell> cells(Row row) {
    List<SheetCell> cells = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      cells.add(row.getOptionalCell(i).map(XlsxSheet::cell).orElse(SheetCell.EMPTY));
    }
    return cells;
  }

  /// A formula counts as what it came to.
  private static SheetCell cell(Cell cell) {
    return switch (cell.getType()) {
      case NUMBER -> new SheetCell.Number(cell.asNumber().doubleValue());
      case BOOLEAN -> new SheetCell.Truth(cell.asBoolean());
      case STRING, FORMULA -> new SheetCell.Text(cell.getText());
      case ERROR -> new SheetCell.Broken(cell.getText());
      case EMPTY -> SheetCell.EMPTY;
    };
  }
}
