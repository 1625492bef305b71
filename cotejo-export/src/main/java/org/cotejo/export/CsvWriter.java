package org.cotejo.export;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Column;
import org.cotejo.model.table.Table;

/// RFC 4180.
final class CsvWriter implements TableWriter {

  @Override
  public Written write(Table table, OutputStream out) throws IOException {
    OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try (var csv = de.siegmar.fastcsv.writer.CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(table.columns().stream().map(Column::name).toList());
      long rows = 0;
      for (Iterator<List<Cell>> row = table.rows().iterator(); row.hasNext(); rows++) {
        csv.writeRecord(row.next().stream().map(Cell::text).toList());
      }
      return new Written(rows, 0);
    }
  }
}
