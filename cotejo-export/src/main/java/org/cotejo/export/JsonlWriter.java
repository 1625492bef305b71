package org.cotejo.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Table;

/// One JSON object per line.
final class JsonlWriter implements TableWriter {

  @Override
  public Written write(Table table, OutputStream out) throws IOException {
    long rows = 0;
    try (JsonGenerator json = Json.generator(out, "\n")) {
      for (Iterator<List<Cell>> row = table.rows().iterator(); row.hasNext(); rows++) {
        Json.writeObject(json, table.columns(), row.next());
      }
    }
    if (rows > 0) {
      out.write('\n');
    }
    return new Written(rows, 0);
  }
}
