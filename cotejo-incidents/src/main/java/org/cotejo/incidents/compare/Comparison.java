package org.cotejo.incidents.compare;

import java.util.List;
import org.cotejo.model.CodedDocument;

/// Two reports laid side by side.
///
/// @param rows every claim of both in exactly one row, in reading order: by how far into its report a claim stands
public record Comparison(CodedDocument first, CodedDocument second, List<Row> rows) {

  public Comparison {
    rows = List.copyOf(rows);
  }

  /// The rows of one kind, such as `Row.Differs.class`.
  public <R extends Row> List<R> rows(Class<R> kind) {
    return rows.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /// With the sides changed.
  public Comparison mirrored() {
    return new Comparison(second, first, rows.stream().map(Row::mirrored).toList());
  }
}
