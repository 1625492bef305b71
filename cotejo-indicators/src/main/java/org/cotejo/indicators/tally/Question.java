package org.cotejo.indicators.tally;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cotejo.indicators.force.Scope;
import org.cotejo.indicators.force.Scope.Limit;

/// Which incidents are meant.
///
/// @param period all days if empty
/// @param places any of them; anywhere if none
/// @param agencies any of them, by a part of the name or by the sector (COP, MIL, SPY); all agents if none
/// @param scope its limits keep what no report says to lie outside
/// @param onlySaid keep only what some report says to lie within the limits
public record Question(Optional<Span> period, List<Place> places, List<String> agencies, Scope scope, boolean onlySaid) {
  /// Everything there is, on duty or not, by any means.
  public static final Question ALL = new Question(Optional.empty(), List.of(), List.of(),
      new Scope(Limit.ALL, Limit.ALL, "", Scope.IncidentRule.WITH_CIVILIAN_CASUALTIES), false);

  public Question {
    places = List.copyOf(places);
    agencies = List.copyOf(agencies);
  }

  /// The same of another period.
  public Question in(Span other) {
    return new Question(Optional.of(other), places, agencies, scope, onlySaid);
  }

  /// The same of one place.
  public Question at(Place place) {
    return new Question(period, List.of(place), agencies, scope, onlySaid);
  }

  /// The same of one agency.
  public Question of(String agency) {
    return new Question(period, places, List.of(agency), scope, onlySaid);
  }

  boolean isAt(Place place) {
    return places.isEmpty() || places.stream().anyMatch(one -> one.holds(place));
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
