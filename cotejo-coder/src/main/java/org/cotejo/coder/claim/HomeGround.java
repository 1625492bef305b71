package org.cotejo.coder.claim;

import org.cotejo.coder.place.PlaceMention;
import org.cotejo.model.EventPlace;

/// The country or state that a report is about, where an event has no other place: "The government rejected the appeal", told of **Peru**.
public final class HomeGround {
  /// Letters of a name that is no abbreviation: not "Sin." for Sinaloa.
  private static final int SHORT = 4;

  private HomeGround() {}

  /// The same place in the words with which the report first names it, else by its name: what is taken from the whole report has no words of its own.
  static EventPlace named(Reading reading, EventPlace place) {
    return !place.text().isEmpty() || place.name().isEmpty() ? place : reading.places().mentions().stream()
        .filter(mention -> mention.kind() != PlaceMention.Kind.DEMONYM && isSame(mention.place(), place) && mention.text().length() >= SHORT).findFirst()
        .map(mention -> place.as(mention.text())).orElse(place.as(place.name()));
  }

  /// Whether the report as a whole says that the event was there, and not its sentence.
  ///
  /// @param evidence the words of the event's sentence
  public static boolean isTakenOver(EventPlace place, String evidence) {
    boolean large = place.precision() == EventPlace.Precision.COUNTRY || place.precision() == EventPlace.Precision.STATE;
    return place.text().isEmpty() || large && !evidence.contains(place.text());
  }

  private static boolean isSame(EventPlace told, EventPlace place) {
    return told.precision() == place.precision() && told.country().equals(place.country()) && told.name().equals(place.name());
  }
}
