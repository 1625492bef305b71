package org.cotejo.workspace.happening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cotejo.indicators.tally.Spot;
import org.cotejo.model.WrongChoice;

/// A closed line on the map. Between its corners it runs straight in degrees, which is near enough for areas as large as a state; it does not cross the
/// meridian of 180 degrees.
///
/// @param corners three or more, the first not repeated at the end
/// @param holes outlines within it that do not belong to it
public record Outline(List<Spot> corners, List<Outline> holes) {
  private static final int FEWEST = 3;
  private static final int MOST = 5_000;

  public Outline {
    corners = List.copyOf(corners.size() > 1 && corners.getFirst().equals(corners.getLast()) ? corners.subList(0, corners.size() - 1) : corners);
    holes = List.copyOf(holes);
    if (corners.size() < FEWEST || corners.size() > MOST) {
      throw new WrongChoice("outline.corners", FEWEST, MOST, corners.size());
    }
    corners.forEach(Outline::check);
  }

  private static void check(Spot corner) {
    if (!(Math.abs(corner.latitude()) <= 90 && Math.abs(corner.longitude()) <= 180)) {
      throw new WrongChoice("outline.reach", text(corner));
    }
  }

  /// Of several, with `+` between them and `-` before each hole.
  ///
  /// @throws IllegalArgumentException with a message for people
  static List<Outline> all(String text) {
    List<Outline> all = new ArrayList<>();
    for (String outline : text.split("\\s\\+\\s", -1)) {
      List<Outline> rings = Arrays.stream(outline.split("\\s-\\s", -1)).map(Outline::of).toList();
      all.add(new Outline(rings.getFirst().corners(), rings.subList(1, rings.size())));
    }
    return all;
  }

  /// Of its corners, degrees north and east: `10.5,-72 11,-72 11,-71`.
  ///
  /// @throws IllegalArgumentException with a message for people
  public static Outline of(String text) {
    List<Spot> corners = new ArrayList<>();
    for (String corner : text.strip().split("\\s+")) {
      String[] degrees = corner.split(",", -1);
      if (degrees.length != 2) {
        throw new WrongChoice("outline.corner", corner);
      }
      corners.add(new Spot(degrees(degrees[0], corner), degrees(degrees[1], corner)));
    }
    return new Outline(corners, List.of());
  }

  private static double degrees(String text, String corner) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw WrongChoice.because(e, "outline.corner", corner);
    }
  }

  /// Whether a spot lies within: a line from it to the east crosses the outline an odd number of times.
  public boolean holds(Spot spot) {
    boolean inside = false;
    Spot before = corners.getLast();
    for (Spot corner : corners) {
      boolean crosses = corner.latitude() > spot.latitude() != before.latitude() > spot.latitude();
      if (crosses && spot.longitude() < crossing(before, corner, spot.latitude())) {
        inside = !inside;
      }
      before = corner;
    }
    return inside && holes.stream().noneMatch(hole -> hole.holds(spot));
  }

  private static double crossing(Spot from, Spot to, double latitude) {
    return from.longitude() + (latitude - from.latitude()) / (to.latitude() - from.latitude()) * (to.longitude() - from.longitude());
  }

  int size() {
    return corners.size() + holes.stream().mapToInt(Outline::size).sum();
  }

  /// Without corners that lie within so many degrees of the line between others (Douglas and Peucker 1973); at least three stay.
  Outline thinned(double slack) {
    List<Spot> closed = new ArrayList<>(corners);
    closed.add(corners.getFirst());
    List<Spot> kept = thinned(closed, slack);
    return kept.size() <= FEWEST ? this : new Outline(kept, holes.stream().map(hole -> hole.thinned(slack)).toList());
  }

  private static List<Spot> thinned(List<Spot> line, double slack) {
    int farthest = 0;
    double most = slack;
    for (int i = 1; i < line.size() - 1; i++) {
      double away = away(line.get(i), line.getFirst(), line.getLast());
      farthest = away > most ? i : farthest;
      most = Math.max(most, away);
    }
    if (farthest == 0) {
      return List.of(line.getFirst(), line.getLast());
    }
    List<Spot> kept = new ArrayList<>(thinned(line.subList(0, farthest + 1), slack));
    kept.removeLast();
    kept.addAll(thinned(line.subList(farthest, line.size()), slack));
    return kept;
  }

  /// In degrees, from the line through two others.
  private static double away(Spot spot, Spot from, Spot to) {
    double north = to.latitude() - from.latitude();
    double east = to.longitude() - from.longitude();
    double length = Math.hypot(north, east);
    double y = spot.latitude() - from.latitude();
    double x = spot.longitude() - from.longitude();
    return length == 0 ? Math.hypot(y, x) : Math.abs(north * x - east * y) / length;
  }

  /// As people write it: its corners, then each hole behind a `-`.
  @Override
  public String toString() {
    String own = corners.stream().map(Outline::text).collect(Collectors.joining(" "));
    return own + holes.stream().map(hole -> " - " + hole).collect(Collectors.joining());
  }

  private static String text(Spot corner) {
    return number(corner.latitude()) + "," + number(corner.longitude());
  }

  private static String number(double degrees) {
    String text = String.format(Locale.ROOT, "%.5f", degrees);
    return Arrays.asList(text.split("\\.")).getLast().matches("0+") ? text.substring(0, text.indexOf('.')) : text.replaceAll("0+$", "");
  }
}
