package org.cotejo.incidents.account;

import java.util.OptionalDouble;
import org.cotejo.model.EventPlace;

/// How far places lie apart.
public final class Distance {
  private static final double EARTH = 6371;

  private Distance() {}

  /// Kilometres along the surface (haversine formula, Sinnott 1984), if both are on the map.
  public static OptionalDouble between(EventPlace one, EventPlace other) {
    if (one.latitude().isEmpty() || one.longitude().isEmpty() || other.latitude().isEmpty() || other.longitude().isEmpty()) {
      return OptionalDouble.empty();
    }
    double north = Math.toRadians(other.latitude().getAsDouble() - one.latitude().getAsDouble());
    double east = Math.toRadians(other.longitude().getAsDouble() - one.longitude().getAsDouble());
    double chord = square(Math.sin(north / 2))
        + Math.cos(Math.toRadians(one.latitude().getAsDouble())) * Math.cos(Math.toRadians(other.latitude().getAsDouble())) * square(Math.sin(east / 2));
    return OptionalDouble.of(2 * EARTH * Math.asin(Math.min(1, Math.sqrt(chord))));
  }

  private static double square(double value) {
    return value * value;
  }
}
