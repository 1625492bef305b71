package org.cotejo.indicators.tally;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cotejo.indicators.force.Quantity;

/// An incident as far as indicators go.
///
/// @param id of the incident
/// @param days in which it lies, empty if unknown
/// @param spot its coordinates, empty unless it is known at least by its municipality
/// @param agencies names or words of the agents who act in it
/// @param sectors PLOVER sectors of those agents: COP, MIL, SPY
/// @param force whether agents of the state are said to have used force in it
/// @param duty whether they were on duty
/// @param firearm whether those killed or wounded were hit by firearms
/// @param figures what is told; of civilians, only those for whose death or wounds agents are said to be responsible
public record Episode(
    String id, Optional<Span> days, Place place, Optional<Spot> spot, Set<String> agencies, Set<String> sectors, boolean force, Said duty, Said firearm, Map<Quantity, Figure> figures) {

  public Episode {
    agencies = Set.copyOf(agencies);
    sectors = Set.copyOf(sectors);
    figures = figures.size() < 2 ? Map.copyOf(figures) : copy(figures);
  }

  private static Map<Quantity, Figure> copy(Map<Quantity, Figure> figures) {
    Map<Quantity, Figure> copy = new EnumMap<>(Quantity.class);
    copy.putAll(figures);
    return Collections.unmodifiableMap(copy);
  }

  public Optional<Figure> figure(Quantity quantity) {
    return Optional.ofNullable(figures.get(quantity));
  }

  /// Whether anything is told of a quantity.
  public boolean tells(Quantity quantity) {
    return figures.containsKey(quantity);
  }

  boolean hasAny(Quantity quantity) {
    return has(quantity, Figure::isAny);
  }

  /// Without an [Optional] in between: this is asked of hundreds of thousands.
  boolean has(Quantity quantity, Predicate<Figure> wanted) {
    Figure figure = figures.get(quantity);
    return figure != null && wanted.test(figure);
  }
}
