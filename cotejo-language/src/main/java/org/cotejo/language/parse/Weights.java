package org.cotejo.language.parse;

/// A linear model: each feature has a weight per class.
public interface Weights {

  /// Adds to each class the weights of these features. Integers, so that the sum does not depend on the order.
  ///
  /// @param scores one cell per class
  void addScores(Features features, int[] scores);
}
