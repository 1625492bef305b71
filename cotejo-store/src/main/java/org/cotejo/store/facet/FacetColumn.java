package org.cotejo.store.facet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// One value per row, kept as its place in the sorted list of all values; so numbers sort as their values do.
final class FacetColumn {
  /// Between several values of one cell, as in [org.cotejo.model.Party#sector()].
  private static final String SEVERAL = "; ";

  private final List<String> values;
  private final Codes codes;
  /// What cells hold, one by one, in ascending order: the values themselves where no cell holds several.
  private final List<String> names;
  /// Of each value, the numbers of the names it holds; nothing where each is its own.
  private final int[][] held;

  private FacetColumn(List<String> values, Codes codes) {
    this.values = values;
    this.codes = codes;
    boolean several = values.stream().anyMatch(value -> value.contains(SEVERAL));
    this.names = several ? values.stream().flatMap(value -> parts(value).stream()).distinct().sorted().toList() : values;
    this.held = several ? values.stream().map(this::held).toArray(int[][]::new) : new int[0][];
  }

  private int[] held(String value) {
    return parts(value).stream().mapToInt(part -> Collections.binarySearch(names, part)).toArray();
  }

  Codes codes() {
    return codes;
  }

  /// Of each value's number, whether its cell holds one of the wanted values.
  boolean[] allowing(Set<String> wanted) {
    boolean[] allowed = new boolean[values.size()];
    for (int i = 0; i < allowed.length; i++) {
      allowed[i] = held.length == 0 ? wanted.contains(values.get(i)) : parts(values.get(i)).stream().anyMatch(wanted::contains);
    }
    return allowed;
  }

  /// Hands counts of cells on to the values they hold.
  ///
  /// @param cells by a value's number
  Counts counts(int[] cells) {
    if (held.length == 0) {
      return new Counts(names, cells);
    }
    int[] counts = new int[names.size()];
    for (int i = 0; i < cells.length; i++) {
      for (int name : held[i]) {
        counts[name] += cells[i];
      }
    }
    return new Counts(names, counts);
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

  /// How many different values some rows have, the empty one aside.
  int told(int[] rows) {
    int[] cells = new int[values.size()];
    codes.tally(rows, cells);
    int told = 0;
    for (int i = 0; i < cells.length; i++) {
      told += cells[i] > 0 && !isEmpty(i) ? 1 : 0;
    }
    return told;
  }

  /// Takes values in one by one.
  static final class Builder {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> values = new ArrayList<>();
    private final CodesBuilder codes = new CodesBuilder();

    /// @param before whose rows may be kept
    Builder(FacetColumn before) {
      before.values.forEach(value -> numbers.computeIfAbsent(value, this::number));
    }

    Builder() {}

    /// Some rows as the column before has them.
    ///
    /// @param to behind the last
    void keep(Codes before, int from, int to) {
      codes.add(before, from, to);
    }

    void add(String value) {
      codes.add(numbers.computeIfAbsent(value, this::number));
    }

    private int number(String value) {
      values.add(value);
      return values.size() - 1;
    }

    FacetColumn build() {
      int[] order = IntStream.range(0, values.size()).boxed().sorted((one, other) -> values.get(one).compareTo(values.get(other))).mapToInt(Integer::intValue).toArray();
      int[] place = new int[order.length];
      for (int i = 0; i < order.length; i++) {
        place[order[i]] = i;
      }
      return new FacetColumn(Arrays.stream(order).mapToObj(values::get).toList(), codes.build(place));
    }
  }
}
