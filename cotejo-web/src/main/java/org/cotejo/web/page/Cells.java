package org.cotejo.web.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Column;

/// One row of a published table, cell by cell.
///
/// @param places of the columns by their names
public record Cells(Map<String, Integer> places, List<Cell> row) {

  /// The places of columns by their names.
  public static Map<String, Integer> places(List<Column> columns) {
    return IntStream.range(0, columns.size()).boxed().collect(Collectors.toUnmodifiableMap(i -> columns.get(i).name(), i -> i));
  }

  /// As it is exported; empty if unknown.
  public String text(String column) {
    return cell(column).text();
  }

  /// 0 if unknown.
  public double number(String column) {
    return switch (cell(column)) {
      case Cell.Decimal(double value) -> value;
      case Cell.Whole(long value) -> value;
      default -> 0;
    };
  }

  public boolean flag(String column) {
    return cell(column) instanceof Cell.Flag(boolean value) && value;
  }

  public List<String> list(String column) {
    String joined = text(column);
    return joined.isEmpty() ? List.of() : List.of(joined.split(";"));
  }

  private Cell cell(String column) {
    Integer place = places.get(column);
    if (place == null) {
      throw new IllegalStateException("the table has no column " + column);
    }
    return row.get(place);
  }
}
