package org.cotejo.model.table;

import static org.cotejo.model.table.Column.Type.DECIMAL;
import static org.cotejo.model.table.Column.Type.FLAG;
import static org.cotejo.model.table.Column.Type.TEXT;
import static org.cotejo.model.table.Column.Type.WHOLE;

import java.util.ArrayList;
import java.util.List;

/// The columns of `incidents`, in their published order.
public final class IncidentColumns {
  /// The measures that have columns of their own, each with low, best and high.
  public static final List<String> MEASURES = List.of("killed", "wounded", "arrested");

  private static final List<Column> COLUMNS = make();

  private IncidentColumns() {}

  public static List<Column> columns() {
    return COLUMNS;
  }

  private static List<Column> make() {
    List<Column> columns = new ArrayList<>(List.of(
        new Column("incident_id", TEXT, "id of the account published first"),
        new Column("title", TEXT, "what, where, when"),
        new Column("event_type", TEXT, "PLOVER 2.0 event"),
        new Column("act", TEXT, "the act that most accounts tell"),
        new Column("date_start", TEXT, "first day, ISO"),
        new Column("date_end", TEXT, "last day, ISO"),
        new Column("date_precision", TEXT, "day week month year none"),
        new Column("place_name", TEXT, "gazetteer name"),
        new Column("admin1", TEXT, "state, department or province"),
        new Column("country", TEXT, "ISO 3166 alpha-3"),
        new Column("latitude", DECIMAL, "degrees north"),
        new Column("longitude", DECIMAL, "degrees east"),
        new Column("place_precision", TEXT, "site locality municipality state country none"),
        new Column("actors", TEXT, "who did it, by any account; ;-separated"),
        new Column("recipients", TEXT, "to whom, by any account; ;-separated"),
        new Column("documents", WHOLE, "how many reports"),
        new Column("publishers", WHOLE, "how many outlets"),
        new Column("claims", WHOLE, "how many claims"),
        new Column("disputed", FLAG, "whether figures contradict each other or something is denied")));
    for (String measure : MEASURES) {
      columns.add(new Column(measure + "_low", DECIMAL, "the least that is told"));
      columns.add(new Column(measure + "_best", DECIMAL, "the figure by the policy"));
      columns.add(new Column(measure + "_high", DECIMAL, "the most that is told"));
    }
    columns.add(new Column("policy", TEXT, "how figures that differ were settled"));
    columns.add(new Column("review", TEXT, "unreviewed reviewed"));
    return List.copyOf(columns);
  }
}
