package org.cotejo.lab.relation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Multinomial logistic regression over features that hold or do not: one of several answers, with a quadratic penalty on all weights but the biases.
///
/// Accelerated gradient descent with a step of its own for each feature, one over a bound of the curvature along it; the same result every time.
final class Softmax {
  static final String BIAS = "bias";
  private static final int ROUNDS = 150;
  private static final double PENALTY = 1;

  private final List<String> answers;
  private final List<String> names;
  private final int[][] rows;
  private final int[] labels;

  /// @param features what holds of the example
  /// @param answer the right one
  record Example(Set<String> features, String answer) {}

  private Softmax(List<Example> examples, int seldom) {
    answers = List.copyOf(new TreeSet<>(examples.stream().map(Example::answer).toList()));
    Map<String, Integer> counts = new TreeMap<>();
    examples.forEach(example -> example.features().forEach(feature -> counts.merge(feature, 1, Integer::sum)));
    counts.values().removeIf(count -> count < seldom);
    Map<String, Integer> columns = new LinkedHashMap<>();
    columns.put(BIAS, 0);
    counts.keySet().forEach(name -> columns.put(name, columns.size()));
    names = List.copyOf(columns.keySet());
    rows = examples.stream().map(example -> row(columns, example)).toArray(int[][]::new);
    labels = examples.stream().mapToInt(example -> answers.indexOf(example.answer())).toArray();
  }

  private static int[] row(Map<String, Integer> columns, Example example) {
    return IntStream.concat(IntStream.of(0),
        example.features().stream().filter(columns::containsKey).mapToInt(columns::get)).toArray();
  }

  /// The weights by answer and feature, the biases among them.
  ///
  /// @param seldom features of fewer examples than this are left out
  static Map<String, Map<String, Double>> train(List<Example> examples, int seldom) {
    return new Softmax(examples, seldom).train();
  }

  private Map<String, Map<String, Double>> train() {
    double[] steps = steps();
    double[][] weights = new double[names.size()][answers.size()];
    double[][] ahead = new double[names.size()][answers.size()];
    for (int round = 0; round < ROUNDS; round++) {
      double[][] gradient = gradient(ahead);
      double momentum = round / (round + 3.0);
      for (int j = 0; j < weights.length; j++) {
        for (int k = 0; k < answers.size(); k++) {
          double next = ahead[j][k] - steps[j] * gradient[j][k];
          ahead[j][k] = next + momentum * (next - weights[j][k]);
          weights[j][k] = next;
        }
      }
    }
    return named(weights);
  }

  private Map<String, Map<String, Double>> named(double[][] weights) {
    Map<String, Map<String, Double>> named = new TreeMap<>();
    for (int k = 0; k < answers.size(); k++) {
      Map<String, Double> own = named.computeIfAbsent(answers.get(k), _ -> new TreeMap<>());
      for (int j = 0; j < weights.length; j++) {
        own.put(names.get(j), weights[j][k]);
      }
    }
    return named;
  }

  private double[] steps() {
    double[] bounds = new double[names.size()];
    Arrays.fill(bounds, PENALTY);
    for (int[] row : rows) {
      for (int column : row) {
        bounds[column] += row.length / 2.0;
      }
    }
    return Arrays.stream(bounds).map(bound -> 1 / bound).toArray();
  }

  private double[][] gradient(double[][] weights) {
    double[][] gradient = new double[weights.length][answers.size()];
    for (int j = 1; j < weights.length; j++) {
      for (int k = 0; k < answers.size(); k++) {
        gradient[j][k] = PENALTY * weights[j][k];
      }
    }
    for (int i = 0; i < rows.length; i++) {
      double[] errors = probabilities(weights, rows[i]);
      errors[labels[i]] -= 1;
      for (int column : rows[i]) {
        for (int k = 0; k < errors.length; k++) {
          gradient[column][k] += errors[k];
        }
      }
    }
    return gradient;
  }

  private static double[] probabilities(double[][] weights, int[] row) {
    double[] scores = new double[weights[0].length];
    for (int column : row) {
      for (int k = 0; k < scores.length; k++) {
        scores[k] += weights[column][k];
      }
    }
    double most = Arrays.stream(scores).max().orElse(0);
    double[] exponentials = Arrays.stream(scores).map(score -> StrictMath.exp(score - most)).toArray();
    double sum = Arrays.stream(exponentials).sum();
    return Arrays.stream(exponentials).map(value -> value / sum).toArray();
  }
}
