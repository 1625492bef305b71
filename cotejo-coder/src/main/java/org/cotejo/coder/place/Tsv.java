package org.cotejo.coder.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Reads the package's tables: columns divided by tabs, lists by `;`, comments after `#` at the start of a line.
final class Tsv {
  private Tsv() {}

  /// A row, with the place it stands for messages.
  ///
  /// @param where file and line
  record Row(String where, List<String> cells) {
    /// The cell without outer blanks; empty where the row is short.
    String cell(int column) {
      return column < cells.size() ? cells.get(column).strip() : "";
    }

    List<String> list(int column) {
      return Arrays.stream(cell(column).split(";")).map(String::strip).filter(item -> !item.isEmpty()).toList();
    }

    double number(int column) {
      try {
        return Double.parseDouble(cell(column));
      } catch (NumberFormatException e) {
        throw new IllegalStateException(where + ": expected a number in column " + (column + 1) + ", got \"" + cell(column) + "\"", e);
      }
    }
  }

  static List<Row> read(String name) {
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
      List<Row> rows = new ArrayList<>();
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(new Row(name + ":" + number, List.of(line.split("\t", -1))));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  static InputStream open(String name) {
    InputStream in = Tsv.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("resource " + name + " of org.cotejo.coder.place is missing: the build is incomplete");
    }
    return in;
  }
}
