package org.cotejo.web.map;

import java.util.List;
import org.cotejo.web.http.Address;

/// A map to choose on: places with numbers, and points set by hand.
///
/// @param labels names of countries and states, for orientation
/// @param scale a length to compare with
/// @param pins places within the drawing
/// @param line through the points, in the drawing's units as SVG has it; empty if there are fewer than two
/// @param nearer the page with the map at twice the size, and so on
public record Sketch(Camera camera, Land land, List<Label> labels, MapView.Scale scale, List<Pin> pins, String line, Address nearer, Address farther, Address west, Address east, Address north, Address south) {

  /// A place in the drawing.
  ///
  /// @param number of the place in its list, 0 for a point set by hand
  /// @param kind how finely it is known: `site` `locality` `municipality` `state` `country` `none`
  /// @param x units from the left of the drawing
  /// @param y units from its top
  public record Pin(int number, String kind, String name, double x, double y) {}

  public Sketch {
    labels = List.copyOf(labels);
    pins = List.copyOf(pins);
  }
}
