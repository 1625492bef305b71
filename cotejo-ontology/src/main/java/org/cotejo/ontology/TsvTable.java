package org.cotejo.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A tab-separated table of the ontology: `#` lines document it, the first other line names the columns.
///
/// @param name file name, for messages
record TsvTable(String name, List<String> columns, List<Row> rows) {

  /// @param line 1-based, for messages
  record Row(TsvTable table, int line, List<String> cells) {

    /// The cell of that column, possibly empty.
    String get(String column) {
      int index = table.columns.indexOf(column);
      if (index < 0) {
        throw error("has no column \"" + column + "\"; it has " + table.columns);
      }
      return cells.get(index);
    }

    double number(String column) {
      try {
        return Double.parseDouble(get(column));
      } catch (NumberFormatException _) {
        throw error("column " + column + " must be a number, got \"" + get(column) + "\"");
      }
    }

    boolean flag(String column) {
      return switch (get(column)) {
        case "yes" -> true;
        case "no" -> false;
        default -> throw error("column " + column + " must be yes or no, got \"" + get(column) + "\"");
      };
    }

    /// The parts of a `;`-separated cell.
    List<String> list(String column) {
      return get(column).isEmpty() ? List.of() : List.of(get(column).split(";", -1));
    }

    IllegalStateException error(String what) {
      return new IllegalStateException(table.name + ", line " + line + ": " + what + ".");
    }
  }

  static TsvTable read(String name) {
    try (InputStream in = TsvTable.class.getResourceAsStream("/ontology/" + name)) {
      if (in == null) {
        throw new IllegalStateException("The table ontology/" + name + " is missing from the program; rebuild or reinstall it.");
      }
      return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("ontology/" + name + " cannot be read", e);
    }
  }

  /// @throws IllegalStateException naming table and line, if a row's length is not the header's
  static TsvTable parse(String name, String text) {
    TsvTable table = new TsvTable(name, new ArrayList<>(), new ArrayList<>());
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (!line.isEmpty() && !line.startsWith("#")) {
        table.add(number, List.of(line.split("\t", -1)));
      }
    }
    return table;
  }

  private void add(int line, List<String> cells) {
    if (columns.isEmpty()) {
      columns.addAll(cells);
      return;
    }
    Row row = new Row(this, line, cells);
    if (cells.size() != columns.size()) {
      throw row.error(cells.size() + " cells, expected " + columns.size() + " separated by tabs: " + String.join(", ", columns));
    }
    rows.add(row);
  }
}
