package org.cotejo.lab.muc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.coder.incident.Incident;
import org.cotejo.model.Document;

/// Which incidents the set asks for: terrorism of recent days, not war, crime or history. A linear decision over [Features]; its weights are in
/// `relevance.tsv`, made by `lab muc4-relevance`.
final class Relevance {
  private static final String FILE = "relevance.tsv";

  private final Map<String, Double> weights;

  Relevance(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  static Relevance load() {
    try (InputStream in = Relevance.class.getResourceAsStream(FILE)) {
      return in == null ? new Relevance(Map.of()) : read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /// @param table lines of feature, tab, weight; `#` begins a comment
  static Relevance read(String table) {
    Map<String, Double> weights = new HashMap<>();
    table.lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t", -1)).forEach(row -> weights.put(row[0], Double.valueOf(row[1])));
    return new Relevance(weights);
  }

  /// The incidents to report, in their order.
  List<Incident> select(Document document, List<Incident> incidents) {
    return incidents.stream().filter(incident -> score(Features.of(document, incidents, incident)) >= 0).toList();
  }

  double score(Set<String> features) {
    return weights.getOrDefault("bias", 0.0) + features.stream().mapToDouble(feature -> weights.getOrDefault(feature, 0.0)).sum();
  }
}
