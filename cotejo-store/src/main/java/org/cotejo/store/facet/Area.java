package org.cotejo.store.facet;

/// A part of the earth that claims are narrowed to. Two that hold the same are equal: what is found in them is remembered by it.
public interface Area {

  /// Whether a place is known to lie in it. A state or a country does not, though its middle may.
  boolean holds(Spot spot);

  /// A stretch between two meridians and two parallels, in degrees; west lies west of east.
  record Box(double west, double south, double east, double north) implements Area {
    @Override
    public boolean holds(Spot spot) {
      return spot.isPoint() && spot.longitude() >= west && spot.longitude() <= east && spot.latitude() >= south && spot.latitude() <= north;
    }
  }
}
