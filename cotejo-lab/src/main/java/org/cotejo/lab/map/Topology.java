package org.cotejo.lab.map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// A TopoJSON file: arcs that borders share, and countries made of them.
final class Topology {
  /// Degrees east and north.
  record Point(double x, double y) {}

  /// @param rings closed, outer ones and holes alike
  record Country(String name, List<List<Point>> rings) {}

  private final List<List<Point>> arcs = new ArrayList<>();
  private final JsonNode root;

  private Topology(JsonNode root, UnaryOperator<List<Point>> simplified) {
    this.root = root;
    double[] scale = pair(root.path("transform").path("scale"));
    double[] shift = pair(root.path("transform").path("translate"));
    for (JsonNode arc : root.path("arcs")) {
      List<Point> points = new ArrayList<>();
      long x = 0;
      long y = 0;
      for (JsonNode step : arc) {
        x += step.get(0).asLong();
        y += step.get(1).asLong();
        points.add(new Point(x * scale[0] + shift[0], y * scale[1] + shift[1]));
      }
      arcs.add(simplified.apply(points));
    }
  }

  /// @param simplified of each arc, so that neighbours keep one border
  static Topology read(Path file, UnaryOperator<List<Point>> simplified) throws IOException {
    return new Topology(new ObjectMapper().readTree(file.toFile()), simplified);
  }

  private static double[] pair(JsonNode node) {
    return new double[] {node.get(0).asDouble(), node.get(1).asDouble()};
  }

  List<Country> countries() {
    List<Country> countries = new ArrayList<>();
    for (JsonNode geometry : root.path("objects").path("countries").path("geometries")) {
      List<List<Point>> rings = new ArrayList<>();
      if (geometry.path("type").asText().equals("Polygon")) {
        geometry.path("arcs").forEach(ring -> rings.add(ring(ring)));
      } else {
        geometry.path("arcs").forEach(polygon -> polygon.forEach(ring -> rings.add(ring(ring))));
      }
      countries.add(new Country(geometry.path("properties").path("name").asText(), rings));
    }
    return countries;
  }

  /// Arcs end to end; `~i` is arc i backwards.
  private List<Point> ring(JsonNode indices) {
    List<Point> ring = new ArrayList<>();
    for (JsonNode index : indices) {
      int number = index.asInt();
      List<Point> arc = number < 0 ? arcs.get(~number).reversed() : arcs.get(number);
      ring.addAll(ring.isEmpty() ? arc : arc.subList(1, arc.size()));
    }
    return ring;
  }
}
