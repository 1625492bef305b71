package org.cotejo.lab.muc;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Logistic regression over features that hold or do not: batch gradient descent with a quadratic penalty, the same result every time.
final class LogisticRegression {
  private static final int ROUNDS = 2000;
  private static final double RATE = 0.2;
  private static final double PENALTY = 0.002;
  private static final String BIAS = "bias";

  private LogisticRegression() {}

  record Example(Set<String> features, boolean label) {}

  static Map<String, Double> train(List<Example> examples) {
    Map<String, Double> weights = new TreeMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Double> gradient = new TreeMap<>();
      for (Example example : examples) {
        double error = (example.label() ? 1 : 0) - probability(weights, example.features());
        gradient.merge(BIAS, error, Double::sum);
        example.features().forEach(feature -> gradient.merge(feature, error, Double::sum));
      }
      gradient.forEach((feature, slope) -> {
        double weight = weights.getOrDefault(feature, 0.0);
        double pull = feature.equals(BIAS) ? 0 : PENALTY * weight;
        weights.put(feature, weight + RATE * (slope / examples.size() - pull));
      });
    }
    return weights;
  }

  static double probability(Map<String, Double> weights, Set<String> features) {
    double score = weights.getOrDefault(BIAS, 0.0) + features.stream().mapToDouble(feature -> weights.getOrDefault(feature, 0.0)).sum();
    return 1 / (1 + Math.exp(-score));
  }
}
