package org.cotejo.language.parse;

import java.util.Arrays;

/// Heads and labels of a sentence under construction.
public final class Tree {
  private final int[] heads;
  private final int[] labels;

  Tree(int words) {
    heads = new int[words];
    labels = new int[words];
    Arrays.fill(heads, -1);
  }

  /// Index of the word's head, -1 for the root.
  public int head(int word) {
    return heads[word];
  }

  /// Number of the word's label in its [ActionSet].
  public int label(int word) {
    return labels[word];
  }

  /// Notes the arc that a move is about to draw.
  void record(Configuration state, int action, ActionSet actions) {
    if (actions.isLeft(action)) {
      attach(state.topWord(), state.atRoot() ? -1 : state.frontWord(), actions.label(action));
    } else if (actions.isRight(action)) {
      attach(state.frontWord(), state.topWord(), actions.label(action));
    }
  }

  private void attach(int word, int head, int label) {
    heads[word] = head;
    labels[word] = label;
  }

  /// Words that were left without a head are all roots now: keep the first verb, or else the first of them, and hang the others on
  /// it.
  void joinRoots(TaggedWords words, ActionSet actions) {
    int root = -1;
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] < 0 && (root < 0 || words.isVerb(i) && !words.isVerb(root))) {
        root = i;
      }
    }
    int parataxis = Math.max(0, actions.labels().indexOf("parataxis"));
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] < 0 && i != root) {
        attach(i, root, parataxis);
      }
    }
  }
}
