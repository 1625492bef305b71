package org.cotejo.incidents.check;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.cotejo.model.data.DataFile;

/// How many people live in a country, to the order of magnitude.
record Populations(Map<String, Double> millions) {
  private static final double MILLION = 1_000_000;

  Populations {
    millions = Map.copyOf(millions);
  }

  static Populations load() {
    Map<String, Double> millions = new HashMap<>();
    DataFile.rows("checks/populations.tsv", "country", "millions").forEach(row -> millions.put(row.cell("country"), row.number("millions")));
    return new Populations(millions);
  }

  /// @param country ISO 3166 alpha-3
  OptionalDouble of(String country) {
    Double found = millions.get(country);
    return found == null ? OptionalDouble.empty() : OptionalDouble.of(found * MILLION);
  }
}
