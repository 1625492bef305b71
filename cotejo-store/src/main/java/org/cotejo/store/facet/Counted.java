package org.cotejo.store.facet;

import java.util.Comparator;

/// How many claims have a value.
public record Counted(String value, int count) {
  static final Comparator<Counted> MOST_FIRST = Comparator.comparingInt(Counted::count).reversed().thenComparing(Counted::value);
}
