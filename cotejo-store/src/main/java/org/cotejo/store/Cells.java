package org.cotejo.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Column;

/// Cells to and from SQL.
final class Cells {
  private Cells() {}

  static void set(PreparedStatement statement, int index, Cell cell) throws SQLException {
    switch (cell) {
      case Cell.Text(String value) -> statement.setString(index, value);
      case Cell.Whole(long value) -> statement.setLong(index, value);
      case Cell.Decimal(double value) -> statement.setDouble(index, value);
      case Cell.Flag(boolean value) -> statement.setInt(index, value ? 1 : 0);
      case Cell.Empty() -> statement.setNull(index, Types.NULL);
    }
  }

  static Cell get(ResultSet row, int index, Column.Type type) throws SQLException {
    Cell cell = switch (type) {
      case TEXT -> text(row, index);
      case WHOLE -> Cell.of(row.getLong(index));
      case DECIMAL -> new Cell.Decimal(row.getDouble(index));
      case FLAG -> Cell.of(row.getInt(index) != 0);
    };
    return row.wasNull() ? Cell.EMPTY : cell;
  }

  private static Cell text(ResultSet row, int index) throws SQLException {
    String value = row.getString(index);
    return value == null ? Cell.EMPTY : Cell.of(value);
  }
}
