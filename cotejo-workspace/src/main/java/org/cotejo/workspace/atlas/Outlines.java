package org.cotejo.workspace.atlas;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// Outlines of countries, from Natural Earth (public domain), good to two kilometres; `outlines.tsv`.
///
/// @param rings each closed
public record Outlines(List<Ring> rings) {
  private static final String FILE = "org/cotejo/workspace/atlas/outlines.tsv";
  private static final double PER_DEGREE = 1000;

  public Outlines {
    rings = List.copyOf(rings);
  }

  /// A piece of land, or a hole in one.
  ///
  /// @param country ISO 3166 alpha-3
  /// @param points degrees east and north by turns
  /// @param box that holds them
  @SuppressWarnings("ArrayRecordComponent") // a million numbers, written once
  public record Ring(String country, double[] points, Box box) {}

  /// Reads them from the class path, some tenths of a second.
  public static Outlines load() {
    List<Ring> rings = new ArrayList<>();
    for (DataRow row : DataFile.rows(FILE, "country", "ring")) {
      rings.add(ring(row.cell("country"), row.words("ring")));
    }
    return new Outlines(rings);
  }

  private static Ring ring(String country, List<String> steps) {
    double[] points = new double[2 * steps.size()];
    Box box = Box.NOWHERE;
    int x = 0;
    int y = 0;
    for (int i = 0; i < steps.size(); i++) {
      String step = steps.get(i);
      int comma = step.indexOf(',');
      x += Integer.parseInt(step, 0, comma, 10);
      y += Integer.parseInt(step, comma + 1, step.length(), 10);
      points[2 * i] = x / PER_DEGREE;
      points[2 * i + 1] = y / PER_DEGREE;
      box = box.with(points[2 * i], points[2 * i + 1]);
    }
    return new Ring(country, points, box);
  }
}
