package org.cotejo.lab.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Gradient boosting for two classes (Friedman 2001) with second-order gains (Chen and Guestrin 2016, formulas 5 and 7): each tree is fitted to what the trees before leave unsaid, and counts for a small share of it. No chance is involved.
final class Boosting {
  private static final int TREES = 100;
  private static final double RATE = 0.1;
  private static final int DEPTH = 4;
  /// On the square of a leaf.
  private static final double PENALTY = 5;
  private static final double LEAST_GAIN = 1;
  /// Features of fewer examples are not asked for.
  private static final int SELDOM = 6;

  private final FeatureRows examples;
  private final int[] columns;
  private final String[] names;
  /// The least curvature on each side of a split: more for answers with more right examples.
  private final double least;
  private final double[] scores;
  private final double[] slopes;
  private final double[] curvatures;

  private Boosting(FeatureRows examples) {
    this.examples = examples;
    columns = examples.columns(SELDOM);
    names = new String[columns.length + 1];
    IntStream.range(0, columns.length).filter(i -> columns[i] > 0).forEach(i -> names[columns[i]] = examples.names().get(i));
    least = Math.clamp(right() / 300.0, 2, 5);
    scores = new double[examples.labels().length];
    slopes = new double[scores.length];
    curvatures = new double[scores.length];
  }

  static Forest train(FeatureRows examples) {
    return new Boosting(examples).train();
  }

  private int right() {
    return (int) IntStream.range(0, examples.labels().length).filter(i -> examples.labels()[i]).count();
  }

  private Forest train() {
    double share = Math.clamp((double) right() / scores.length, 1e-4, 1 - 1e-4);
    double bias = Math.round(1000 * StrictMath.log(share / (1 - share))) / 1000.0;
    Arrays.fill(scores, bias);
    int[] all = IntStream.range(0, scores.length).toArray();
    List<Node> trees = new ArrayList<>();
    for (int i = 0; i < TREES; i++) {
      derive();
      trees.add(grow(all, DEPTH));
    }
    return new Forest(bias, trees);
  }

  private void derive() {
    for (int i = 0; i < scores.length; i++) {
      double probability = LogisticRegression.probability(scores[i]);
      slopes[i] = probability - (examples.labels()[i] ? 1 : 0);
      curvatures[i] = probability * (1 - probability);
    }
  }

  private Node grow(int[] rows, int depth) {
    double slope = IntStream.of(rows).mapToDouble(row -> slopes[row]).sum();
    double curvature = IntStream.of(rows).mapToDouble(row -> curvatures[row]).sum();
    int best = depth == 0 || curvature < 2 * least ? 0 : best(rows, slope, curvature);
    if (best == 0) {
      double value = Math.round(-1000 * RATE * slope / (curvature + PENALTY)) / 1000.0;
      IntStream.of(rows).forEach(row -> scores[row] += value);
      return new Node.Leaf(value);
    }
    int[] yes = IntStream.of(rows).filter(row -> holds(row, best)).toArray();
    int[] no = IntStream.of(rows).filter(row -> !holds(row, best)).toArray();
    return new Node.Split(names[best], grow(yes, depth - 1), grow(no, depth - 1));
  }

  private boolean holds(int row, int column) {
    return IntStream.of(examples.rows().get(row)).anyMatch(feature -> columns[feature] == column);
  }

  /// The column whose split gains most; 0 if none gains enough.
  private int best(int[] rows, double slope, double curvature) {
    double[] slopesOf = new double[names.length];
    double[] curvaturesOf = new double[names.length];
    for (int row : rows) {
      for (int feature : examples.rows().get(row)) {
        slopesOf[columns[feature]] += slopes[row];
        curvaturesOf[columns[feature]] += curvatures[row];
      }
    }
    int best = 0;
    double most = LEAST_GAIN + said(slope, curvature);
    for (int column = 1; column < names.length; column++) {
      double rest = curvature - curvaturesOf[column];
      double gain = said(slopesOf[column], curvaturesOf[column]) + said(slope - slopesOf[column], rest);
      if (curvaturesOf[column] >= least && rest >= least && gain > most) {
        best = column;
        most = gain;
      }
    }
    return best;
  }

  private static double said(double slope, double curvature) {
    return slope * slope / (curvature + PENALTY);
  }
}
