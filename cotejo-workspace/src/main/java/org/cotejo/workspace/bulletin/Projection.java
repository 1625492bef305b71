package org.cotejo.workspace.bulletin;

import org.cotejo.workspace.atlas.Box;

/// Degrees to units of a drawing: meridians and parallels straight, true to scale on the middle parallel.
record Projection(double west, double north, double perDegreeEast, double perDegreeNorth, int height) {

  /// @param width of the drawing; its height follows, up to the tallest, for which the map then gets narrower margins of sea
  static Projection of(Box box, int width, int tallest) {
    double narrowing = Math.cos(Math.toRadians((box.south() + box.north()) / 2));
    double scale = Math.min(width / ((box.east() - box.west()) * narrowing), tallest / (box.north() - box.south()));
    double spare = (width - scale * narrowing * (box.east() - box.west())) / 2;
    return new Projection(box.west() - spare / (scale * narrowing), box.north(), scale * narrowing, scale, (int) Math.round(scale * (box.north() - box.south())));
  }

  /// What a drawing of that width shows.
  Box seen(int width) {
    return new Box(west, north - height / perDegreeNorth, west + width / perDegreeEast, north);
  }

  double x(double longitude) {
    return (longitude - west) * perDegreeEast;
  }

  double y(double latitude) {
    return (north - latitude) * perDegreeNorth;
  }
}
