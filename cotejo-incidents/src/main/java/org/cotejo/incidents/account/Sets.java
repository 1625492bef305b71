package org.cotejo.incidents.account;

import java.util.Collection;
import java.util.Set;

/// Sets of few texts, of which very many are held in memory at once: most have none or one.
final class Sets {
  private Sets() {}

  /// The same texts in ascending order, unmodifiable, in as little memory as they need.
  static Set<String> small(Collection<String> texts) {
    if (texts instanceof Few few) {
      return few;
    }
    String[] sorted = texts.stream().distinct().sorted().toArray(String[]::new);
    return switch (sorted.length) {
      case 0 -> Set.of();
      case 1 -> Set.of(sorted[0]);
      default -> new Few(sorted);
    };
  }
}
