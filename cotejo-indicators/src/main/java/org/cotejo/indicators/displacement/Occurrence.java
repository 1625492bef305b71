package org.cotejo.indicators.displacement;

/// Where and when something happened.
///
/// @param x east, in any unit of length, on a plane
/// @param y north, in the same unit
/// @param time in any unit, from any zero
public record Occurrence(double x, double y, double time) {
  public double distance(Occurrence other) {
    return Math.hypot(x - other.x, y - other.y);
  }
}
