package org.cotejo.web.map;

import org.cotejo.web.http.Address;

/// A symbol on a map.
///
/// @param kind `cluster`, or how finely its place is known: `site` `locality` `municipality` `state` `country`
/// @param name of its place, of the one with most claims in a cluster; of a country its code
/// @param count claims
/// @param places how many places it stands for
/// @param x units from the left of the drawing
/// @param y units from its top
/// @param radius units
/// @param shift units by which its name stands lower than it else would
/// @param named whether there is room for its name
/// @param to the same page with exactly these claims, or nearer to a cluster
/// @param nearer whether it leads nearer, and chooses nothing
public record Mark(String kind, String name, int count, int places, double x, double y, double radius, double shift, boolean named, Address to, boolean nearer) {
  static final String CLUSTER = "cluster";

  /// Whether it is drawn over the land rather than on a spot.
  public boolean wide() {
    return kind.equals("state") || kind.equals("country");
  }
}
