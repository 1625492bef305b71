package org.cotejo.web.map;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.cotejo.workspace.atlas.Box;

/// Where on a drawing there is still room for words. Boxes are in units, their south the smaller number.
final class Room {
  private static final double PER_LETTER = 6.6;
  private static final double ABOVE = 13;
  private static final double BELOW = 5;
  private static final int[] SHIFTS = {0, -26, 26, -44, 44};

  private final List<Box> taken = new ArrayList<>();

  void takeDisc(double x, double y, double radius) {
    taken.add(new Box(x - radius, y - radius, x + radius, y + radius));
  }

  /// Takes room for words around a point, or a little above or below it where it is taken.
  ///
  /// @return how far below the point they stand; empty if there is no room
  OptionalDouble near(double x, double y, int letters) {
    for (int shift : SHIFTS) {
      Box words = words(x, y + shift, letters);
      if (isFree(words) && isWithin(words)) {
        taken.add(words);
        return OptionalDouble.of(shift);
      }
    }
    return OptionalDouble.empty();
  }

  /// Takes room only if there is some right there.
  boolean takes(double x, double y, int letters) {
    Box words = words(x, y, letters);
    boolean free = isWithin(words) && isFree(words);
    if (free) {
      taken.add(words);
    }
    return free;
  }

  private boolean isFree(Box words) {
    return taken.stream().noneMatch(words::meets);
  }

  private static boolean isWithin(Box words) {
    return words.west() > 0 && words.east() < Camera.WIDTH && words.south() > 0 && words.north() < Camera.HEIGHT;
  }

  private static Box words(double x, double y, int letters) {
    double half = letters * PER_LETTER / 2;
    return new Box(x - half, y - ABOVE, x + half, y + BELOW);
  }
}
