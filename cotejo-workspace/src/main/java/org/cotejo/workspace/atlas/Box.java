package org.cotejo.workspace.atlas;

/// A stretch of the earth, in degrees; west lies west of east.
public record Box(double west, double south, double east, double north) {
  /// Holds nothing; what is added to it makes it that.
  public static final Box NOWHERE = new Box(Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE);

  public Box with(double x, double y) {
    return new Box(Math.min(west, x), Math.min(south, y), Math.max(east, x), Math.max(north, y));
  }

  public Box with(Box other) {
    return new Box(Math.min(west, other.west), Math.min(south, other.south), Math.max(east, other.east), Math.max(north, other.north));
  }

  public boolean meets(Box other) {
    return west <= other.east && other.west <= east && south <= other.north && other.south <= north;
  }

  public boolean holds(double x, double y) {
    return x >= west && x <= east && y >= south && y <= north;
  }

  /// Wider by a share of itself, and no smaller than so many degrees.
  public Box widened(double share, double least) {
    double dx = Math.max((east - west) * share, (least - (east - west)) / 2);
    double dy = Math.max((north - south) * share, (least - (north - south)) / 2);
    return new Box(west - dx, south - dy, east + dx, north + dy);
  }
}
