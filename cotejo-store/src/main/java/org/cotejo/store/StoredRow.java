package org.cotejo.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cotejo.model.Party;

/// A row of a query, its null cells as the model's unknown values.
record StoredRow(ResultSet row) {

  String text(String column) throws SQLException {
    String value = row.getString(column);
    return value == null ? "" : value;
  }

  int whole(String column) throws SQLException {
    return row.getInt(column);
  }

  OptionalDouble number(String column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  boolean isEmpty(String column) throws SQLException {
    return row.getObject(column) == null;
  }

  List<String> list(String column) throws SQLException {
    String joined = text(column);
    return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(";"));
  }

  Optional<LocalDate> day(String column) throws SQLException {
    String day = text(column);
    return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
  }

  /// The constant whose published word it is; `none` for an empty cell.
  <E extends Enum<E>> E constant(String column, Class<E> type) throws SQLException {
    String word = text(column);
    return Enum.valueOf(type, word.isEmpty() ? "NONE" : word.toUpperCase(Locale.ROOT));
  }

  /// @param role `actor`, `recipient`, `claimant` or `relay`
  Party party(String role) throws SQLException {
    return new Party(text(role + "_text"), text(role + "_name"), text(role + "_sector"), text(role + "_country"));
  }
}
