package org.cotejo.web.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.ClaimColumns;
import org.cotejo.model.table.Column;
import org.cotejo.store.facet.SortKey;
import org.cotejo.web.claim.ClaimLines;
import org.cotejo.web.http.Address;
import org.cotejo.web.page.Cells;

/// What is found as a table.
final class Tables {
  private static final Map<String, SortKey> SORTED_BY = Map.ofEntries(
      Map.entry("date_start", SortKey.DATE), Map.entry("place_name", SortKey.PLACE), Map.entry("event_type", SortKey.EVENT), Map.entry("act", SortKey.ACT),
      Map.entry("actor_sector", SortKey.ACTOR), Map.entry("recipient_sector", SortKey.RECIPIENT), Map.entry("measure", SortKey.MEASURE), Map.entry("low", SortKey.FIGURE),
      Map.entry("status", SortKey.STATUS), Map.entry("claimant_sector", SortKey.CLAIMANT), Map.entry("publisher", SortKey.PUBLISHER), Map.entry("review", SortKey.REVIEW),
      Map.entry("confidence", SortKey.CONFIDENCE));

  private Tables() {}

  static TableView of(List<List<Cell>> rows, SearchState state, Address here) {
    Map<String, Integer> places = Cells.places(ClaimColumns.columns());
    List<TableView.Head> heads = state.columns().stream().flatMap(name -> ClaimColumns.columns().stream().filter(column -> column.name().equals(name)))
        .map(column -> head(column, state, here)).toList();
    List<TableView.Row> lines = rows.stream().map(row -> {
      Cells cells = new Cells(places, row);
      return new TableView.Row(state.columns().stream().map(cells::text).toList(), ClaimLines.incident(row), ClaimLines.document(row));
    }).toList();
    return new TableView(true, heads, lines, ClaimColumns.columns().stream().map(column -> new TableView.Choice(column.name(), state.columns().contains(column.name()))).toList());
  }

  private static TableView.Head head(Column column, SearchState state, Address here) {
    Optional<SortKey> key = Optional.ofNullable(SORTED_BY.get(column.name()));
    boolean sorted = key.isPresent() && key.get() == state.sort();
    Address sort = key.map(by -> here.without("page", "order").with("sort", by.code()).with("order", sorted && state.descending() ? "up" : "down")).orElse(here);
    return new TableView.Head(column.name(), kind(column), sort, key.isPresent(), !sorted ? "" : state.descending() ? "down" : "up");
  }

  private static String kind(Column column) {
    if (column.type() == Column.Type.DECIMAL || column.type() == Column.Type.WHOLE) {
      return "num";
    }
    String name = column.name();
    return name.equals("evidence") ? "long" : name.endsWith("_text") || name.endsWith("_name") || name.equals("framing") || name.equals("plan") ? "text" : "code";
  }
}
