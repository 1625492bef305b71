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

  /// The same place in the words with which the report first names it, else by its name: what is taken from the whole report has no words of its own. What only the event's own sentence names, and not
  /// for its place, stays without words: "the **U.S.** ambassador met the minister".
  ///
  /// @param evidence the event's sentence
  static EventPlace named(Reading reading, EventPlace place, TextSpan evidence) {
    if (!place.text().isEmpty() || place.name().isEmpty()) {
      return place;
    }
    List<PlaceMention> same = reading.places().mentions().stream().filter(mention -> isSame(mention.place(), place)).toList();
    List<PlaceMention> elsewhere = same.stream().filter(mention -> !evidence.contains(mention.span())).toList();
    return elsewhere.isEmpty() && (!same.isEmpty() || !isAround(reading, place, evidence)) ? place : elsewhere.stream().filter(mention -> mention.kind() != PlaceMention.Kind.DEMONYM && mention.text().length() >= SHORT).findFirst()
        .map(mention -> place.as(mention.text())).orElse(place.as(place.name()));
  }

  /// Whether the report as a whole says that the event was there, and not its sentence.
  ///
  /// @param evidence the words of the event's sentence
  public static boolean isTakenOver(EventPlace place, String evidence) {
    boolean large = place.precision() == EventPlace.Precision.COUNTRY || place.precision() == EventPlace.Precision.STATE;
    return place.text().isEmpty() || large && !evidence.contains(place.text());
  }

  /// Whether another sentence tells of a place in that country: not where "the **Sinaloa** cartel" alone says which country it is.
  private static boolean isAround(Reading reading, EventPlace place, TextSpan evidence) {
    return reading.places().mentions().stream().anyMatch(mention -> !evidence.contains(mention.span()) && mention.place().country().equals(place.country()));
  }

  private static boolean isSame(EventPlace told, EventPlace place) {
    return told.precision() == place.precision() && told.country().equals(place.country()) && told.name().equals(place.name());
  }
}
