package org.cotejo.intake.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cotejo.intake.draft.Drafts;
import org.cotejo.intake.draft.Limits;
import org.cotejo.intake.draft.Unreadable;
import org.cotejo.intake.format.TableLayout.Role;
import org.cotejo.intake.text.WrittenDates;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/// Reads spreadsheets: every sheet with a text column, its header among the first rows (a title may stand above it).
final class SheetReader implements FormatReader {
  /// All parts unpacked: the strings of all sheets are held in memory.
  private static final long UNPACKED = 80L << 20;
  private static final int HEADER_ROWS = 10;
  /// Day numbers of the years 1950 to 2100.
  private static final int FIRST_DAY = 18_264;
  private static final int LAST_DAY = 73_415;
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  private final TableLayout layout;
  private final WrittenDates dates;

  SheetReader(TableLayout layout, WrittenDates dates) {
    this.layout = layout;
    this.dates = dates;
  }

  @Override
  public void read(Source source, Drafts drafts) throws IOException, Unreadable {
    byte[] bytes = source.bytes();
    ZipParts.each(bytes, UNPACKED, (name, part) -> {
      if (name.startsWith("xl/worksheets/")) {
        CellPlaces.check(part);
      }
    });
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      List<Sheet> sheets = workbook.getSheets().toList();
      List<Unreadable> without = new ArrayList<>();
      for (Sheet sheet : sheets) {
        String name = sheets.size() == 1 ? source.name() : source.name() + ", sheet " + sheet.getName();
        try {
          read(sheet, new Records(name, dates, drafts));
        } catch (Unreadable e) {
          without.add(e);
        }
      }
      if (without.size() == sheets.size()) {
        throw without.isEmpty() ? new Unreadable("has no sheets") : without.getFirst();
      }
    } catch (ExcelReaderException e) {
      throw new Unreadable("is a damaged spreadsheet: " + e.getMessage());
    }
  }

  private void read(Sheet sheet, Records records) throws IOException, Unreadable {
    try (Stream<Row> stream = sheet.openStream()) {
      Iterator<Row> rows = stream.iterator();
      Map<Role, Integer> places = header(rows);
      while (rows.hasNext()) {
        Row row = rows.next();
        records.row(row.getRowNum(), fields(row, places.getOrDefault(Role.DATE, -1)), places);
      }
    }
  }

  private Map<Role, Integer> header(Iterator<Row> rows) throws Unreadable {
    List<Unreadable> failures = new ArrayList<>();
    while (rows.hasNext() && failures.size() < HEADER_ROWS) {
      try {
        return layout.places(fields(rows.next(), -1));
      } catch (Unreadable e) {
        failures.add(e);
      }
    }
    throw failures.isEmpty() ? new Unreadable("has no rows") : failures.getFirst();
  }

  private static List<String> fields(Row row, int date) {
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < Math.min(row.getCellCount(), Limits.COLUMNS); i++) {
      boolean isDate = i == date;
      fields.add(row.getOptionalCell(i).map(cell -> isDate ? day(cell) : cell.getText()).orElse(""));
    }
    return fields;
  }

  /// A cell of the date column: days are numbers, counted from 1899-12-30.
  private static String day(Cell cell) {
    if (cell.getType() == CellType.NUMBER) {
      BigDecimal number = cell.asNumber();
      if (number.compareTo(BigDecimal.valueOf(FIRST_DAY)) >= 0 && number.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0) {
        return DAY_ZERO.plusDays(number.longValue()).toString();
      }
    }
    return cell.getText();
  }
}
