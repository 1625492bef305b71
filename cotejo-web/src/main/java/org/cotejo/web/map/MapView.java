package org.cotejo.web.map;

import java.util.List;
import org.cotejo.web.http.Address;

/// A map of what is found, and the same in words.
///
/// @param shown whether a map is asked for
/// @param hatched countries that some claims name without saying where in them
/// @param marks the largest first
/// @param labels names of countries and states, for orientation
/// @param scale a length to compare with
/// @param places what is drawn, in words, those with most claims first
/// @param more how many places are drawn and not in words
/// @param allPlaces where they are
/// @param outside claims that are on the map, but not in this stretch of it
/// @param everywhere the map with them
/// @param unlocated claims that are on no map, since their place is not known or has no coordinates
/// @param onlyUnlocated those
/// @param here claims whose place is known to lie in this stretch
/// @param onlyHere those
/// @param nearer the map at twice the size, and so on
/// @param fitted the map that shows what is found; the same page once more if it is that already
public record MapView(
    boolean shown, Camera camera, Land land, List<String> hatched, List<Mark> marks, List<Label> labels, Scale scale, List<Line> places, int more, Address allPlaces, int outside, Address everywhere, int unlocated,
    Address onlyUnlocated, int here, Address onlyHere, Address nearer, Address farther, Address west, Address east, Address north, Address south, Address fitted) {
  private static final Address NOWHERE = Address.of("/search");

  /// No map.
  public static final MapView NONE = new MapView(false, Camera.START, Land.NONE, List.of(), List.of(), List.of(), new Scale(0, 0), List.of(), 0, NOWHERE, 0, NOWHERE, 0, NOWHERE, 0, NOWHERE, NOWHERE, NOWHERE,
      NOWHERE, NOWHERE, NOWHERE, NOWHERE, NOWHERE);

  /// A length to compare with.
  ///
  /// @param kilometres a round number
  /// @param units how long that is in the drawing's middle
  public record Scale(int kilometres, double units) {}

  /// A place in words.
  ///
  /// @param name empty for a country
  /// @param precision how finely it is known
  public record Line(String name, String state, String country, String precision, int count, Address to) {}

  public MapView {
    hatched = List.copyOf(hatched);
    marks = List.copyOf(marks);
    labels = List.copyOf(labels);
    places = List.copyOf(places);
  }
}
