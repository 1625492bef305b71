package org.cotejo.store.facet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// One value per row, kept as its place in the list of distinct values, in the order they came.
final class Dictionary<T> {
  private final List<T> values;
  private final int[] codes;

  private Dictionary(List<T> values, int[] codes) {
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

  int code(int row) {
    return codes[row];
  }

  /// The values of these rows, each with how many rows have it.
  List<Tallied<T>> count(BitSet rows) {
    int[] counts = new int[values.size()];
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      counts[codes[row]]++;
    }
    List<Tallied<T>> tallied = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        tallied.add(new Tallied<>(values.get(i), counts[i]));
      }
    }
    return tallied;
  }

  /// Takes values in one by one.
  static final class Builder<T> {
    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> values = new ArrayList<>();
    private int[] codes = new int[1024];
    private int size;

    void add(T value) {
      if (size == codes.length) {
        codes = Arrays.copyOf(codes, 2 * size);
      }
      codes[size++] = numbers.computeIfAbsent(value, this::number);
    }

    private int number(T value) {
      values.add(value);
      return values.size() - 1;
    }

    Dictionary<T> build() {
      return new Dictionary<>(List.copyOf(values), Arrays.copyOf(codes, size));
    }
  }
}
