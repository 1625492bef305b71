package org.cotejo.web.claim;

import java.util.List;
import java.util.Map;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.ClaimColumns;
import org.cotejo.web.http.Address;
import org.cotejo.web.page.Cells;

/// Rows of the published table as lines of a page.
public final class ClaimLines {
  private static final Map<String, Integer> PLACES = Cells.places(ClaimColumns.columns());

  private ClaimLines() {}

  public static ClaimLine of(List<Cell> row) {
    Cells cells = new Cells(PLACES, row);
    return new ClaimLine(
        cells.text("claim_id"), cells.text("incident_id"), cells.text("event_type"), cells.text("act"), party(cells, "actor"), party(cells, "recipient"),
        new Figure(cells.text("measure"), cells.text("low"), cells.text("high"), cells.flag("approximate"), cells.text("unit")),
        new When(cells.text("date_start"), cells.text("date_end"), cells.text("date_precision"), cells.text("date_text")),
        new Where(cells.text("place_name"), cells.text("admin1"), cells.text("country"), cells.text("place_precision"), cells.text("place_text")),
        party(cells, "claimant"), cells.text("claimant_sector"), cells.text("status"), cells.list("framing"), cells.text("plan"), cells.text("evidence"),
        (int) cells.number("sentence"), cells.text("document"), cells.text("publisher"), cells.text("published"), cells.number("confidence"), cells.text("review"),
        incident(cells), document(cells));
  }

  /// The resolved name, or else the words.
  private static String party(Cells cells, String role) {
    String name = cells.text(role + "_name");
    return name.isEmpty() ? cells.text(role + "_text") : name;
  }

  public static Address incident(List<Cell> row) {
    return incident(new Cells(PLACES, row));
  }

  public static Address document(List<Cell> row) {
    return document(new Cells(PLACES, row));
  }

  private static Address incident(Cells cells) {
    String id = cells.text("incident_id");
    return id.isEmpty() ? document(cells) : Address.of("/incidents/" + id);
  }

  private static Address document(Cells cells) {
    return ClaimLine.page(cells.text("document_id"), cells.text("claim_id"));
  }
}
