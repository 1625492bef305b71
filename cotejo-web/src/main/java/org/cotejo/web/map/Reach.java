package org.cotejo.web.map;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.cotejo.store.facet.Spot;
import org.cotejo.store.facet.Tallied;
import org.cotejo.workspace.atlas.Box;

/// How far places reach together, but for a few claims on either side. By tenths of a degree, which is fine enough to choose what is shown.
final class Reach {
  private static final int PER_DEGREE = 10;
  private static final int DEGREES = 2 * 220;

  private Reach() {}

  /// @param spots with coordinates, at least one
  /// @param aside share of the claims that may lie outside, on each of the four sides
  /// @param around degrees around a spot that are to be seen with it
  static Box of(List<Tallied<Spot>> spots, double aside, ToDoubleFunction<Spot> around) {
    int[] west = new int[DEGREES * PER_DEGREE];
    int[] south = new int[DEGREES * PER_DEGREE];
    int[] east = new int[DEGREES * PER_DEGREE];
    int[] north = new int[DEGREES * PER_DEGREE];
    int total = 0;
    for (Tallied<Spot> one : spots) {
      Spot spot = one.value();
      double margin = around.applyAsDouble(spot);
      west[bin(spot.longitude() - margin)] += one.count();
      south[bin(spot.latitude() - margin)] += one.count();
      east[bin(spot.longitude() + margin)] += one.count();
      north[bin(spot.latitude() + margin)] += one.count();
      total += one.count();
    }
    double few = aside * total;
    return new Box(degrees(first(west, few)), degrees(first(south, few)), degrees(last(east, few) + 1), degrees(last(north, few) + 1));
  }

  private static int bin(double degrees) {
    return (int) Math.clamp(Math.floor((degrees + DEGREES / 2.0) * PER_DEGREE), 0, DEGREES * PER_DEGREE - 1);
  }

  private static double degrees(int bin) {
    return (double) bin / PER_DEGREE - DEGREES / 2.0;
  }

  private static int first(int[] counts, double few) {
    double left = few;
    int bin = 0;
    while (bin < counts.length - 1 && (left -= counts[bin]) >= 0) {
      bin++;
    }
    return bin;
  }

  private static int last(int[] counts, double few) {
    double left = few;
    int bin = counts.length - 1;
    while (bin > 0 && (left -= counts[bin]) >= 0) {
      bin--;
    }
    return bin;
  }
}
