package org.cotejo.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.store.facet.Counted;
import org.cotejo.store.facet.Facet;
import org.cotejo.store.facet.Found;
import org.cotejo.web.http.Address;

/// The facets beside what is found.
final class FacetViews {
  /// In the order of the page.
  private static final List<Facet> SHOWN = List.of(Facet.COUNTRY, Facet.STATE, Facet.PLACE, Facet.EVENT, Facet.ACT, Facet.MEASURE, Facet.STATUS, Facet.DISPUTED, Facet.ACTOR,
      Facet.RECIPIENT, Facet.CLAIMANT, Facet.PUBLISHER, Facet.PLAN, Facet.REVIEW, Facet.LANGUAGE, Facet.LOCATED, Facet.DATED);
  private static final int USUAL = 6;
  private static final int MOST = 400;

  private final Found found;
  private final Address here;

  FacetViews(Found found, Address here) {
    this.found = found;
    this.here = here.without("page");
  }

  List<FacetView> all() {
    return SHOWN.stream().map(this::facet).filter(view -> view.values().size() > 1 || view.chosen() > 0).toList();
  }

  private FacetView facet(Facet facet) {
    List<Counted> counts = found.counts(facet);
    Set<String> chosen = Set.copyOf(here.all(facet.code()));
    int most = here.has("all", facet.code()) ? MOST : USUAL;
    int highest = counts.isEmpty() ? 1 : Math.max(1, counts.getFirst().count());
    List<FacetView.Value> values = shown(counts, chosen, most).map(counted -> value(facet, counted, highest, chosen.contains(counted.value()))).toList();
    return new FacetView(facet.code(), values, chosen.size(), Math.max(0, counts.size() - values.size()), here.adding("all", facet.code()));
  }

  /// Those that are chosen always, also when nothing has them.
  private static Stream<Counted> shown(List<Counted> counts, Set<String> chosen, int most) {
    List<Counted> shown = new ArrayList<>(counts.subList(0, Math.min(most, counts.size())));
    counts.stream().skip(most).filter(counted -> chosen.contains(counted.value())).forEach(shown::add);
    chosen.stream().sorted().filter(value -> counts.stream().noneMatch(counted -> counted.value().equals(value))).forEach(value -> shown.add(new Counted(value, 0)));
    return shown.stream();
  }

  private FacetView.Value value(Facet facet, Counted counted, int highest, boolean chosen) {
    String value = counted.value();
    Address toggle = chosen ? here.dropping(facet.code(), value) : here.adding(facet.code(), value);
    return new FacetView.Value(value, name(value, facet), counted.count(), Math.round(100f * counted.count() / highest), chosen, toggle);
  }

  /// The last level of a place.
  static String name(String value, Facet facet) {
    return facet == Facet.STATE || facet == Facet.PLACE ? value.substring(value.lastIndexOf(Facet.LEVEL) + 1) : value;
  }
}
