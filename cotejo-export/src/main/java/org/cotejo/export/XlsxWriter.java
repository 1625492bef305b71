package org.cotejo.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Column;
import org.cotejo.model.table.Table;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A workbook with one sheet. Excel's own limits hold: a cell's text is cut at 32,767 characters with an ellipsis, and rows beyond
/// 1,048,576 are left out and counted.
final class XlsxWriter implements TableWriter {
  private static final int MOST_ROWS = 1_048_576;
  private static final int LONGEST_TEXT = 32_767;
  private static final int ROWS_PER_FLUSH = 1_000;
  private static final int NARROW = 12;
  private static final int MEDIUM = 18;
  private static final int WIDE = 60;

  @Override
  public Written write(Table table, OutputStream out) throws IOException {
    Workbook workbook = new Workbook(out, "Cotejo", "1.0");
    Worksheet sheet = workbook.newWorksheet(table.name());
    writeHeader(sheet, table.columns());
    Written written = writeRows(sheet, table);
    sheet.setAutoFilter(0, 0, (int) written.rows(), table.columns().size() - 1);
    workbook.finish();
    return written;
  }

  private static void writeHeader(Worksheet sheet, List<Column> columns) {
    for (int i = 0; i < columns.size(); i++) {
      sheet.value(0, i, columns.get(i).name());
      sheet.style(0, i).bold().set();
      sheet.width(i, width(columns.get(i)));
    }
    sheet.freezePane(0, 1);
  }

  private static int width(Column column) {
    boolean prose = column.name().equals("evidence") || column.name().equals("text") || column.name().equals("title");
    return prose ? WIDE : column.name().endsWith("_text") || column.name().equals("document") ? MEDIUM : NARROW;
  }

  private static Written writeRows(Worksheet sheet, Table table) throws IOException {
    int row = 1;
    long leftOut = 0;
    for (Iterator<List<Cell>> rest = table.rows().iterator(); rest.hasNext(); ) {
      List<Cell> cells = rest.next();
      if (row == MOST_ROWS) {
        leftOut++;
        continue;
      }
      for (int i = 0; i < cells.size(); i++) {
        writeCell(sheet, row, i, cells.get(i));
      }
      row++;
      if (row % ROWS_PER_FLUSH == 0) {
        sheet.flush();
      }
    }
    return new Written(row - 1L, leftOut);
  }

  private static void writeCell(Worksheet sheet, int row, int column, Cell cell) {
    switch (cell) {
      case Cell.Text(String text) -> sheet.inlineString(row, column, fitting(text));
      case Cell.Whole(long number) -> sheet.value(row, column, number);
      case Cell.Decimal(double number) -> sheet.value(row, column, number);
      case Cell.Flag(boolean flag) -> sheet.value(row, column, flag);
      case Cell.Empty() -> { }
    }
  }

  private static String fitting(String text) {
    if (text.length() <= LONGEST_TEXT) {
      return text;
    }
    int end = LONGEST_TEXT - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
