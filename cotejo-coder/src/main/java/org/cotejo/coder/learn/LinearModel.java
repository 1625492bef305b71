package org.cotejo.coder.learn;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// Linear decisions over features that hold or do not.
///
/// @param weights of each answer, by feature
public record LinearModel(Map<String, Map<String, Double>> weights) {
  /// What always holds.
  public static final String BIAS = "bias";

  /// Reads a table of answer, feature, weight.
  public static LinearModel load(String path) {
    Map<String, Map<String, Double>> weights = new HashMap<>();
    for (DataRow row : DataFile.rows(path, "answer", "feature", "weight")) {
      weights.computeIfAbsent(row.cell("answer"), _ -> new HashMap<>()).put(row.cell("feature"), Double.valueOf(row.cell("weight")));
    }
    return new LinearModel(weights);
  }

  /// How much speaks for an answer: positive if more for than against.
  public double score(String answer, Set<String> features) {
    Map<String, Double> own = weights.getOrDefault(answer, Map.of());
    double score = own.getOrDefault(BIAS, 0.0);
    for (String feature : features) {
      score += own.getOrDefault(feature, 0.0);
    }
    return score;
  }
}
