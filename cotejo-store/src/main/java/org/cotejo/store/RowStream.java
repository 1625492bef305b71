package org.cotejo.store;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Column;

/// The rows of a query one by one, so that a table larger than the heap can be exported.
final class RowStream extends AbstractSpliterator<List<Cell>> {
  private final Path file;
  private final ResultSet result;
  private final List<Column> columns;

  private RowStream(Path file, ResultSet result, List<Column> columns) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.file = file;
    this.result = result;
    this.columns = columns;
  }

  /// Runs the query; closing the stream closes the statement.
  static Stream<List<Cell>> of(Path file, PreparedStatement statement, List<Column> columns) throws SQLException {
    RowStream rows = new RowStream(file, statement.executeQuery(), columns);
    return StreamSupport.stream(rows, false).onClose(() -> Problems.close(file, statement));
  }

  @Override
  public boolean tryAdvance(Consumer<? super List<Cell>> action) {
    try {
      if (!result.next()) {
        return false;
      }
      List<Cell> row = new ArrayList<>(columns.size());
      for (int i = 0; i < columns.size(); i++) {
        row.add(Cells.get(result, i + 1, columns.get(i).type()));
      }
      action.accept(List.copyOf(row));
      return true;
    } catch (SQLException e) {
      throw Problems.explain(file, e);
    }
  }
}
