package org.cotejo.language.parse;

import java.util.Arrays;

/// Arc-eager parser that always takes the move with the highest score.
public final class DependencyParser {
  private final Weights weights;
  private final ActionSet actions;

  public DependencyParser(Weights weights, ActionSet actions) {
    this.weights = weights;
    this.actions = actions;
  }

  public Tree parse(TaggedWords words) {
    Configuration state = new Configuration(words, actions);
    Features features = new Features();
    int[] scores = new int[actions.size()];
    Tree tree = new Tree(words.size);
    while (!state.isFinal()) {
      if (!state.isForced()) {
        score(words, state, features, scores);
      }
      int action = best(state, scores);
      tree.record(state, action, actions);
      state.apply(action);
    }
    tree.joinRoots(words, actions);
    return tree;
  }

  /// Scores every move, possible or not.
  public void score(TaggedWords words, Configuration state, Features features, int[] scores) {
    new ParserFeatures(words, state, features).extract();
    Arrays.fill(scores, 0);
    weights.addScores(features, scores);
  }

  /// The first of the best moves that are possible.
  public int best(Configuration state, int[] scores) {
    int best = -1;
    if (state.atRoot()) {
      return state.allows(ActionSet.REDUCE) ? ActionSet.REDUCE : actions.rootArc();
    }
    if (state.allows(ActionSet.SHIFT)) {
      best = ActionSet.SHIFT;
    }
    if (state.allows(ActionSet.REDUCE) && (best < 0 || scores[ActionSet.REDUCE] > scores[best])) {
      best = ActionSet.REDUCE;
    }
    if (state.stackIsEmpty()) {
      return best;
    }
    boolean left = !state.hasHead(state.top);
    boolean free = state.isFree();
    for (int action = left ? ActionSet.FIRST_ARC : actions.leftEnd(); action < scores.length; action++) {
      if (scores[action] > scores[best] && action != actions.rootArc() && (free || state.allows(action))) {
        best = action;
      }
    }
    return best;
  }
}
