package org.cotejo.export.edit;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Reads a CSV file as spreadsheets leave them: with commas, semicolons (where the comma is decimal) or tabs, in UTF-8 with or without a byte
/// order mark, or in Windows' Western encoding.
final class CsvSheet {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private CsvSheet() {}

  static EditedSheet read(Path file) throws IOException {
    String text = text(Files.readAllBytes(file));
    List<EditedSheet.Row> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(separator(text)).ofCsvRecord(text)) {
      int number = 1;
      for (CsvRecord line : csv) {
        rows.add(new EditedSheet.Row(number++, line.getFields().stream().map((String field) -> (SheetCell) new SheetCell.Text(field)).toList()));
      }
    } catch (CsvParseException e) {
      throw new IOException(file + " is no table of comma-separated values: " + e.getMessage(), e);
    }
    if (rows.isEmpty()) {
      throw new IOException(file + " is empty; expected an edited export with a header row");
    }
    List<String> columns = rows.getFirst().cells().stream().map(cell -> cell.shown().strip()).toList();
    return new EditedSheet(columns, rows.stream().skip(1).filter(row -> !row.isEmpty()).toList(), EditedSheet.DAY_ZERO);
  }

  private static String text(byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      text = new String(bytes, WINDOWS);
    }
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  /// The one that the header has most of: the names of columns hold none of them.
  private static char separator(String text) {
    String header = text.lines().findFirst().orElse("");
    return Stream.of(',', ';', '\t').max(Comparator.comparingLong(mark -> header.chars().filter(c -> c == mark).count())).orElse(',');
  }
}
