package org.cotejo.incidents.account;

/// A number that an account gives.
///
/// @param measure `killed`, `arrested` ...
/// @param side of those counted
/// @param low least, NaN if open
/// @param high most, NaN if open
public record Figure(String measure, Side side, double low, double high) {

  /// Whether both count the same.
  public boolean isOfOneKind(Figure other) {
    return measure.equals(other.measure) && side == other.side;
  }

  /// Whether both bounds are told and equal.
  public boolean isExact() {
    return low == high;
  }
}
