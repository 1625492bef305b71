package org.cotejo.language.parse;

import java.util.Arrays;

/// Tags words from left to right, each once: a linear model over [TaggerFeatures] (Collins 2002, decoded greedily).
public final class Tagger {
  private final Weights weights;
  private final int classes;

  public Tagger(Weights weights, int classes) {
    this.weights = weights;
    this.classes = classes;
  }

  /// The class of each word, as a number of the model's [TagSet].
  public int[] tag(Words words) {
    int[] tags = new int[words.size()];
    int[] scores = new int[classes];
    Features features = new Features();
    for (int i = 0; i < tags.length; i++) {
      score(words, i, tags, features, scores);
      tags[i] = best(scores);
    }
    return tags;
  }

  /// Scores every class for one word, given the tags before it.
  public void score(Words words, int index, int[] tags, Features features, int[] scores) {
    TaggerFeatures.extract(words, index, tags, features);
    Arrays.fill(scores, 0);
    weights.addScores(features, scores);
  }

  /// The first of the highest.
  public static int best(int[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
