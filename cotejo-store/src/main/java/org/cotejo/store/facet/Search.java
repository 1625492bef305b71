package org.cotejo.store.facet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the claims of a selection. Each claim fails some of the facets: one that fails none is found; one that fails a single facet is counted
/// there, since it would be found if nothing were chosen in it.
final class Search {
  private static final byte NONE = -1;
  private static final byte MANY = -2;

  private final ClaimSnapshot claims;
  /// Of each claim the ordinal of the facet it fails, [#NONE], or [#MANY].
  private final byte[] failed;

  private Search(ClaimSnapshot claims) {
    this.claims = claims;
    this.failed = new byte[claims.size()];
  }

  /// @param worded rows that hold the selection's words, empty if it has no words
  static Found of(ClaimSnapshot claims, Selection selection, Optional<BitSet> worded) {
    Search search = new Search(claims);
    search.base(selection, worded);
    selection.chosen().forEach((facet, values) -> {
      if (facet != Facet.MONTH) {
        search.narrow(facet, claims.column(facet).allowing(values));
      }
    });
    search.narrowDays(selection);
    return search.found();
  }

  private void base(Selection selection, Optional<BitSet> worded) {
    Arrays.fill(failed, worded.isPresent() ? MANY : NONE);
    worded.ifPresent(rows -> rows.stream().forEach(row -> {
      int place = claims.place(row);
      if (place >= 0) {
        failed[place] = NONE;
      }
    }));
    selection.area().ifPresent(this::narrow);
    selection.minConfidence().ifPresent(least -> {
      for (int place = 0; place < failed.length; place++) {
        if (claims.confidence(place) < least) {
          failed[place] = MANY;
        }
      }
    });
  }

  /// An area is no facet: nothing is counted outside it.
  private void narrow(Area area) {
    boolean[] within = claims.spots().allowing(area::holds);
    for (int place = 0; place < failed.length; place++) {
      if (!within[claims.spots().code(place)]) {
        failed[place] = MANY;
      }
    }
  }

  private void narrow(Facet facet, boolean[] allowed) {
    int[] codes = claims.column(facet).codes();
    for (int place = 0; place < failed.length; place++) {
      if (!allowed[codes[place]]) {
        fail(place, facet);
      }
    }
  }

  private void narrowDays(Selection selection) {
    if (selection.from().isEmpty() && selection.to().isEmpty()) {
      return;
    }
    int from = selection.from().map(Search::day).orElse(Integer.MIN_VALUE + 1);
    int to = selection.to().map(Search::day).orElse(Integer.MAX_VALUE);
    for (int place = 0; place < failed.length; place++) {
      if (!claims.isWithin(place, from, to)) {
        fail(place, Facet.MONTH);
      }
    }
  }

  private static int day(LocalDate date) {
    return (int) date.toEpochDay();
  }

  private void fail(int place, Facet facet) {
    failed[place] = failed[place] == NONE ? (byte) facet.ordinal() : MANY;
  }

  private Found found() {
    BitSet matches = new BitSet(failed.length);
    for (int place = 0; place < failed.length; place++) {
      if (failed[place] == NONE) {
        matches.set(place);
      }
    }
    Map<Facet, List<Counted>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      counts.put(facet, count(facet));
    }
    return new Found(claims, matches, counts);
  }

  private List<Counted> count(Facet facet) {
    FacetColumn column = claims.column(facet);
    int[] codes = column.codes();
    int[] cells = new int[column.distinct()];
    byte own = (byte) facet.ordinal();
    for (int place = 0; place < failed.length; place++) {
      if (failed[place] == NONE || failed[place] == own) {
        cells[codes[place]]++;
      }
    }
    List<Counted> counted = new ArrayList<>();
    column.perValue(cells).forEach((value, count) -> counted.add(new Counted(value, count)));
    counted.sort(Counted.MOST_FIRST);
    return List.copyOf(counted);
  }
}
