package org.cotejo.web.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cotejo.model.table.Cell;
import org.cotejo.store.facet.Facet;
import org.cotejo.store.facet.Found;
import org.cotejo.store.facet.SortKey;
import org.cotejo.web.claim.ClaimLine;
import org.cotejo.web.claim.ClaimLines;
import org.cotejo.web.http.Address;
import org.cotejo.web.library.Library;
import org.cotejo.web.map.Atlas;
import org.cotejo.web.map.MapView;
import org.cotejo.web.map.MapViews;
import org.cotejo.web.page.Pager;
import org.cotejo.web.page.Request;
import org.cotejo.web.page.Site;
import org.cotejo.web.timeline.TimelineView;
import org.cotejo.web.timeline.TimelineViews;

/// `/search`, and what is found there as files.
public final class SearchPages {
  /// Of a timeline: incidents that are rows, and claims in them.
  private static final int MOST_ROWS = 40;
  private static final int MOST_IN_ROWS = 400;

  private final MapViews maps;

  public SearchPages(Atlas atlas) {
    maps = new MapViews(atlas);
  }

  public void register(Site site) {
    site.page("/search", "search/search.jte", request -> view(request, site.library()));
    site.download("/search/claims.{format}", new SearchExport(site.library()));
  }

  private SearchView view(Request request, Library library) {
    Address here = request.address();
    SearchState state = SearchState.of(here);
    Found found = library.find(state.selection());
    Pager pager = Pager.of(here, state.page(), SearchState.PAGE, found.total());
    List<List<Cell>> rows = state.view().showsClaims(found.total()) ? rows(request, state, found, pager) : List.of();
    return new SearchView(
        state.selection().words(), text(here, "from"), text(here, "to"), found.total(), found.incidents(), found.documents(), chosen(here),
        new FacetViews(found, here).all(), state.view() == View.TIMELINE ? List.of() : Months.of(found.counts(Facet.MONTH), here), state.sort().code(), state.descending(),
        state.table() ? List.of() : ClaimGroup.of(rows.stream().map(ClaimLines::of).toList()),
        state.table() ? Tables.of(rows, state, here) : TableView.NONE,
        state.view() == View.MAP ? maps.view(found.spots(), here, request.texts()::country) : MapView.NONE,
        state.view() == View.TIMELINE ? timeline(request, state, found) : TimelineView.NONE,
        pager, SearchExport.addresses(here), Arrays.stream(View.values()).map(view -> new SearchView.Way(view.code(), view == state.view(), view.at(here))).toList(), clear(here));
  }

  private static TimelineView timeline(Request request, SearchState state, Found found) {
    boolean few = found.total() <= MOST_IN_ROWS && found.incidents() <= MOST_ROWS;
    List<ClaimLine> claims = few ? request.claims(request.store().claimRows(found.rows(SortKey.DATE, false, 0, MOST_IN_ROWS))).stream().map(ClaimLines::of).toList() : List.of();
    return TimelineViews.view(found.spans(), request.address(), state.selection().from(), state.selection().to(), claims);
  }

  private static List<List<Cell>> rows(Request request, SearchState state, Found found, Pager pager) {
    List<Integer> numbers = found.rows(state.sort(), state.descending(), Math.max(0, pager.first() - 1), SearchState.PAGE);
    return request.claims(request.store().claimRows(numbers));
  }

  private static String text(Address here, String name) {
    return here.first(name).orElse("");
  }

  private static List<SearchView.Chosen> chosen(Address here) {
    List<SearchView.Chosen> chosen = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      here.all(facet.code()).stream().distinct().forEach(value -> chosen.add(new SearchView.Chosen(facet.code(), value, here.without("page").dropping(facet.code(), value))));
    }
    for (String bound : List.of("from", "to", "confidence", "area")) {
      here.first(bound).ifPresent(value -> chosen.add(new SearchView.Chosen(bound, value, here.without("page", bound))));
    }
    return chosen;
  }

  /// Everything as before the first choice, but the way it is shown.
  private static Address clear(Address here) {
    Address clear = Address.of(here.path());
    for (String kept : List.of("view", "columns", "sort", "order")) {
      for (String value : here.all(kept)) {
        clear = clear.adding(kept, value);
      }
    }
    return clear;
  }
}
