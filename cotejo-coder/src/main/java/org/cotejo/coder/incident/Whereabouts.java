package org.cotejo.coder.incident;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cotejo.coder.claim.Reading;
import org.cotejo.coder.place.PlaceMention;
import org.cotejo.model.EventPlace;
import org.cotejo.model.EventPlace.Precision;

/// Where an incident was, by all that tells of it.
final class Whereabouts {

  private Whereabouts() {}

  /// The first place told that is finer than a state, else the finest; one in the country that the report is about before one abroad. Another country's bare
  /// name is mostly somebody's who is spoken of.
  static EventPlace of(Reading reading, List<Telling> tellings) {
    Optional<EventPlace> home = reading.places().documentCountry();
    List<EventPlace> told = tellings.stream().map(telling -> telling.claim().place()).filter(place -> !place.text().isEmpty()).toList();
    Predicate<EventPlace> athome = place -> home.filter(country -> country.country().equals(place.country())).isPresent();
    return finest(told.stream().filter(athome))
        .or(() -> finest(told.stream().filter(place -> home.isEmpty() || place.precision() != Precision.COUNTRY)))
        .filter(place -> place.precision() != Precision.COUNTRY)
        .or(() -> finest(beside(reading, tellings).filter(athome)))
        .or(() -> finest(told.stream().filter(athome)))
        .or(() -> home)
        .or(() -> tellings.stream().map(telling -> telling.claim().place()).filter(EventPlace::isKnown).findFirst())
        .orElse(EventPlace.UNKNOWN);
  }

  private static Optional<EventPlace> finest(Stream<EventPlace> places) {
    return places.min(Comparator.comparing(place -> place.precision().compareTo(Precision.STATE) < 0 ? Precision.SITE : place.precision()));
  }

  /// Places in the sentences of the tellings.
  private static Stream<EventPlace> beside(Reading reading, List<Telling> tellings) {
    return tellings.stream().flatMap(telling -> reading.places().within(telling.event().tree().sentence().span()).stream())
        .filter(mention -> mention.kind() == PlaceMention.Kind.LITERAL).map(PlaceMention::place)
        .filter(place -> place.precision().compareTo(Precision.COUNTRY) < 0);
  }
}
