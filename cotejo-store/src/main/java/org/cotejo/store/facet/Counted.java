package org.cotejo.store.facet;

import java.util.Comparator;

/// How many claims have a value.
public record Counted(String value, int count) {
  /// The most frequent first, of equals the first in the alphabet.
  public static final Comparator<Counted> MOST_FIRST = Comparator.comparingInt(Counted::count).reversed().thenComparing(Counted::value);
}
