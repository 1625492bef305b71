package org.cotejo.web.search;

import java.util.List;
import org.cotejo.web.http.Address;
import org.cotejo.web.map.MapView;
import org.cotejo.web.page.Pager;
import org.cotejo.web.timeline.TimelineView;

/// The search page.
///
/// @param total claims found, in how many incidents and reports
/// @param chosen what is chosen, each with the address without it
/// @param months how many claims by month of the event, none beside a timeline
/// @param groups one page of claims, those of one incident together; beside a map or a timeline only if they are few
/// @param table the same as cells, empty unless a table is shown
/// @param map of all that is found, empty unless a map is shown
/// @param timeline likewise
/// @param exports by format: where what is found can be saved
/// @param views the ways to show them
public record SearchView(
    String words, String from, String to, int total, int incidents, int documents, List<Chosen> chosen, List<FacetView> facets, List<Month> months, String sort, boolean descending,
    List<ClaimGroup> groups, TableView table, MapView map, TimelineView timeline, Pager pager, List<Export> exports, List<Way> views, Address clear) {

  public record Chosen(String facet, String value, Address without) {}

  /// @param month `2024-05`
  /// @param height 0..100
  public record Month(String month, int count, int height, Address only) {}

  /// A way to show what is found.
  ///
  /// @param view `list` `table` `map` `timeline`
  /// @param shown whether it is the one that is shown
  public record Way(String view, boolean shown, Address address) {}

  public record Export(String format, Address address) {}

  public SearchView {
    chosen = List.copyOf(chosen);
    facets = List.copyOf(facets);
    months = List.copyOf(months);
    groups = List.copyOf(groups);
    exports = List.copyOf(exports);
    views = List.copyOf(views);
  }
}
