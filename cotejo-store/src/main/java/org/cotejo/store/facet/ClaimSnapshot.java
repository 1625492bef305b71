package org.cotejo.store.facet;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The columns of all claims at one moment. Immutable, for any number of threads.
public final class ClaimSnapshot {
  /// In place of a day that is not known.
  static final int NO_DAY = Integer.MIN_VALUE;

  private final int[] rows;
  private final Map<Facet, FacetColumn> columns;
  private final int[] firstDays;
  private final int[] lastDays;
  private final int[] groupDays;
  private final float[] figures;
  private final float[] confidences;
  private final Dictionary<Spot> spots;
  private final Dictionary<Span> spans;
  private final FacetColumn incidents;
  private final FacetColumn documents;
  private final Map<SortKey, int[]> orders = new ConcurrentHashMap<>();
  private final Map<Selection, Found> whole = new ConcurrentHashMap<>();

  ClaimSnapshot(ClaimColumnsBuilder built) {
    this.rows = built.rows();
    this.columns = new EnumMap<>(built.columns());
    this.firstDays = built.firstDays();
    this.lastDays = built.lastDays();
    this.groupDays = built.groupDays();
    this.figures = built.figures();
    this.confidences = built.confidences();
    this.spots = built.spots();
    this.spans = built.spans();
    this.incidents = built.incidents();
    this.documents = built.documents();
  }

  /// How many claims there are.
  public int size() {
    return rows.length;
  }

  /// The database's number of the row at a place, 0 .. size - 1.
  int row(int place) {
    return rows[place];
  }

  /// The place of a row, negative if there is none of that number.
  int place(int row) {
    return Arrays.binarySearch(rows, row);
  }

  FacetColumn column(Facet facet) {
    FacetColumn column = columns.get(facet);
    if (column == null) {
      throw new IllegalStateException("the snapshot has no column " + facet);
    }
    return column;
  }

  Dictionary<Spot> spots() {
    return spots;
  }

  Dictionary<Span> spans() {
    return spans;
  }

  FacetColumn incidents() {
    return incidents;
  }

  FacetColumn documents() {
    return documents;
  }

  boolean isWithin(int place, int from, int to) {
    return firstDays[place] != NO_DAY && lastDays[place] >= from && firstDays[place] <= to;
  }

  float confidence(int place) {
    return confidences[place];
  }

  /// The claims of a selection.
  ///
  /// @param worded the numbers of the rows that hold the selection's words; empty if it has no words
  public Found find(Selection selection, Optional<BitSet> worded) {
    return worded.isEmpty() && selection.equals(Selection.ALL) ? everything() : Search.of(this, selection, worded);
  }

  /// Counted when first asked for: it is what every visit begins with, and costs most.
  private Found everything() {
    return whole.computeIfAbsent(Selection.ALL, all -> Search.of(this, all, Optional.empty()));
  }

  /// All places in ascending order of a key; those that do not tell it come first. Made when first asked for, some 100 ms for a million claims.
  int[] order(SortKey key) {
    return orders.computeIfAbsent(key, this::sorted);
  }

  private int[] sorted(SortKey key) {
    long[] keyed = new long[rows.length];
    for (int place = 0; place < keyed.length; place++) {
      keyed[place] = (long) rank(key, place) << Integer.SIZE | place;
    }
    Arrays.sort(keyed);
    return key == SortKey.DATE ? grouped(keyed) : places(keyed);
  }

  private int rank(SortKey key, int place) {
    return switch (key) {
      case DATE -> groupDays[place] == NO_DAY ? Integer.MIN_VALUE : groupDays[place];
      case FIGURE -> Float.isNaN(figures[place]) ? Integer.MIN_VALUE : Float.floatToIntBits(Math.max(0, figures[place]));
      case CONFIDENCE -> Float.floatToIntBits(Math.max(0, confidences[place]));
      default -> key.facet().map(facet -> column(facet).codes()[place]).orElse(0);
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
  private int[] grouped(long[] keyed) {
    int[] places = places(keyed);
    int from = 0;
    for (int i = 1; i <= places.length; i++) {
      if (i == places.length || groupDays[places[i]] != groupDays[places[from]]) {
        groupDay(places, from, i);
        from = i;
      }
    }
    return places;
  }

  private void groupDay(int[] places, int from, int to) {
    long[] keyed = new long[to - from];
    for (int i = from; i < to; i++) {
      keyed[i - from] = (long) incidents.codes()[places[i]] << Integer.SIZE | places[i];
    }
    Arrays.sort(keyed);
    for (int i = from; i < to; i++) {
      places[i] = (int) keyed[i - from];
    }
  }
}
