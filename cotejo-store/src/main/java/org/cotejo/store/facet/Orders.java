package org.cotejo.store.facet;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// The orders of a snapshot's claims.
final class Orders {
  /// Four bytes a claim each.
  private static final int MOST_KEPT = 5;

  private final ClaimSnapshot claims;
  private final Map<SortKey, int[]> kept = new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<SortKey, int[]> eldest) {
      return size() > MOST_KEPT;
    }
  };

  Orders(ClaimSnapshot claims) {
    this.claims = claims;
  }

  /// All places in ascending order of a key; those that do not tell it come first. Made when asked for, some 100 ms for a million claims, and kept while it is asked for; that by days is there at once.
  int[] of(SortKey key) {
    synchronized (kept) {
      return kept.computeIfAbsent(key, this::sorted);
    }
  }

  private int[] sorted(SortKey key) {
    return switch (key) {
      case DATE -> grouped(byRank(key));
      case FIGURE, CONFIDENCE -> byRank(key);
      default -> byCode(claims.column(key.facet().orElseThrow()));
    };
  }

  /// Values are numbered in their order: rows go straight to where those of their value begin.
  private int[] byCode(FacetColumn column) {
    int[] next = new int[column.distinct() + 1];
    for (int place = 0; place < claims.size(); place++) {
      next[column.codes().of(place) + 1]++;
    }
    Arrays.parallelPrefix(next, Integer::sum);
    int[] places = new int[claims.size()];
    for (int place = 0; place < claims.size(); place++) {
      places[next[column.codes().of(place)]++] = place;
    }
    return places;
  }

  private int[] byRank(SortKey key) {
    long[] keyed = new long[claims.size()];
    for (int place = 0; place < keyed.length; place++) {
      keyed[place] = (long) rank(key, place) << Integer.SIZE | place;
    }
    Arrays.sort(keyed);
    return places(keyed);
  }

  private int rank(SortKey key, int place) {
    return switch (key) {
      case FIGURE -> Float.isNaN(claims.figure(place)) ? Integer.MIN_VALUE : Float.floatToIntBits(Math.max(0, claims.figure(place)));
      case CONFIDENCE -> Float.floatToIntBits(Math.max(0, claims.confidence(place)));
      default -> claims.groupDay(place);
    };
  }

  private static int[] places(long[] keyed) {
    int[] places = new int[keyed.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = (int) keyed[i];
    }
    return places;
  }

  /// Within a day the claims of one incident side by side; claims of no incident by their report.
  private int[] grouped(int[] places) {
    int from = 0;
    for (int i = 1; i <= places.length; i++) {
      if (i == places.length || claims.groupDay(places[i]) != claims.groupDay(places[from])) {
        groupDay(places, from, i);
        from = i;
      }
    }
    return places;
  }

  private void groupDay(int[] places, int from, int to) {
    long[] keyed = new long[to - from];
    for (int i = from; i < to; i++) {
      keyed[i - from] = (long) claims.incidents().codes().of(places[i]) << Integer.SIZE | places[i];
    }
    Arrays.sort(keyed);
    System.arraycopy(places(keyed), 0, places, from, to - from);
  }
}
