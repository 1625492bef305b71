package org.cotejo.web.map;

import java.util.List;

/// Outlines of countries, drawn. Not data of the page, so they are not in its JSON.
public final class Land {
  static final Land NONE = new Land(List.of());

  private final List<Outline> outlines;

  /// All of a country that is seen.
  ///
  /// @param country ISO 3166 alpha-3
  /// @param path in tenths of the drawing's units
  public record Outline(String country, String path) {}

  Land(List<Outline> outlines) {
    this.outlines = List.copyOf(outlines);
  }

  public List<Outline> outlines() {
    return outlines;
  }

  /// Where they come from.
  @Override
  public String toString() {
    return "Natural Earth";
  }
}
