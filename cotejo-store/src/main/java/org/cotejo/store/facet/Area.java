package org.cotejo.store.facet;

/// A stretch of the earth between two meridians and two parallels, in degrees; west lies west of east.
public record Area(double west, double south, double east, double north) {

  /// Whether a place is known to lie in it. A state or a country does not, though its middle may.
  public boolean holds(Spot spot) {
    return spot.isPoint() && spot.longitude() >= west && spot.longitude() <= east && spot.latitude() >= south && spot.latitude() <= north;
  }
}
