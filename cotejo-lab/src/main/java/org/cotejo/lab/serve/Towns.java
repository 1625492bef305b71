package org.cotejo.lab.serve;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.cotejo.model.EventPlace;
import org.cotejo.model.EventPlace.Precision;
import org.cotejo.workspace.atlas.Box;
import org.cotejo.workspace.atlas.Outlines;

/// Puts made-up towns somewhere in the box of their country, each always at the same point, and tells some only by a larger place.
final class Towns {
  private static final int STATES_IN_HUNDRED = 8;
  private static final int COUNTRIES_IN_HUNDRED = 12;
  private static final int VILLAGES_IN_HUNDRED = 30;
  private static final Box ELSEWHERE = new Box(-75, -20, -45, 10);

  private final Map<String, Box> largest = new HashMap<>();

  Towns() {
    Outlines.load().rings().forEach(ring -> largest.merge(ring.country(), ring.box(), (one, other) -> one.east() - one.west() >= other.east() - other.west() ? one : other));
  }

  EventPlace located(EventPlace town) {
    if (!town.isKnown()) {
      return town;
    }
    int kind = Math.floorMod(town.id().hashCode(), 100);
    return kind < STATES_IN_HUNDRED ? at(town.admin1(), town, Precision.STATE)
        : kind < COUNTRIES_IN_HUNDRED ? at(town.country(), town, Precision.COUNTRY)
        : at(town.name(), town, kind < VILLAGES_IN_HUNDRED ? Precision.LOCALITY : Precision.MUNICIPALITY);
  }

  private EventPlace at(String name, EventPlace town, Precision precision) {
    Box box = largest.getOrDefault(town.country(), ELSEWHERE);
    SplittableRandom random = new SplittableRandom((town.country() + name).hashCode());
    double north = box.south() + (box.north() - box.south()) * random.nextDouble();
    double east = box.west() + (box.east() - box.west()) * random.nextDouble();
    return new EventPlace(town.text(), name, town.country() + name, precision == Precision.COUNTRY ? "" : town.admin1(), town.country(), OptionalDouble.of(north), OptionalDouble.of(east), precision);
  }
}
