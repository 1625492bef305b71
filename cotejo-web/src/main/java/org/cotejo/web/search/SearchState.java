package org.cotejo.web.search;

import java.util.List;
import org.cotejo.model.table.ClaimColumns;
import org.cotejo.model.table.Column;
import org.cotejo.store.facet.Selection;
import org.cotejo.store.facet.SortKey;
import org.cotejo.web.http.Address;
import org.cotejo.web.library.Selections;
import org.cotejo.web.page.Pager;

/// What an address of the search page asks for.
///
/// @param columns of the table: published names, in the order of the address
/// @param page 1, 2 ...
record SearchState(Selection selection, SortKey sort, boolean descending, View view, List<String> columns, int page) {
  static final int PAGE = 50;
  private static final List<String> ALL_COLUMNS = ClaimColumns.columns().stream().map(Column::name).toList();
  private static final List<String> USUAL_COLUMNS = List.of("date_start", "admin1", "place_name", "act", "actor_text", "recipient_text", "measure", "low", "high", "status", "claimant_text", "publisher", "evidence");

  boolean table() {
    return view == View.TABLE;
  }

  /// What is written wrong in an address counts as not written.
  static SearchState of(Address address) {
    return new SearchState(Selections.of(address), address.first("sort").flatMap(SortKey::named).orElse(SortKey.DATE),
        !address.first("order").orElse("").equals("up"), View.of(address), columns(address), Pager.asked(address));
  }

  private static List<String> columns(Address address) {
    List<String> chosen = address.all("columns").stream().filter(ALL_COLUMNS::contains).distinct().toList();
    return chosen.isEmpty() ? USUAL_COLUMNS : chosen;
  }
}
