package org.cotejo.lab.learn;

import java.util.List;

/// What scores stand for: the log odds are `slope * score + offset`. Scores of what was learnt from few examples are nearer to nothing than the odds are; scores that
/// add up what is not independent are farther (Platt 1999).
///
/// @param slope 0.05 or more
record Calibrated(double slope, double offset) {
  private static final int ROUNDS = 60;
  /// Scores farther from nothing than this say no more.
  private static final double SURE = 12;
  private static final double LEAST_SLOPE = 0.05;

  /// By Newton's method, from the scores as they are.
  static Calibrated of(List<KeyedScore> scores) {
    Calibrated calibrated = new Calibrated(1, 0);
    for (int round = 0; round < ROUNDS; round++) {
      calibrated = calibrated.improved(scores);
    }
    return calibrated;
  }

  private Calibrated improved(List<KeyedScore> scores) {
    double bySlope = 0;
    double byOffset = 0;
    double slopes = 1e-3;
    double both = 0;
    double offsets = 1e-3;
    for (KeyedScore one : scores) {
      double score = Math.clamp(one.score(), -SURE, SURE);
      double probability = LogisticRegression.probability(slope * score + offset);
      double error = probability - (one.right() ? 1 : 0);
      double weight = probability * (1 - probability);
      bySlope += error * score;
      byOffset += error;
      slopes += weight * score * score;
      both += weight * score;
      offsets += weight;
    }
    double determinant = slopes * offsets - both * both;
    double slopeStep = (offsets * bySlope - both * byOffset) / determinant;
    double offsetStep = (slopes * byOffset - both * bySlope) / determinant;
    return new Calibrated(Math.max(LEAST_SLOPE, slope - Math.clamp(slopeStep, -1.0, 1.0)), offset - Math.clamp(offsetStep, -2.0, 2.0));
  }

  /// The score that stands for these log odds.
  double score(double logOdds) {
    return (logOdds - offset) / slope;
  }
}
