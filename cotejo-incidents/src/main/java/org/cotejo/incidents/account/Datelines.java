package org.cotejo.incidents.account;

import java.util.OptionalDouble;
import org.cotejo.model.EventPlace;

/// Places taken over from a dateline ("BOGOTA - ..."): where it was written, not where it was.
final class Datelines {
  private Datelines() {}

  /// The same place, of a dateline only its country.
  static EventPlace without(EventPlace place) {
    boolean capitals = place.text().chars().anyMatch(Character::isLetter) && place.text().chars().noneMatch(Character::isLowerCase);
    return capitals && !place.country().isEmpty()
        ? new EventPlace(place.text(), "", "", "", place.country(), OptionalDouble.empty(), OptionalDouble.empty(), EventPlace.Precision.COUNTRY)
        : place;
  }
}
