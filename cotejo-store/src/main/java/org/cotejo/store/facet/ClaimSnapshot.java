package org.cotejo.store.facet;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The columns of all claims at one moment. Immutable, for any number of threads.
public final class ClaimSnapshot {
  /// In place of a day that is not known.
  static final int NO_DAY = Integer.MIN_VALUE;
  /// Four bytes a claim each.
  private static final int MOST_ORDERS = 5;

  private final int[] rows;
  private final Map<Facet, FacetColumn> columns;
  private final int[] groupDays;
  private final float[] figures;
  private final float[] confidences;
  private final Dictionary<Spot> spots;
  private final Dictionary<Span> spans;
  private final FacetColumn incidents;
  private final Dictionary<Long> documents;
  private final Map<SortKey, int[]> orders = new LinkedHashMap<>(MOST_ORDERS, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<SortKey, int[]> eldest) {
      return size() > MOST_ORDERS;
    }
  };
  /// It is what every visit begins with, and costs most.
  private final Found everything;

  ClaimSnapshot(ClaimColumnsBuilder built) {
    this.rows = built.rows();
    this.columns = new EnumMap<>(built.columns());
    this.groupDays = built.groupDays();
    this.figures = built.figures();
    this.confidences = built.confidences();
    this.spots = built.spots();
    this.spans = built.spans();
    this.incidents = built.incidents();
    this.documents = built.documents();
    this.everything = Search.of(this, Selection.ALL, Optional.empty());
    order(SortKey.DATE);
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

  /// The numbers of their rows.
  Dictionary<Long> documents() {
    return documents;
  }

  float confidence(int place) {
    return confidences[place];
  }

  int groupDay(int place) {
    return groupDays[place];
  }

  float figure(int place) {
    return figures[place];
  }

  /// The claims of a selection.
  ///
  /// @param worded the numbers of the rows that hold the selection's words; empty if it has no words
  public Found find(Selection selection, Optional<BitSet> worded) {
    return worded.isEmpty() && selection.equals(Selection.ALL) ? everything : Search.of(this, selection, worded);
  }

  /// All places in ascending order of a key; those that do not tell it come first. Made when asked for, some 100 ms for a million claims, and kept while it is asked for; that by days is there at once.
  int[] order(SortKey key) {
    synchronized (orders) {
      return orders.computeIfAbsent(key, this::sorted);
    }
  }

  private int[] sorted(SortKey key) {
    return switch (key) {
      case DATE -> grouped(byRank(key));
      case FIGURE, CONFIDENCE -> byRank(key);
      default -> byCode(column(key.facet().orElseThrow()));
    };
  }

  /// Values are numbered in their order: rows go straight to where those of their value begin.
  private int[] byCode(FacetColumn column) {
    int[] next = new int[column.distinct() + 1];
    for (int place = 0; place < rows.length; place++) {
      next[column.codes().of(place) + 1]++;
    }
    Arrays.parallelPrefix(next, Integer::sum);
    int[] places = new int[rows.length];
    for (int place = 0; place < rows.length; place++) {
      places[next[column.codes().of(place)]++] = place;
    }
    return places;
  }

  private int[] byRank(SortKey key) {
    long[] keyed = new long[rows.length];
    for (int place = 0; place < keyed.length; place++) {
      keyed[place] = (long) rank(key, place) << Integer.SIZE | place;
    }
    Arrays.sort(keyed);
    return places(keyed);
  }

  private int rank(SortKey key, int place) {
    return switch (key) {
      case FIGURE -> Float.isNaN(figures[place]) ? Integer.MIN_VALUE : Float.floatToIntBits(Math.max(0, figures[place]));
      case CONFIDENCE -> Float.floatToIntBits(Math.max(0, confidences[place]));
      default -> groupDays[place];
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
      keyed[i - from] = (long) incidents.codes().of(places[i]) << Integer.SIZE | places[i];
    }
    Arrays.sort(keyed);
    System.arraycopy(places(keyed), 0, places, from, to - from);
  }
}
