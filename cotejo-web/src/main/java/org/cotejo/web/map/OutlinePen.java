package org.cotejo.web.map;

import java.util.Arrays;

/// Draws rings as paths: without points that are not seen apart, and cut off at some distance from the drawing.
final class OutlinePen {
  /// Units between points that are kept.
  private static final double FINEST = 1.1;
  /// Square units.
  private static final double SMALLEST = 20;
  private static final double TENTHS = 10;

  private final double scale;
  private final double left;
  private final double top;
  private final double[] edges;

  /// @param margin share of the drawing's width and height around it
  OutlinePen(Camera camera, double margin) {
    scale = camera.earth();
    left = (camera.longitude() + 180) / 360 * scale - Camera.WIDTH / 2.0;
    top = Camera.down(camera.latitude()) * scale - Camera.HEIGHT / 2.0;
    edges = new double[] {-margin * Camera.WIDTH, (1 + margin) * Camera.WIDTH, -margin * Camera.HEIGHT, (1 + margin) * Camera.HEIGHT};
  }

  void draw(double[] ring, StringBuilder path) {
    double[] points = inside(ring);
    if (points.length >= 6) {
      write(points, path);
    }
  }

  /// Whether any land of a ring lies inside. What is cut off may leave lines along the edges, which hold none.
  boolean reaches(double[] ring) {
    double[] points = inside(ring);
    double twice = 0;
    for (int i = 0, before = points.length - 2; i < points.length; before = i, i += 2) {
      twice += points[before] * points[i + 1] - points[i] * points[before + 1];
    }
    return Math.abs(twice) > SMALLEST;
  }

  private double[] inside(double[] ring) {
    double[] points = thinned(ring);
    for (int edge = 0; edge < edges.length && points.length > 0; edge++) {
      points = cut(points, edge);
    }
    return points;
  }

  private double[] thinned(double[] ring) {
    double[] kept = new double[ring.length];
    int size = 0;
    for (int i = 0; i < ring.length; i += 2) {
      double x = ring[i] * scale - left;
      double y = ring[i + 1] * scale - top;
      if (size == 0 || Math.abs(x - kept[size - 2]) + Math.abs(y - kept[size - 1]) >= FINEST) {
        kept[size++] = x;
        kept[size++] = y;
      }
    }
    return Arrays.copyOf(kept, size);
  }

  /// Sutherland and Hodgman 1974, one edge of the four.
  private double[] cut(double[] points, int edge) {
    double[] kept = new double[2 * points.length + 2];
    int size = 0;
    int before = points.length - 2;
    for (int i = 0; i < points.length; i += 2) {
      double inside = depth(points, i, edge);
      double insideBefore = depth(points, before, edge);
      if (inside > 0 != insideBefore > 0) {
        double share = insideBefore / (insideBefore - inside);
        kept[size++] = points[before] + share * (points[i] - points[before]);
        kept[size++] = points[before + 1] + share * (points[i + 1] - points[before + 1]);
      }
      if (inside > 0) {
        kept[size++] = points[i];
        kept[size++] = points[i + 1];
      }
      before = i;
    }
    return Arrays.copyOf(kept, size);
  }

  /// How far inside an edge a point lies.
  private double depth(double[] points, int at, int edge) {
    double along = points[edge < 2 ? at : at + 1];
    return edge % 2 == 0 ? along - edges[edge] : edges[edge] - along;
  }

  private static void write(double[] points, StringBuilder path) {
    long x = Math.round(TENTHS * points[0]);
    long y = Math.round(TENTHS * points[1]);
    path.append('M').append(x).append(' ').append(y).append('l');
    for (int i = 2; i < points.length; i += 2) {
      long nextX = Math.round(TENTHS * points[i]);
      long nextY = Math.round(TENTHS * points[i + 1]);
      path.append(i == 2 ? "" : " ").append(nextX - x).append(' ').append(nextY - y);
      x = nextX;
      y = nextY;
    }
    path.append('z');
  }
}
