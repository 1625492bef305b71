package org.cotejo.workspace.count;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.ClaimColumns;
import org.cotejo.model.table.Column;
import org.cotejo.model.table.Table;
import org.cotejo.store.Store;

/// A claim behind a figure, as people check it: who says how many, in which words of which report.
///
/// @param claimant empty for the outlet's own voice
/// @param document its name
/// @param documentId its id
public record ClaimLine(
    String claim, String incident, String event, String measure, String measureSector, OptionalDouble low, OptionalDouble high, boolean approximate,
        String status, String claimant, String claimantSector, String place,
    String document, String documentId, String publisher, String published, long sentence, String evidence) {
  /// Nothing is known.
  public static final ClaimLine UNKNOWN =
      new ClaimLine("", "", "", "", "", OptionalDouble.empty(), OptionalDouble.empty(), false, "", "", "", "", "", "", "", "", 0, "");

  private static final List<String> NAMES = ClaimColumns.columns().stream().map(Column::name).toList();

  /// The claims of these ids, incident by incident.
  public static List<ClaimLine> of(Store store, Collection<String> ids) {
    try (Table table = store.claims(ids)) {
      return table.rows().map(ClaimLine::of).sorted(Comparator.comparing(ClaimLine::incident)).toList();
    }
  }

  private static ClaimLine of(List<Cell> row) {
    String name = text(row, "claimant_name");
    return new ClaimLine(text(row, "claim_id"), text(row, "incident_id"), text(row, "event_type"), text(row, "measure"), text(row, "measure_sector"),
        number(row, "low"), number(row, "high"),
        cell(row, "approximate") instanceof Cell.Flag(boolean value) && value, text(row, "status"), name.isEmpty() ? text(row, "claimant_text")
            : name, text(row, "claimant_sector"), text(row, "place_text"),
        text(row, "document"), text(row, "document_id"), text(row, "publisher"), text(row, "published"), cell(row, "sentence") instanceof Cell.Whole(long value) ? value : 0,
        text(row, "evidence").strip().replaceAll("\\s+", " "));
  }

  private static Cell cell(List<Cell> row, String column) {
    return row.get(NAMES.indexOf(column));
  }

  private static String text(List<Cell> row, String column) {
    return cell(row, column) instanceof Cell.Text(String value) ? value : "";
  }

  private static OptionalDouble number(List<Cell> row, String column) {
    return cell(row, column) instanceof Cell.Decimal(double value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }
}
