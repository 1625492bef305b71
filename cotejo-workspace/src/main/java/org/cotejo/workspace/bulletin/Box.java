package org.cotejo.workspace.bulletin;

/// A stretch of the earth, in degrees.
record Box(double west, double south, double east, double north) {
  static final Box NOWHERE = new Box(Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE);

  Box with(double x, double y) {
    return new Box(Math.min(west, x), Math.min(south, y), Math.max(east, x), Math.max(north, y));
  }

  Box with(Box other) {
    return new Box(Math.min(west, other.west), Math.min(south, other.south), Math.max(east, other.east), Math.max(north, other.north));
  }

  boolean meets(Box other) {
    return west <= other.east && other.west <= east && south <= other.north && other.south <= north;
  }

  boolean holds(double x, double y) {
    return x >= west && x <= east && y >= south && y <= north;
  }

  /// Wider by a share of itself, and no smaller than so many degrees.
  Box widened(double share, double least) {
    double dx = Math.max((east - west) * share, (least - (east - west)) / 2);
    double dy = Math.max((north - south) * share, (least - (north - south)) / 2);
    return new Box(west - dx, south - dy, east + dx, north + dy);
  }
}
