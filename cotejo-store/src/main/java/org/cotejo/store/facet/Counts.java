package org.cotejo.store.facet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// How many claims have each value of a facet. Immutable. A place has tens of thousands of values and a page shows six, so those are kept as numbers and put into words when asked for.
final class Counts {
  private final List<String> names;
  private final int[] counts;
  /// Numbers of the values that some claim has, the most frequent first, then in the order of the values.
  private final int[] order;

  /// @param names in ascending order
  /// @param counts by a name's number
  Counts(List<String> names, int[] counts) {
    this.names = names;
    this.counts = counts;
    long[] keys = IntStream.range(0, counts.length).filter(i -> counts[i] > 0).mapToLong(i -> (long) -counts[i] << Integer.SIZE | i).toArray();
    Arrays.sort(keys);
    this.order = Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }

  /// The most frequent first, of equals the first in the alphabet.
  List<Counted> most(int many) {
    List<Counted> most = new ArrayList<>();
    for (int i = 0; i < Math.min(many, order.length); i++) {
      most.add(new Counted(names.get(order[i]), counts[order[i]]));
    }
    return List.copyOf(most);
  }

  /// In the order of the values.
  List<Counted> sorted() {
    return Arrays.stream(order).sorted().mapToObj(i -> new Counted(names.get(i), counts[i])).toList();
  }

  /// 0 of a value that no claim has.
  int of(String name) {
    int place = Collections.binarySearch(names, name);
    return place < 0 ? 0 : counts[place];
  }

  /// How many values there are.
  int size() {
    return order.length;
  }
}
