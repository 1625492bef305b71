package org.cotejo.cli.summary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.ClaimColumns;

/// A row of `claims`, its cells by name.
record ClaimRow(List<Cell> cells) {
  private static final Map<String, Integer> INDEX = index();

  private static Map<String, Integer> index() {
    Map<String, Integer> index = new HashMap<>();
    ClaimColumns.columns().forEach(column -> index.put(column.name(), index.size()));
    return Map.copyOf(index);
  }

  private Cell cell(String column) {
    Integer index = INDEX.get(column);
    if (index == null) {
      throw new IllegalArgumentException("claims has no column " + column);
    }
    return cells.get(index);
  }

  /// A text, empty if unknown.
  String text(String column) {
    return cell(column) instanceof Cell.Text(String value) ? value : "";
  }

  OptionalDouble number(String column) {
    return cell(column) instanceof Cell.Decimal(double value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  boolean isTrue(String column) {
    return cell(column) instanceof Cell.Flag(boolean value) && value;
  }

  /// Who says so in as few words as possible, empty for the outlet itself.
  String claimant() {
    String name = text("claimant_name");
    return Words.shortened(name.isEmpty() ? text("claimant_text") : name);
  }
}
