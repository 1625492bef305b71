package org.cotejo.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Statements that are made once and run many times.
final class Statements {
  private final Connection connection;
  private final Map<String, PreparedStatement> made = new HashMap<>();

  Statements(Connection connection) {
    this.connection = connection;
  }

  /// Runs a change.
  ///
  /// @return how many rows it touched
  int run(String sql, Object... parameters) throws SQLException {
    return filled(sql, parameters).executeUpdate();
  }

  /// The first column of all rows.
  List<String> texts(String sql, Object... parameters) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (ResultSet rows = filled(sql, parameters).executeQuery()) {
      while (rows.next()) {
        String text = rows.getString(1);
        texts.add(text == null ? "" : text);
      }
    }
    return texts;
  }

  /// The first column of all rows, which is a whole number.
  List<Long> numbers(String sql, Object... parameters) throws SQLException {
    List<Long> numbers = new ArrayList<>();
    try (ResultSet rows = filled(sql, parameters).executeQuery()) {
      while (rows.next()) {
        numbers.add(rows.getLong(1));
      }
    }
    return numbers;
  }

  /// The number that a change returns, which touches one row.
  long number(String sql, Object... parameters) throws SQLException {
    return numbers(sql, parameters).getFirst();
  }

  /// The rows, column by column, null as an empty text.
  List<List<String>> rows(String sql, Object... parameters) throws SQLException {
    List<List<String>> all = new ArrayList<>();
    try (ResultSet rows = filled(sql, parameters).executeQuery()) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          String text = rows.getString(i);
          row.add(text == null ? "" : text);
        }
        all.add(row);
      }
    }
    return all;
  }

  PreparedStatement filled(String sql, Object... parameters) throws SQLException {
    PreparedStatement statement = made.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      made.put(sql, statement);
    }
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }
}
