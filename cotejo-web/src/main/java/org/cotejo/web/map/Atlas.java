package org.cotejo.web.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cotejo.workspace.atlas.Box;
import org.cotejo.workspace.atlas.Outlines;
import org.cotejo.workspace.atlas.States;

/// What maps are drawn on, projected once. Immutable, for any number of threads.
public final class Atlas {
  /// Of the drawing's width, on each side: what may be dragged into view.
  private static final double MARGIN = 0.5;

  private final List<Ring> rings;
  private final Map<String, Box> largest = new HashMap<>();
  private final States states;

  /// @param points shares of the square earth, from the west and the north by turns
  @SuppressWarnings("ArrayRecordComponent") // as the outlines have it
  private record Ring(String country, double[] points, Box box) {}

  private Atlas(Outlines outlines, States states) {
    this.states = states;
    this.rings = outlines.rings().stream().map(Atlas::projected).toList();
    rings.forEach(ring -> largest.merge(ring.country(), ring.box(), (one, other) -> width(one) >= width(other) ? one : other));
  }

  /// From the class path, some tenths of a second.
  public static Atlas load() {
    return new Atlas(Outlines.load(), States.load());
  }

  private static Ring projected(Outlines.Ring ring) {
    double[] points = new double[ring.points().length];
    for (int i = 0; i < points.length; i += 2) {
      points[i] = (ring.points()[i] + 180) / 360;
      points[i + 1] = Camera.down(ring.points()[i + 1]);
    }
    return new Ring(ring.country(), points, ring.box());
  }

  private static double width(Box box) {
    return box.east() - box.west();
  }

  States states() {
    return states;
  }

  /// The box of a country's largest part.
  Optional<Box> country(String code) {
    return Optional.ofNullable(largest.get(code));
  }

  /// Whether any of a country's land lies in what a camera shows.
  boolean sees(Camera camera, String country) {
    OutlinePen pen = new OutlinePen(camera, 0);
    Box seen = camera.shown(0);
    return rings.stream().anyMatch(ring -> ring.country().equals(country) && ring.box().meets(seen) && pen.reaches(ring.points()));
  }

  /// Codes of all countries there are outlines of.
  List<String> countries() {
    return largest.keySet().stream().sorted().toList();
  }

  /// The countries a camera sees, in the order of their codes.
  Land land(Camera camera) {
    Box seen = camera.shown(MARGIN * Camera.WIDTH);
    OutlinePen pen = new OutlinePen(camera, MARGIN);
    Map<String, StringBuilder> paths = new TreeMap<>();
    for (Ring ring : rings) {
      if (ring.box().meets(seen)) {
        pen.draw(ring.points(), paths.computeIfAbsent(ring.country(), _ -> new StringBuilder()));
      }
    }
    List<Land.Outline> outlines = new ArrayList<>();
    paths.forEach((country, path) -> {
      if (!path.isEmpty()) {
        outlines.add(new Land.Outline(country, path.toString()));
      }
    });
    return new Land(outlines);
  }
}
