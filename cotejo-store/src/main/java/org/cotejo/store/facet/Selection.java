package org.cotejo.store.facet;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// Which claims: of each facet any of the chosen values, of all facets at once.
///
/// @param chosen values by facet; a facet without values lets all pass; [Facet#MONTH] is narrowed by days instead
/// @param from first day: the event ends then or later; claims without a day do not pass
/// @param to last day, inclusive, likewise
/// @param minConfidence 0..1
/// @param area where: claims whose place is known to lie in it
/// @param words full text, see [org.cotejo.store.StoredFacets#find]
public record Selection(Map<Facet, Set<String>> chosen, Optional<LocalDate> from, Optional<LocalDate> to, OptionalDouble minConfidence, Optional<Area> area, String words) {

  /// All claims.
  public static final Selection ALL = new Selection(Map.of(), Optional.empty(), Optional.empty(), OptionalDouble.empty(), Optional.empty(), "");

  public Selection {
    Map<Facet, Set<String>> own = new EnumMap<>(Facet.class);
    chosen.forEach((facet, values) -> {
      if (!values.isEmpty()) {
        own.put(facet, Set.copyOf(values));
      }
    });
    chosen = Map.copyOf(own);
    words = words.strip();
  }
}
