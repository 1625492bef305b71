package org.cotejo.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.model.table.ClaimColumns;
import org.cotejo.model.table.Column;
import org.cotejo.model.table.IncidentColumns;

/// The tables that can be read and exported.
public enum PublishedTable {
  /// One row per claim.
  CLAIMS("claims", ClaimColumns.columns(), "document, document_id, \"begin\", \"end\", claim_id"),
  /// One row per incident.
  INCIDENTS("incidents", IncidentColumns.columns(), "date_start IS NULL, date_start, incident_id"),
  /// One row per report.
  DOCUMENTS("documents", documentColumns(), "document, document_id"),
  /// One row per input that could not be read.
  SKIPPED("skipped", skippedColumns(), "input");

  private final String view;
  private final List<Column> columns;
  private final String order;

  PublishedTable(String view, List<Column> columns, String order) {
    this.view = view;
    this.columns = columns;
    this.order = order;
  }

  /// The published name, also that of the SQL view.
  public String view() {
    return view;
  }

  /// The columns in their published order.
  public List<Column> columns() {
    return columns;
  }

  String order() {
    return order;
  }

  /// The table of that name, if there is one.
  public static Optional<PublishedTable> named(String name) {
    return Stream.of(values()).filter(table -> table.view.equals(name)).findFirst();
  }

  private static List<Column> documentColumns() {
    return List.of(
        new Column("document_id", Column.Type.TEXT, "SHA-256 of the original bytes"),
        new Column("document", Column.Type.TEXT, "file name or URL"),
        new Column("publisher", Column.Type.TEXT, "outlet"),
        new Column("title", Column.Type.TEXT, "headline"),
        new Column("published", Column.Type.TEXT, "ISO date of publication"),
        new Column("language", Column.Type.TEXT, "en or es"),
        new Column("characters", Column.Type.WHOLE, "length of the text in code points"),
        new Column("near_copy_of", Column.Type.TEXT, "document_id of the report it nearly repeats"),
        new Column("text", Column.Type.TEXT, "the words"));
  }

  private static List<Column> skippedColumns() {
    return List.of(
        new Column("input", Column.Type.TEXT, "file name or URL"),
        new Column("reason", Column.Type.TEXT, "why it could not be read"));
  }
}
