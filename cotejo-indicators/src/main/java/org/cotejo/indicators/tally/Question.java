package org.cotejo.indicators.tally;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.indicators.force.Scope;
import org.cotejo.indicators.force.Scope.Limit;
import org.cotejo.indicators.tally.Zone.Standing;

/// Which incidents are meant.
///
/// @param period all days if empty
/// @param places any of them or of the zones; anywhere if there are none of either
/// @param zones outlines and the like
/// @param agencies any of them, by a part of the name or by the sector (COP, MIL, SPY); all agents if none
/// @param scope its limits keep what no report says to lie outside
/// @param onlySaid keep only what some report says to lie within the limits
public record Question(Optional<Span> period, List<Place> places, List<Zone> zones, List<String> agencies, Scope scope, boolean onlySaid) {
  /// Everything there is, on duty or not, by any means.
  public static final Question ALL = new Question(Optional.empty(), List.of(), List.of(), List.of(),
      new Scope(Limit.ALL, Limit.ALL, "", Scope.IncidentRule.WITH_CIVILIAN_CASUALTIES), false);

  public Question {
    places = List.copyOf(places);
    zones = List.copyOf(zones);
    agencies = List.copyOf(agencies);
  }

  /// The same of another period.
  public Question in(Span other) {
    return new Question(Optional.of(other), places, zones, agencies, scope, onlySaid);
  }

  /// The same of one place.
  public Question at(Place place) {
    return new Question(period, List.of(place), zones, agencies, scope, onlySaid);
  }

  /// The same of one agency.
  public Question of(String agency) {
    return new Question(period, places, zones, List.of(agency), scope, onlySaid);
  }

  /// Whether an episode lies where it is asked for.
  Standing standing(Episode episode) {
    if (places.isEmpty() && zones.isEmpty() || places.stream().anyMatch(one -> one.holds(episode.place()))) {
      return Standing.INSIDE;
    }
    List<Standing> all = zones.stream().map(zone -> zone.standing(episode.place(), episode.spot())).toList();
    return all.contains(Standing.INSIDE) ? Standing.INSIDE : all.contains(Standing.MAYBE) ? Standing.MAYBE : Standing.OUTSIDE;
  }

  /// Where it asks, as people write it; nothing for everywhere.
  public List<String> paths() {
    return Stream.concat(places.stream().map(Place::path), zones.stream().map(Zone::path)).toList();
  }

  /// Whose denominators weigh what is counted: those of the place that it asks about, if that is just one; of zones there are none.
  public Optional<Place> weighed() {
    return !zones.isEmpty() ? Optional.empty() : Optional.of(places.size() == 1 ? places.getFirst() : Place.ANYWHERE);
  }

  /// Whose agents, arrests and weapons weigh what is counted: those of the agency that it asks about, empty for all agents; of several there are none.
  public Optional<String> weighedAgency() {
    return agencies.size() > 1 ? Optional.empty() : Optional.of(agencies.isEmpty() ? "" : agencies.getFirst());
  }

  boolean isBy(Episode episode) {
    return agencies.isEmpty() || agencies.stream().anyMatch(wanted -> episode.sectors().contains(wanted)
        || episode.agencies().stream().anyMatch(agency -> agency.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT))));
  }

  boolean isWithin(Episode episode) {
    return isWithin(scope.duty(), episode.duty()) && isWithin(scope.firearm(), episode.firearm());
  }

  private boolean isWithin(Limit limit, Said said) {
    return limit != Limit.ONLY || said == Said.YES || said == Said.NOT_SAID && !onlySaid;
  }
}
