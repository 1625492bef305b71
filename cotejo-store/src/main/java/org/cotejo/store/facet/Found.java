package org.cotejo.store.facet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// The claims of a selection, and of each facet's values how many there would be if nothing were chosen in that facet. Immutable.
public final class Found {
  private final ClaimSnapshot claims;
  private final BitSet matches;
  private final Map<Facet, List<Counted>> counts;
  private final int total;
  private final int incidents;
  private final int documents;

  Found(ClaimSnapshot claims, BitSet matches, Map<Facet, List<Counted>> counts) {
    this.claims = claims;
    this.matches = matches;
    this.counts = Map.copyOf(counts);
    this.total = matches.cardinality();
    this.incidents = distinct(claims.incidents(), true);
    this.documents = distinct(claims.documents(), false);
  }

  /// How many claims.
  public int total() {
    return total;
  }

  /// In how many incidents.
  public int incidents() {
    return incidents;
  }

  /// In how many reports.
  public int documents() {
    return documents;
  }

  /// The values of a facet, the most frequent first; of [Facet#MONTH] in the order of time.
  public List<Counted> counts(Facet facet) {
    List<Counted> own = counts.getOrDefault(facet, List.of());
    return facet == Facet.MONTH ? own.stream().sorted(Comparator.comparing(Counted::value)).toList() : own;
  }

  /// Where they are: each place there is, with how many claims.
  public List<Tallied<Spot>> spots() {
    return claims.spots().count(matches);
  }

  /// When they were: each span of days there is, with how many claims; the undated too.
  public List<Tallied<Span>> spans() {
    return claims.spans().count(matches);
  }

  /// The database's row numbers of the claims in an order, from the given place on.
  ///
  /// @param skip how many are left out before the first, 0 or more
  /// @param most how many at most
  public List<Integer> rows(SortKey key, boolean descending, int skip, int most) {
    int[] order = claims.order(key);
    List<Integer> rows = new ArrayList<>(Math.min(most, 1000));
    int left = skip;
    for (int i = 0; i < order.length && rows.size() < most; i++) {
      int place = order[descending ? order.length - 1 - i : i];
      if (matches.get(place) && left-- <= 0) {
        rows.add(claims.row(place));
      }
    }
    return rows;
  }

  /// @param emptyAside whether the empty value is not counted
  private int distinct(FacetColumn column, boolean emptyAside) {
    int[] codes = column.codes();
    BitSet seen = new BitSet(column.distinct());
    matches.stream().forEach(place -> seen.set(codes[place]));
    return seen.cardinality() - (emptyAside && holdsEmpty(column, seen) ? 1 : 0);
  }

  /// The empty value sorts first.
  private static boolean holdsEmpty(FacetColumn column, BitSet seen) {
    return seen.get(0) && column.isEmpty(0);
  }
}
