package org.cotejo.workspace.happening;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cotejo.indicators.tally.Spot;
import org.cotejo.model.WrongChoice;

/// Reads areas from GeoJSON (RFC 7946): polygons and multipolygons, by themselves or in features and collections; everything else in it is left aside.
public final class GeoJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private GeoJson() {}

  /// @throws IllegalArgumentException with a message for people
  public static Area area(Path file) throws IOException {
    return area(Files.readString(file, StandardCharsets.UTF_8));
  }

  /// @throws IllegalArgumentException with a message for people
  static Area area(String text) {
    List<Outline> outlines = new ArrayList<>();
    try {
      add(JSON.readTree(text), outlines);
    } catch (JsonProcessingException e) {
      throw WrongChoice.because(e, "geojson", e.getOriginalMessage());
    }
    if (outlines.isEmpty()) {
      throw new WrongChoice("geojson.polygon");
    }
    return new Area.Drawn(outlines);
  }

  private static void add(JsonNode node, List<Outline> outlines) {
    switch (node.path("type").asText()) {
      case "Polygon" -> outlines.add(polygon(node.path("coordinates")));
      case "MultiPolygon" -> node.path("coordinates").forEach(polygon -> outlines.add(polygon(polygon)));
      case "Feature" -> add(node.path("geometry"), outlines);
      case "FeatureCollection" -> node.path("features").forEach(feature -> add(feature, outlines));
      case "GeometryCollection" -> node.path("geometries").forEach(geometry -> add(geometry, outlines));
      default -> { }
    }
  }

  /// The first ring is the outline, the others are holes.
  private static Outline polygon(JsonNode rings) {
    List<Outline> holes = new ArrayList<>();
    for (int i = 1; i < rings.size(); i++) {
      holes.add(new Outline(corners(rings.get(i)), List.of()));
    }
    return new Outline(corners(rings.path(0)), holes);
  }

  /// GeoJSON writes degrees east first.
  private static List<Spot> corners(JsonNode ring) {
    List<Spot> corners = new ArrayList<>();
    ring.forEach(corner -> corners.add(new Spot(corner.path(1).asDouble(Double.NaN), corner.path(0).asDouble(Double.NaN))));
    return corners;
  }
}
