package org.cotejo.lab.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cotejo.language.parse.ActionSet;
import org.cotejo.language.parse.Configuration;
import org.cotejo.language.parse.DependencyParser;
import org.cotejo.language.parse.Features;
import org.cotejo.language.parse.Lexicon;
import org.cotejo.language.parse.TagSet;
import org.cotejo.language.parse.TaggedWords;
import org.cotejo.language.parse.Words;

/// Trains the greedy parser: it follows its own moves, right or wrong, and learns to make the best of where they lead.
final class ParserTrainer {
  private static final long SEED = 30;
  private static final double EXPLORATION = 0.9;

  private final Lexicon lexicon;
  private final TagSet tagSet;
  private final ActionSet actions;
  private final int epochs;

  ParserTrainer(Lexicon lexicon, TagSet tagSet, ActionSet actions, int epochs) {
    this.lexicon = lexicon;
    this.tagSet = tagSet;
    this.actions = actions;
    this.epochs = epochs;
  }

  /// @param tags predicted, per sentence and case copy
  /// @param order number of the order in which the sentences are seen
  Perceptron train(List<Example> examples, List<Map<CaseCopy, int[]>> tags, int order) {
    Perceptron weights = new Perceptron();
    DependencyParser parser = new DependencyParser(weights, actions);
    Random random = new Random(SEED + order);
    List<Integer> queue = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      queue.add(i);
    }
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(queue, random);
      long errors = 0;
      for (int i : queue) {
        Example example = examples.get(i);
        CaseCopy copy = CaseCopy.draw(random);
        Words words = Words.of(copy.of(example.forms()), lexicon, example.treebank());
        int[] predicted = java.util.Objects.requireNonNull(tags.get(i).get(copy));
        errors += learn(example, new TaggedWords(words, predicted, tagSet), parser, weights, epoch == 0 ? 0 : EXPLORATION, random);
      }
      System.out.printf("  parser %d epoch %d: %d wrong moves, %d rows%n", order + 1, epoch + 1, errors, weights.rows());
    }
    return weights;
  }

  private int learn(Example example, TaggedWords words, DependencyParser parser, Perceptron weights, double exploration, Random random) {
    Oracle oracle = new Oracle(actions, example.heads(), example.relations().stream().mapToInt(actions.labels()::indexOf).toArray());
    Configuration state = new Configuration(words, actions);
    Features features = new Features();
    int[] scores = new int[actions.size()];
    int[] costs = new int[actions.size()];
    int errors = 0;
    while (!state.atRoot()) {
      parser.score(words, state, features, scores);
      oracle.costs(state, costs);
      int predicted = parser.best(state, scores);
      int right = best(scores, costs);
      weights.tick();
      if (costs[predicted] > costs[right]) {
        weights.update(features, right, predicted);
        errors++;
      }
      state.apply(random.nextDouble() < exploration ? predicted : right);
    }
    return errors;
  }

  /// The highest score among the moves that cost least.
  private static int best(int[] scores, int[] costs) {
    int best = 0;
    for (int action = 1; action < scores.length; action++) {
      if (costs[action] < costs[best] || costs[action] == costs[best] && scores[action] > scores[best]) {
        best = action;
      }
    }
    return best;
  }
}
