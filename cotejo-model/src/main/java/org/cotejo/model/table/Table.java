package org.cotejo.model.table;

import java.util.List;
import java.util.stream.Stream;

/// Rows under named columns. The rows can be read once; close the stream after use.
///
/// @param rows each as long as `columns`, cell by cell of the column's type or empty
public record Table(String name, List<Column> columns, Stream<List<Cell>> rows) implements AutoCloseable {

  public Table {
    columns = List.copyOf(columns);
  }

  @Override
  public void close() {
    rows.close();
  }
}
