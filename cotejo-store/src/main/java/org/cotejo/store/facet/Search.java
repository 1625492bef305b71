package org.cotejo.store.facet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the claims of a selection. Each claim fails some of the facets: one that fails none is found; one that fails a single facet is counted
/// there, since it would be found if nothing were chosen in it.
final class Search {
  private static final byte NONE = -1;
  private static final byte MANY = -2;

  private final ClaimSnapshot claims;
  /// Of each claim the ordinal of the facet it fails, [#NONE], or [#MANY].
  private final byte[] failed;
  /// Facets that some claim may fail.
  private final Set<Facet> chosen = EnumSet.noneOf(Facet.class);

  private Search(ClaimSnapshot claims) {
    this.claims = claims;
    this.failed = new byte[claims.size()];
  }

  /// What fails a facet besides what it has failed before.
  static byte alsoFailing(byte before, byte facet) {
    return before == NONE ? facet : MANY;
  }

  /// @param worded rows that hold the selection's words, empty if it has no words
  static Found of(ClaimSnapshot claims, Selection selection, Optional<BitSet> worded) {
    Search search = new Search(claims);
    search.base(selection, worded);
    selection.chosen().forEach((facet, values) -> {
      if (facet != Facet.MONTH) {
        search.narrow(facet, claims.column(facet).codes(), claims.column(facet).allowing(values));
      }
    });
    search.narrowDays(selection);
    return search.found();
  }

  private void base(Selection selection, Optional<BitSet> worded) {
    Arrays.fill(failed, worded.isPresent() ? MANY : NONE);
    worded.ifPresent(this::allow);
    // an area is no facet: nothing is counted outside it
    selection.area().ifPresent(area -> claims.spots().codes().narrow(claims.spots().allowing(area::holds), failed, MANY));
    selection.minConfidence().ifPresent(least -> {
      for (int place = 0; place < failed.length; place++) {
        if (claims.confidence(place) < least) {
          failed[place] = MANY;
        }
      }
    });
  }

  private void allow(BitSet rows) {
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      int place = claims.place(row);
      if (place >= 0) {
        failed[place] = NONE;
      }
    }
  }

  private void narrow(Facet facet, Codes codes, boolean[] allowed) {
    chosen.add(facet);
    codes.narrow(allowed, failed, ordinal(facet));
  }

  private void narrowDays(Selection selection) {
    if (selection.from().isPresent() || selection.to().isPresent()) {
      int from = selection.from().map(Search::day).orElse(Integer.MIN_VALUE + 1);
      int to = selection.to().map(Search::day).orElse(Integer.MAX_VALUE);
      boolean[] within = claims.spans().allowing(span -> span.firstDay() != ClaimSnapshot.NO_DAY && span.lastDay() >= from && span.firstDay() <= to);
      narrow(Facet.MONTH, claims.spans().codes(), within);
    }
  }

  private static int day(LocalDate date) {
    return (int) date.toEpochDay();
  }

  private static byte ordinal(Facet facet) {
    return (byte) facet.ordinal();
  }

  private Found found() {
    int[] places = failing(NONE);
    Map<Facet, Counts> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      counts.put(facet, count(facet, places));
    }
    return new Found(claims, places, counts);
  }

  /// The claims that fail this and nothing else.
  private int[] failing(byte what) {
    int size = 0;
    for (byte one : failed) {
      size += one == what ? 1 : 0;
    }
    int[] places = new int[size];
    int next = 0;
    for (int place = 0; next < size; place++) {
      if (failed[place] == what) {
        places[next++] = place;
      }
    }
    return places;
  }

  /// @param found claims that fail nothing
  private Counts count(Facet facet, int[] found) {
    FacetColumn column = claims.column(facet);
    int[] cells = new int[column.distinct()];
    column.codes().tally(found, cells);
    if (chosen.contains(facet)) {
      column.codes().tally(failing(ordinal(facet)), cells);
    }
    return column.counts(cells);
  }
}
