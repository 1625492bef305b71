package org.cotejo.store.facet;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The columns of all claims at one moment. Immutable, for any number of threads.
public final class ClaimSnapshot {
  /// In place of a day that is not known.
  static final int NO_DAY = Integer.MIN_VALUE;

  private final int[] rows;
  private final Map<Facet, FacetColumn> columns;
  private final int[] groupDays;
  private final float[] figures;
  private final float[] confidences;
  private final Dictionary<Spot> spots;
  private final Dictionary<Span> spans;
  private final FacetColumn incidents;
  private final Dictionary<Long> documents;
  private final Orders orders = new Orders(this);
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

  /// All places in ascending order of a key, as [Orders] has them.
  int[] order(SortKey key) {
    return orders.of(key);
  }
}
