package org.cotejo.web.map;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cotejo.store.facet.Facet;
import org.cotejo.store.facet.Spot;
import org.cotejo.store.facet.Tallied;
import org.cotejo.web.http.Address;
import org.cotejo.workspace.atlas.Box;

/// Addresses of the claims of a place: exactly those that its mark counts.
final class Choices {
  /// Degrees around a point, some fifty metres.
  private static final double POINT = 0.0005;

  private final Address here;
  /// How many spots bear a place's name.
  private final Map<String, Integer> spots = new HashMap<>();

  Choices(List<Tallied<Spot>> all, Address here) {
    this.here = here.without("page");
    all.forEach(one -> spots.merge(one.value().place(), 1, Integer::sum));
  }

  /// By its name where that says which it is, else by where it is.
  Address only(Spot spot) {
    return switch (spot.precision()) {
      case COUNTRY -> here.with(Facet.COUNTRY.code(), spot.country()).with(Facet.LOCATED.code(), spot.precision().code());
      case STATE -> here.with(Facet.STATE.code(), spot.state()).with(Facet.LOCATED.code(), spot.precision().code());
      default -> spot.place().isEmpty() || spots.getOrDefault(spot.place(), 0) != 1 ? within(around(spot)) : here.with(Facet.PLACE.code(), spot.place());
    };
  }

  /// All whose place is known to lie in a box.
  Address within(Box box) {
    return here.with("area", String.format(Locale.ROOT, "%.4f,%.4f,%.4f,%.4f", box.west(), box.south(), box.east(), box.north()));
  }

  static Box around(Spot spot) {
    return new Box(spot.longitude() - POINT, spot.latitude() - POINT, spot.longitude() + POINT, spot.latitude() + POINT);
  }
}
