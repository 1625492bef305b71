package org.cotejo.web.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
    List<Counted> most = found.most(facet, here.has("all", facet.code()) ? MOST : USUAL);
    Set<String> chosen = Set.copyOf(here.all(facet.code()));
    int highest = most.isEmpty() ? 1 : Math.max(1, most.getFirst().count());
    List<FacetView.Value> values = shown(facet, most, chosen).map(counted -> value(facet, counted, highest, chosen.contains(counted.value()))).toList();
    return new FacetView(facet.code(), values, chosen.size(), Math.max(0, found.values(facet) - values.size()), here.adding("all", facet.code()));
  }

  /// Those that are chosen always, also when nothing has them; these come last.
  private Stream<Counted> shown(Facet facet, List<Counted> most, Set<String> chosen) {
    Set<String> names = most.stream().map(Counted::value).collect(Collectors.toSet());
    Stream<Counted> others = chosen.stream().filter(value -> !names.contains(value)).map(value -> new Counted(value, found.count(facet, value))).sorted(Counted.MOST_FIRST);
    return Stream.concat(most.stream(), others);
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
