package org.cotejo.coder.claim;

import java.util.List;
import org.cotejo.coder.place.PlaceMention;
import org.cotejo.model.EventPlace;
import org.cotejo.model.TextSpan;

/// The country or state that a report is about, where an event has no other place: "The government rejected the appeal", told of **Peru**.
public final class HomeGround {
  /// Letters of a name that is no abbreviation: not "Sin." for Sinaloa.
  private static final int SHORT = 4;

  private HomeGround() {}

  /// The same place in the words with which the report first names it, by its name where it only has an adjective of it ("**Peruvian** police"). What only the event's own sentence names, and not
  /// for its place, or what no words of the report name, stays without words: "the **U.S.** ambassador met the minister".
  ///
  /// @param evidence the event's sentence
  static EventPlace named(Reading reading, EventPlace place, TextSpan evidence) {
    if (!place.text().isEmpty() || place.name().isEmpty()) {
      return place;
    }
    List<PlaceMention> elsewhere = reading.places().mentions().stream().filter(mention -> isSame(mention.place(), place) && !evidence.contains(mention.span())).toList();
    return elsewhere.stream().filter(mention -> mention.kind() != PlaceMention.Kind.DEMONYM && mention.text().length() >= SHORT).findFirst().map(mention -> place.as(mention.text()))
        .orElse(elsewhere.isEmpty() ? place : place.as(place.name()));
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
