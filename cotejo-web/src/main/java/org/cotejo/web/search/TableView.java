package org.cotejo.web.search;

import java.util.List;
import org.cotejo.web.http.Address;

/// Claims as a table.
///
/// @param shown whether it is asked for
/// @param choices all columns there are
public record TableView(boolean shown, List<Head> columns, List<Row> rows, List<Choice> choices) {
  static final TableView NONE = new TableView(false, List.of(), List.of(), List.of());

  /// @param kind of its cells: `num`, `code`, `text` or `long`
  /// @param sort where the table is sorted by it; empty path if it cannot be
  /// @param sorted `up`, `down` or empty
  public record Head(String name, String kind, Address sort, boolean sortable, String sorted) {}

  public record Row(List<String> cells, Address incident, Address document) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  public record Choice(String name, boolean chosen) {}

  public TableView {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    choices = List.copyOf(choices);
  }
}
