package org.cotejo.lab.learn;

import java.util.Set;

/// Decides by the mean of a linear sum and boosted trees: the sum hears every weak sign, the trees hear what signs say together. Both are of the fold that was learnt without the text.
///
/// @param linear also holds the scores from which on answers are given
public record MixedModel(FoldedModel linear, FoldedForest trees) {

  /// Reads both tables.
  public static MixedModel load(String linear, String trees) {
    return new MixedModel(FoldedModel.load(linear), FoldedForest.load(trees));
  }

  /// How much speaks for an answer, in log odds.
  public double score(String key, String answer, Set<String> features) {
    return (linear.score(key, answer, features) + trees.score(key, answer, features)) / 2;
  }

  /// Whether an answer of this score is given.
  public boolean gives(String key, String answer, double score) {
    return linear.gives(key, answer, score);
  }

  /// The rows of the table of trees.
  public String treeRows() {
    return trees.rows();
  }

  MixedModel with(FoldedModel other) {
    return new MixedModel(other, trees);
  }
}
