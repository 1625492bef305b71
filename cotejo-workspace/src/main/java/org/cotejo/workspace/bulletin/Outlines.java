package org.cotejo.workspace.bulletin;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// Outlines of countries, from Natural Earth (public domain); `outlines.tsv`.
///
/// @param rings each closed
record Outlines(List<Ring> rings) {
  private static final String FILE = "org/cotejo/workspace/bulletin/outlines.tsv";

  /// @param country ISO 3166 alpha-3
  /// @param points degrees east and north by turns
  @SuppressWarnings("ArrayRecordComponent") // read once, drawn once
  record Ring(String country, double[] points) {
    Box box() {
      Box box = Box.NOWHERE;
      for (int i = 0; i < points.length; i += 2) {
        box = box.with(points[i], points[i + 1]);
      }
      return box;
    }
  }

  static Outlines load() {
    List<Ring> rings = new ArrayList<>();
    for (DataRow row : DataFile.rows(FILE, "country", "ring")) {
      List<String> words = row.words("ring");
      double[] points = new double[2 * words.size()];
      for (int i = 0; i < words.size(); i++) {
        int comma = words.get(i).indexOf(',');
        points[2 * i] = Integer.parseInt(words.get(i).substring(0, comma)) / 100.0;
        points[2 * i + 1] = Integer.parseInt(words.get(i).substring(comma + 1)) / 100.0;
      }
      rings.add(new Ring(row.cell("country"), points));
    }
    return new Outlines(List.copyOf(rings));
  }
}
