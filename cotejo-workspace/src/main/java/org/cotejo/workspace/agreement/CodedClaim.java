package org.cotejo.workspace.agreement;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cotejo.indicators.agreement.SpanMatching;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.ClaimColumns;
import org.cotejo.model.table.Column;

/// A claim as one coder has it.
///
/// @param cells published columns of `claims` as they are exported; those without a value may be missing
public record CodedClaim(Map<String, String> cells) {

  public CodedClaim {
    cells = Map.copyOf(cells);
  }

  /// Out of the published table.
  public static CodedClaim of(List<Cell> row) {
    Map<String, String> cells = new TreeMap<>();
    List<Column> columns = ClaimColumns.columns();
    for (int i = 0; i < columns.size(); i++) {
      cells.put(columns.get(i).name(), row.get(i).text());
    }
    return new CodedClaim(cells);
  }

  /// Without blanks at its ends, empty if unknown.
  public String cell(String column) {
    return cells.getOrDefault(column, "").strip();
  }

  public String id() {
    return cell("claim_id");
  }

  SpanMatching.Span span() {
    return new SpanMatching.Span(Integer.parseInt(cell("begin")), Integer.parseInt(cell("end")));
  }
}
