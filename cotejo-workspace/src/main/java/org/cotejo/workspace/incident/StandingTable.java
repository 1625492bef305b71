package org.cotejo.workspace.incident;

import static org.cotejo.model.table.Column.Type.TEXT;
import static org.cotejo.model.table.Column.Type.WHOLE;

import java.util.List;
import org.cotejo.incidents.stance.Stance;
import org.cotejo.incidents.stance.Stances;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Column;
import org.cotejo.model.table.Table;
import org.cotejo.store.Store;

/// Where everybody stands, incident by incident: the exported table `positions`.
public final class StandingTable {
  private static final List<Column> COLUMNS = List.of(
      new Column("incident_id", TEXT, "the incident"),
      new Column("term", TEXT, "acknowledges denies denies-responsibility explains-otherwise accepts-responsibility (HURIDOCS), declines-to-comment"),
      new Column("speaker", TEXT, "whose position it is"),
      new Column("speaker_sector", TEXT, "PLOVER sector"),
      new Column("document_id", TEXT, "SHA-256 of the report's bytes"),
      new Column("document", TEXT, "file name or URL"),
      new Column("publisher", TEXT, "outlet"),
      new Column("published", TEXT, "ISO date of publication"),
      new Column("sentence", WHOLE, "number of the sentence, from 1"),
      new Column("evidence", TEXT, "the words of the report"),
      new Column("claims", TEXT, "ids of the claims it is derived from; ;-separated"));

  private StandingTable() {}

  /// The reports of one incident at a time are in memory. Close the table after use.
  public static Table table(Store store) {
    Stances stances = Stances.load();
    return new Table("positions", COLUMNS, store.accounts().incidentsNamed("").stream()
        .flatMap(id -> Standing.of(store, Loaded.of(store, id), stances).stream().map(standing -> row(id, standing))));
  }

  private static List<Cell> row(String incident, Standing standing) {
    Stance stance = standing.stance();
    return List.of(Cell.of(incident), Cell.of(stance.term().code()), Cell.of(stance.name()), Cell.of(stance.speaker().sector()), Cell.of(stance.document()),
        Cell.of(standing.report().document().name()), Cell.of(standing.report().document().publisher()), Cell.of(standing.report().document().published().map(Object::toString).orElse("")),
        Cell.of(stance.sentence()), Cell.of(standing.words()), Cell.of(stance.claims()));
  }
}
