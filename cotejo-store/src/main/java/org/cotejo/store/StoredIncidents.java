package org.cotejo.store;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Column;
import org.cotejo.model.table.IncidentColumns;

/// The incidents of a database as rows of the published table. Every method throws [StoreException] when the file does not play along.
public final class StoredIncidents {
  private static final List<Column> COLUMNS = IncidentColumns.columns();
  private static final String ROWS = "SELECT " + COLUMNS.stream().map(Column::name).collect(Collectors.joining(", ")) + " FROM incidents";

  private final Path file;
  private final Statements statements;

  StoredIncidents(Path file, Statements statements) {
    this.file = file;
    this.statements = statements;
  }

  /// In which order incidents come; an index has each.
  public enum Order {
    /// The latest first, the undated last.
    DATE("date_start DESC, incident_id"),
    /// Those with most reports first.
    REPORTS("documents DESC, date_start DESC, incident_id"),
    /// Those whose figures lie furthest apart first: of the dead, then the wounded, then the arrested.
    SPREAD("coalesce(killed_high - killed_low, 0) DESC, coalesce(wounded_high - wounded_low, 0) DESC, coalesce(arrested_high - arrested_low, 0) DESC, documents DESC, incident_id");

    private final String sql;

    Order(String sql) {
      this.sql = sql;
    }
  }

  /// One incident, if there is one of that id.
  public Optional<List<Cell>> row(String id) {
    return rows(ROWS + " WHERE incident_id = ?", id).stream().findFirst();
  }

  /// Some of the incidents.
  ///
  /// @param disputed whether only those whose accounts differ
  public List<List<Cell>> page(Order order, boolean disputed, int skip, int most) {
    String ids = "SELECT incident_id FROM incident" + (disputed ? " WHERE disputed = 1" : "") + " ORDER BY " + order.sql + " LIMIT ? OFFSET ?";
    return rows(ROWS + " WHERE incident_id IN (" + ids + ") ORDER BY " + order.sql, most, skip);
  }

  /// How many there are.
  ///
  /// @param disputed whether only those whose accounts differ
  public int count(boolean disputed) {
    try {
      return Integer.parseInt(statements.texts("SELECT count(*) FROM incident" + (disputed ? " INDEXED BY incident_disputed WHERE disputed = 1" : "")).getFirst());
    } catch (SQLException e) {
      throw Problems.explain(file, e);
    }
  }

  /// The ids of those whose accounts differ.
  public List<String> disputed() {
    try {
      return statements.texts("SELECT incident_id FROM incident WHERE disputed = 1 ORDER BY incident_id");
    } catch (SQLException e) {
      throw Problems.explain(file, e);
    }
  }

  private List<List<Cell>> rows(String sql, Object... parameters) {
    try {
      PreparedStatement query = statements.filled(sql, parameters);
      List<List<Cell>> rows = new ArrayList<>();
      try (ResultSet result = query.executeQuery()) {
        while (result.next()) {
          List<Cell> row = new ArrayList<>();
          for (int i = 0; i < COLUMNS.size(); i++) {
            row.add(Cells.get(result, i + 1, COLUMNS.get(i).type()));
          }
          rows.add(List.copyOf(row));
        }
      }
      return rows;
    } catch (SQLException e) {
      throw Problems.explain(file, e);
    }
  }
}
