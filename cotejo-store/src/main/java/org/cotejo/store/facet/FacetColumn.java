package org.cotejo.store.facet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// One value per row, kept as its place in the sorted list of all values; so numbers sort as their values do.
final class FacetColumn {
  /// Between several values of one cell, as in [org.cotejo.model.Party#sector()].
  private static final String SEVERAL = "; ";

  private final List<String> values;
  private final int[] codes;

  private FacetColumn(List<String> values, int[] codes) {
    this.values = values;
    this.codes = codes;
  }

  int[] codes() {
    return codes;
  }

  /// Of each value's number, whether its cell holds one of the wanted values.
  boolean[] allowing(Set<String> wanted) {
    boolean[] allowed = new boolean[values.size()];
    for (int i = 0; i < allowed.length; i++) {
      allowed[i] = parts(values.get(i)).stream().anyMatch(wanted::contains);
    }
    return allowed;
  }

  /// Hands counts of cells on to the values they hold.
  ///
  /// @param cells by a value's number
  Map<String, Integer> perValue(int[] cells) {
    Map<String, Integer> counts = new TreeMap<>();
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] > 0) {
        for (String part : parts(values.get(i))) {
          counts.merge(part, cells[i], Integer::sum);
        }
      }
    }
    return counts;
  }

  boolean isEmpty(int code) {
    return values.get(code).isEmpty();
  }

  int distinct() {
    return values.size();
  }

  /// `VEN; COL` are two values; `VEN/Zulia; Táchira` are two states of one country.
  private static List<String> parts(String cell) {
    if (!cell.contains(SEVERAL)) {
      return List.of(cell);
    }
    int level = cell.indexOf(Facet.LEVEL);
    String above = level < 0 ? "" : cell.substring(0, level + 1);
    return Arrays.stream(cell.substring(above.length()).split(SEVERAL)).distinct().map(part -> above + part).toList();
  }

  /// Takes values in one by one.
  static final class Builder {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> values = new ArrayList<>();
    private int[] codes = new int[1024];
    private int size;

    void add(String value) {
      if (size == codes.length) {
        codes = Arrays.copyOf(codes, 2 * size);
      }
      codes[size++] = numbers.computeIfAbsent(value, this::number);
    }

    private int number(String value) {
      values.add(value);
      return values.size() - 1;
    }

    FacetColumn build() {
      List<String> sorted = values.stream().sorted().toList();
      int[] place = new int[values.size()];
      for (int i = 0; i < place.length; i++) {
        place[numbers.getOrDefault(sorted.get(i), 0)] = i;
      }
      int[] own = new int[size];
      for (int row = 0; row < size; row++) {
        own[row] = place[codes[row]];
      }
      return new FacetColumn(sorted, own);
    }
  }
}
