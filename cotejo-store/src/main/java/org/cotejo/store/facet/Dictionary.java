package org.cotejo.store.facet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// One value per row, kept as its place in the list of distinct values, in the order they came.
final class Dictionary<T> {
  private final List<T> values;
  private final Codes codes;

  private Dictionary(List<T> values, Codes codes) {
    this.values = values;
    this.codes = codes;
  }

  /// Of each value's number, whether it is wanted.
  boolean[] allowing(Predicate<T> wanted) {
    boolean[] allowed = new boolean[values.size()];
    for (int i = 0; i < allowed.length; i++) {
      allowed[i] = wanted.test(values.get(i));
    }
    return allowed;
  }

  Codes codes() {
    return codes;
  }

  /// How many different values some rows have.
  int told(int[] rows) {
    int[] cells = new int[values.size()];
    codes.tally(rows, cells);
    int told = 0;
    for (int cell : cells) {
      told += cell > 0 ? 1 : 0;
    }
    return told;
  }

  /// The values of these rows, each with how many rows have it.
  List<Tallied<T>> count(int[] rows) {
    int[] counts = new int[values.size()];
    codes.tally(rows, counts);
    List<Tallied<T>> tallied = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        tallied.add(new Tallied<>(values.get(i), counts[i]));
      }
    }
    return List.copyOf(tallied);
  }

  /// Takes values in one by one.
  static final class Builder<T> {
    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> values = new ArrayList<>();
    private final CodesBuilder codes = new CodesBuilder();

    /// @param before whose rows may be kept
    Builder(Dictionary<T> before) {
      before.values.forEach(value -> numbers.computeIfAbsent(value, this::number));
    }

    Builder() {}

    /// Some rows as the column before has them.
    ///
    /// @param to behind the last
    void keep(Codes before, int from, int to) {
      codes.add(before, from, to);
    }

    void add(T value) {
      codes.add(numbers.computeIfAbsent(value, this::number));
    }

    private int number(T value) {
      values.add(value);
      return values.size() - 1;
    }

    Dictionary<T> build() {
      return new Dictionary<>(List.copyOf(values), codes.build());
    }
  }
}
