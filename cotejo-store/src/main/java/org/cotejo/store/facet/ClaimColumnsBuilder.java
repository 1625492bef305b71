package org.cotejo.store.facet;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/// Takes claims in one by one, in ascending order of their row numbers, and makes a snapshot of them.
public final class ClaimColumnsBuilder {
  private final Map<Facet, FacetColumn.Builder> columns = new EnumMap<>(Facet.class);
  private final Dictionary.Builder<Spot> spots = new Dictionary.Builder<>();
  private final Dictionary.Builder<Span> spans = new Dictionary.Builder<>();
  private final FacetColumn.Builder incidents = new FacetColumn.Builder();
  private final Dictionary.Builder<Long> documents = new Dictionary.Builder<>();
  private int size;
  private int[] rows = new int[1024];
  private int[] groupDays = new int[1024];
  private float[] figures = new float[1024];
  private float[] confidences = new float[1024];

  public ClaimColumnsBuilder() {
    for (Facet facet : Facet.values()) {
      columns.put(facet, new FacetColumn.Builder());
    }
  }

  /// @param values by facet; those left out are empty
  /// @param incident its id, empty for none
  /// @param document the number of its report's row
  public void add(int row, Map<Facet, String> values, Measures measures, Spot spot, String incident, long document) {
    if (size == rows.length) {
      grow();
    }
    columns.forEach((facet, column) -> column.add(values.getOrDefault(facet, "")));
    spots.add(spot);
    spans.add(new Span(measures.firstDay(), measures.lastDay()));
    incidents.add(incident);
    documents.add(document);
    rows[size] = row;
    groupDays[size] = measures.groupDay();
    figures[size] = measures.figure();
    confidences[size] = measures.confidence();
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

  Groups incidents() {
    return Groups.of(incidents.build());
  }

  Groups documents() {
    return Groups.of(documents.build());
  }

  Map<Facet, FacetColumn> columns() {
    Map<Facet, FacetColumn> built = new EnumMap<>(Facet.class);
    columns.forEach((facet, column) -> built.put(facet, column.build()));
    return built;
  }
}
