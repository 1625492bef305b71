package org.cotejo.store.facet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/// The claims of a selection, and of each facet's values how many there would be if nothing were chosen in that facet. Immutable.
public final class Found {
  private static final Counts NONE = new Counts(List.of(), new int[0]);

  private final ClaimSnapshot claims;
  private final BitSet matches;
  private final Map<Facet, Counts> counts;
  private final int total;
  private final int incidents;
  private final int documents;

  /// @param places of the claims, in ascending order
  Found(ClaimSnapshot claims, int[] places, Map<Facet, Counts> counts) {
    this.claims = claims;
    this.matches = new BitSet(claims.size());
    for (int place : places) {
      matches.set(place);
    }
    this.counts = Map.copyOf(counts);
    this.total = places.length;
    this.incidents = claims.incidents().told(places);
    this.documents = claims.documents().told(places);
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
    Counts own = of(facet);
    return facet == Facet.MONTH ? own.sorted() : own.most(own.size());
  }

  /// Likewise so many of them at most.
  public List<Counted> most(Facet facet, int many) {
    return of(facet).most(many);
  }

  /// How many values of a facet there are.
  public int values(Facet facet) {
    return of(facet).size();
  }

  /// How many claims have a value, 0 if none has.
  public int count(Facet facet, String value) {
    return of(facet).of(value);
  }

  private Counts of(Facet facet) {
    return counts.getOrDefault(facet, NONE);
  }

  /// Where they are: each place there is, with how many claims.
  public List<Tallied<Spot>> spots() {
    return claims.spots().count(places());
  }

  /// When they were: each span of days there is, with how many claims; the undated too.
  public List<Tallied<Span>> spans() {
    return claims.spans().count(places());
  }

  private int[] places() {
    int[] places = new int[total];
    int next = 0;
    for (int place = matches.nextSetBit(0); place >= 0; place = matches.nextSetBit(place + 1)) {
      places[next++] = place;
    }
    return places;
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
}
