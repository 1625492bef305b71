package org.cotejo.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Column;

/// Claims by the numbers of their rows, in the order they are asked for.
final class ChosenClaims {
  private static final List<Column> COLUMNS = PublishedTable.CLAIMS.columns();
  private static final int AT_ONCE = 500;
  private static final String NAMES = COLUMNS.stream().map(column -> "v.\"" + column.name() + '"').collect(Collectors.joining(", "));

  private final Connection connection;

  ChosenClaims(Connection connection) {
    this.connection = connection;
  }

  /// Some hundred rows at a time are in memory.
  Stream<List<Cell>> all(List<Integer> rows) {
    return IntStream.iterate(0, from -> from < rows.size(), from -> from + AT_ONCE)
        .mapToObj(from -> rows.subList(from, Math.min(rows.size(), from + AT_ONCE)))
        .flatMap(part -> part(part).stream());
  }

  private List<List<Cell>> part(List<Integer> rows) {
    String sql = "SELECT c.id, " + NAMES + " FROM claim c JOIN claims v ON v.claim_id = c.claim_id WHERE c.id IN ("
        + String.join(", ", Collections.nCopies(rows.size(), "?")) + ")";
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      for (int i = 0; i < rows.size(); i++) {
        query.setInt(i + 1, rows.get(i));
      }
      Map<Integer, List<Cell>> found = read(query);
      return rows.stream().map(found::get).filter(Objects::nonNull).toList();
    } catch (SQLException e) {
      throw new StoreException("The claims cannot be read: " + e.getMessage() + ".", e);
    }
  }

  private static Map<Integer, List<Cell>> read(PreparedStatement query) throws SQLException {
    Map<Integer, List<Cell>> found = new HashMap<>();
    try (ResultSet result = query.executeQuery()) {
      while (result.next()) {
        List<Cell> row = new ArrayList<>(COLUMNS.size());
        for (int i = 0; i < COLUMNS.size(); i++) {
          row.add(Cells.get(result, i + 2, COLUMNS.get(i).type()));
        }
        found.put(result.getInt(1), List.copyOf(row));
      }
    }
    return found;
  }
}
