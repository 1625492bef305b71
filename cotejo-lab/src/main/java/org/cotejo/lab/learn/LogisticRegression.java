package org.cotejo.lab.learn;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.cotejo.coder.learn.LinearModel;

/// Logistic regression over features that hold or do not, with a quadratic penalty on all weights but the bias.
///
/// Accelerated gradient descent; each weight's step is one over a bound of the curvature along it, so that rare features are learnt as fast as common ones.
/// No chance is involved, and `StrictMath` makes the weights the same everywhere.
public final class LogisticRegression {
  private static final int ROUNDS = 300;

  private final double penalty;
  private final int[][] rows;
  private final boolean[] labels;
  private final List<String> names;

  /// What each weight is drawn towards, the bias first.
  private final double[] means;

  /// @param rows of each example the columns of what holds, the bias (0) first
  private LogisticRegression(List<String> names, int[][] rows, boolean[] labels, double penalty, Map<String, Double> prior) {
    this.names = names;
    this.rows = rows;
    this.labels = labels;
    this.penalty = penalty;
    means = new double[names.size() + 1];
    means[0] = prior.getOrDefault(LinearModel.BIAS, 0.0);
    for (int j = 1; j < means.length; j++) {
      means[j] = prior.getOrDefault(names.get(j - 1), 0.0);
    }
  }

  private static LogisticRegression of(FeatureRows examples, double penalty, int seldom, Map<String, Double> prior) {
    int[] columns = examples.columns(seldom);
    List<String> names = IntStream.range(0, columns.length).filter(i -> columns[i] > 0).mapToObj(examples.names()::get).toList();
    int[][] rows = examples.rows().stream()
        .map(row -> IntStream.concat(IntStream.of(0), IntStream.of(row).map(i -> columns[i]).filter(column -> column > 0)).toArray()).toArray(int[][]::new);
    return new LogisticRegression(names, rows, examples.labels(), penalty, prior);
  }

  /// The weights by feature, the bias among them.
  ///
  /// @param penalty on the square of a weight, against the loss summed over all examples
  /// @param seldom features of fewer examples than this are left out
  public static Map<String, Double> train(List<LabelledFeatures> examples, double penalty, int seldom) {
    return train(examples, penalty, seldom, Map.of());
  }

  /// The weights by feature, drawn towards what is held beforehand instead of towards nothing, and never of the other sign; features that are too seldom keep that.
  ///
  /// @param prior weights by feature, the bias among them
  public static Map<String, Double> train(List<LabelledFeatures> examples, double penalty, int seldom, Map<String, Double> prior) {
    Map<String, Double> weights = new TreeMap<>(prior);
    weights.putAll(of(FeatureRows.of(examples), penalty, seldom, prior).train());
    return weights;
  }

  /// The same from examples that were written as rows before.
  static Map<String, Double> train(FeatureRows examples, double penalty, int seldom) {
    return of(examples, penalty, seldom, Map.of()).train();
  }

  private Map<String, Double> train() {
    double[] steps = steps();
    double[] weights = means.clone();
    double[] ahead = weights.clone();
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = gradient(ahead);
      double momentum = round / (round + 3.0);
      for (int j = 0; j < weights.length; j++) {
        double next = signed(j, ahead[j] - steps[j] * gradient[j]);
        ahead[j] = next + momentum * (next - weights[j]);
        weights[j] = next;
      }
    }
    Map<String, Double> named = new TreeMap<>();
    named.put(LinearModel.BIAS, weights[0]);
    for (int j = 1; j < weights.length; j++) {
      named.put(names.get(j - 1), weights[j]);
    }
    return named;
  }

  /// What is held to speak for something beforehand may turn out to say nothing, but never to speak against it.
  private double signed(int j, double weight) {
    return j == 0 || means[j] == 0 ? weight : means[j] > 0 ? Math.max(0, weight) : Math.min(0, weight);
  }

  private double[] steps() {
    double[] bounds = new double[names.size() + 1];
    Arrays.fill(bounds, penalty + 1e-6);
    for (int[] row : rows) {
      for (int column : row) {
        bounds[column] += row.length / 4.0;
      }
    }
    return Arrays.stream(bounds).map(bound -> 1 / bound).toArray();
  }

  private double[] gradient(double[] weights) {
    double[] gradient = new double[weights.length];
    for (int j = 1; j < weights.length; j++) {
      gradient[j] = penalty * (weights[j] - means[j]);
    }
    for (int i = 0; i < rows.length; i++) {
      double score = 0;
      for (int column : rows[i]) {
        score += weights[column];
      }
      double error = probability(score) - (labels[i] ? 1 : 0);
      for (int column : rows[i]) {
        gradient[column] += error;
      }
    }
    return gradient;
  }

  /// The probability that a score stands for.
  public static double probability(double score) {
    return 1 / (1 + StrictMath.exp(-score));
  }
}
