package org.cotejo.lab.learn;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.cotejo.coder.learn.LinearModel;

/// From which score on an answer is given, so that F1 is best.
public final class Thresholds {
  private Thresholds() {}

  /// The same model with the thresholds of these answers. A fold's threshold is chosen by the scores of the other folds; the weights behind
  /// these were learnt from it too, but all that passes on is one number for each answer.
  public static FoldedModel add(FoldedModel model, Map<String, List<KeyedScore>> scores) {
    return new FoldedModel(IntStream.range(0, FoldedModel.FOLDS).mapToObj(fold -> {
      Map<String, Map<String, Double>> weights = new TreeMap<>(model.folds().get(fold).weights());
      scores.forEach((answer, all) -> {
        Map<String, Double> own = new HashMap<>(weights.getOrDefault(answer, Map.of()));
        own.put(FoldedModel.FROM, threshold(all.stream().filter(one -> FoldedModel.fold(one.key()) != fold).toList()));
        weights.put(answer, own);
      });
      return new LinearModel(weights);
    }).toList());
  }

  /// The same trees, an answer given where its score is not negative.
  static FoldedForest add(FoldedForest trees, String answer, List<KeyedScore> scores) {
    return trees.from(answer, IntStream.range(0, FoldedModel.FOLDS).mapToDouble(fold -> threshold(scores.stream().filter(one -> FoldedModel.fold(one.key()) != fold).toList())).toArray());
  }

  /// The same mixed model with the thresholds of these answers.
  public static MixedModel add(MixedModel model, Map<String, List<KeyedScore>> scores) {
    return model.with(add(model.linear(), scores));
  }

  private static double threshold(List<KeyedScore> scores) {
    Ranking ranking = new Ranking(scores.stream().map(one -> new Ranking.Scored(one.score(), one.right())).toList(),
        (int) scores.stream().filter(KeyedScore::right).count());
    return Calibrated.of(scores).score(ranking.threshold());
  }

  /// A line on how well an answer is given.
  public static String line(FoldedModel model, String answer, List<KeyedScore> scores) {
    return line(answer, scores, one -> model.gives(one.key(), answer, one.score()));
  }

  static String line(String answer, List<KeyedScore> scores, Predicate<KeyedScore> gives) {
    long right = scores.stream().filter(KeyedScore::right).count();
    long given = scores.stream().filter(gives).count();
    long hit = scores.stream().filter(one -> one.right() && gives.test(one)).count();
    return String.format(Locale.ROOT, "%s: %d right, %d given, F1 %.1f, each by weights learnt without it", answer, right, given, 200.0 * hit / Math.max(1, right + given));
  }
}
