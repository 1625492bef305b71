package org.cotejo.lab.map;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.lab.map.Topology.Point;

/// Leaves out points of a line that lie nearly where the line would run without them (Douglas and Peucker 1973).
///
/// @param tolerance degrees
record Simplification(double tolerance) {

  /// Lines that end where they begin are taken in halves.
  List<Point> of(List<Point> points) {
    return points.getFirst().equals(points.getLast()) ? ring(points) : line(points);
  }

  private List<Point> ring(List<Point> points) {
    int middle = points.size() / 2;
    List<Point> kept = new ArrayList<>(line(points.subList(0, middle + 1)));
    List<Point> rest = line(points.subList(middle, points.size()));
    kept.addAll(rest.subList(1, rest.size()));
    return kept;
  }

  private List<Point> line(List<Point> points) {
    int farthest = 0;
    double distance = 0;
    for (int i = 1; i < points.size() - 1; i++) {
      double own = distance(points.get(i), points.getFirst(), points.getLast());
      if (own > distance) {
        distance = own;
        farthest = i;
      }
    }
    if (distance <= tolerance) {
      return List.of(points.getFirst(), points.getLast());
    }
    List<Point> kept = new ArrayList<>(line(points.subList(0, farthest + 1)));
    List<Point> rest = line(points.subList(farthest, points.size()));
    kept.addAll(rest.subList(1, rest.size()));
    return kept;
  }

  private static double distance(Point point, Point from, Point to) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double length = dx * dx + dy * dy;
    double t = length == 0 ? 0 : Math.clamp(((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / length, 0, 1);
    return Math.hypot(point.x() - from.x() - t * dx, point.y() - from.y() - t * dy);
  }
}
