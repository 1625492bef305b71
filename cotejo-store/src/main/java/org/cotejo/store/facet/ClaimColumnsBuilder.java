package org.cotejo.store.facet;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/// Takes claims in one by one, in ascending order of their row numbers, and makes a snapshot of them.
public final class ClaimColumnsBuilder {
  private final Map<Facet, FacetColumn.Builder> columns = new EnumMap<>(Facet.class);
  private final Dictionary.Builder<Spot> spots;
  private final Dictionary.Builder<Span> spans;
  private final FacetColumn.Builder incidents;
  private final Dictionary.Builder<Long> documents;
  private int size;
  private int[] rows = new int[1024];
  private int[] groupDays = new int[1024];
  private float[] figures = new float[1024];
  private float[] confidences = new float[1024];

  public ClaimColumnsBuilder() {
    for (Facet facet : Facet.values()) {
      columns.put(facet, new FacetColumn.Builder());
    }
    spots = new Dictionary.Builder<>();
    spans = new Dictionary.Builder<>();
    incidents = new FacetColumn.Builder();
    documents = new Dictionary.Builder<>();
  }

  /// @param before whose claims may be [kept][#keep]
  ClaimColumnsBuilder(ClaimSnapshot before) {
    for (Facet facet : Facet.values()) {
      columns.put(facet, new FacetColumn.Builder(before.column(facet)));
    }
    spots = new Dictionary.Builder<>(before.spots());
    spans = new Dictionary.Builder<>(before.spans());
    incidents = new FacetColumn.Builder(before.incidents());
    documents = new Dictionary.Builder<>(before.documents());
  }

  /// Takes some claims as they were before.
  ///
  /// @param to place behind the last
  void keep(ClaimSnapshot before, int from, int to) {
    columns.forEach((facet, column) -> column.keep(before.column(facet).codes(), from, to));
    spots.keep(before.spots().codes(), from, to);
    spans.keep(before.spans().codes(), from, to);
    incidents.keep(before.incidents().codes(), from, to);
    documents.keep(before.documents().codes(), from, to);
    for (int place = from; place < to; place++) {
      number(before.row(place), before.groupDay(place), before.figure(place), before.confidence(place));
    }
  }

  /// @param values by facet; those left out are empty
  /// @param incident its id, empty for none
  /// @param document the number of its report's row
  public void add(int row, Map<Facet, String> values, Measures measures, Spot spot, String incident, long document) {
    columns.forEach((facet, column) -> column.add(values.getOrDefault(facet, "")));
    spots.add(spot);
    spans.add(new Span(measures.firstDay(), measures.lastDay()));
    incidents.add(incident);
    documents.add(document);
    number(row, measures.groupDay(), measures.figure(), measures.confidence());
  }

  private void number(int row, int groupDay, float figure, float confidence) {
    if (size == rows.length) {
      grow();
    }
    rows[size] = row;
    groupDays[size] = groupDay;
    figures[size] = figure;
    confidences[size] = confidence;
    size++;
  }

  /// The numbers of a claim.
  ///
  /// @param firstDay days since 1970, [#NO_DAY] if unknown
  /// @param lastDay likewise
  /// @param groupDay the first day of its incident, or its own where it belongs to none
  /// @param figure NaN if none is told
  /// @param confidence 0..1
  public record Measures(int firstDay, int lastDay, int groupDay, float figure, float confidence) {
    public static final int NO_DAY = ClaimSnapshot.NO_DAY;
  }

  public ClaimSnapshot build() {
    return new ClaimSnapshot(this);
  }

  private void grow() {
    int length = 2 * size;
    rows = Arrays.copyOf(rows, length);
    groupDays = Arrays.copyOf(groupDays, length);
    figures = Arrays.copyOf(figures, length);
    confidences = Arrays.copyOf(confidences, length);
  }

  int[] rows() {
    return Arrays.copyOf(rows, size);
  }

  int[] groupDays() {
    return Arrays.copyOf(groupDays, size);
  }

  float[] figures() {
    return Arrays.copyOf(figures, size);
  }

  float[] confidences() {
    return Arrays.copyOf(confidences, size);
  }

  Dictionary<Spot> spots() {
    return spots.build();
  }

  Dictionary<Span> spans() {
    return spans.build();
  }

  FacetColumn incidents() {
    return incidents.build();
  }

  Dictionary<Long> documents() {
    return documents.build();
  }

  Map<Facet, FacetColumn> columns() {
    Map<Facet, FacetColumn> built = new EnumMap<>(Facet.class);
    columns.forEach((facet, column) -> built.put(facet, column.build()));
    return built;
  }
}
