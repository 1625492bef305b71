package org.cotejo.lab.train;

import org.cotejo.language.parse.ActionSet;
import org.cotejo.language.parse.Configuration;

/// The dynamic oracle of arc-eager parsing (Goldberg and Nivre 2012): how many gold arcs each move puts out of reach. A gold arc
/// drawn with a wrong label counts as lost. Trees need not be projective: the best move is then one of the least bad.
final class Oracle {
  private final ActionSet actions;
  private final int[] heads;
  private final int[] labels;
  private final int[][] children;

  /// @param heads the number of words stands for the root
  Oracle(ActionSet actions, int[] heads, int[] labels) {
    this.actions = actions;
    this.heads = heads;
    this.labels = labels;
    int[] counts = new int[heads.length + 1];
    for (int head : heads) {
      counts[head]++;
    }
    children = new int[heads.length + 1][];
    for (int i = 0; i <= heads.length; i++) {
      children[i] = new int[counts[i]];
    }
    for (int i = heads.length - 1; i >= 0; i--) {
      children[heads[i]][--counts[heads[i]]] = i;
    }
  }

  /// The cost of each move; moves that are not possible get the highest.
  void costs(Configuration state, int[] costs) {
    int top = state.topWord();
    int front = state.frontWord();
    boolean empty = state.stackIsEmpty();
    int laterChildren = empty ? 0 : childrenFrom(top, front);
    int waitingChildren = waitingChildren(state, front);
    boolean headOnStack = front < heads.length && state.isOnStack(heads[front]);
    int left = empty ? 0 : laterChildren + (heads[top] > front ? 1 : 0);
    int right = waitingChildren + (front < heads.length && (heads[front] > front || headOnStack && heads[front] != top) ? 1 : 0);
    for (int action = 0; action < costs.length; action++) {
      if (!state.allows(action)) {
        costs[action] = Integer.MAX_VALUE;
      } else if (action == ActionSet.SHIFT) {
        costs[action] = waitingChildren + (headOnStack ? 1 : 0);
      } else if (action == ActionSet.REDUCE) {
        costs[action] = laterChildren;
      } else if (actions.isLeft(action)) {
        costs[action] = left + (heads[top] == front && labels[top] != actions.label(action) ? 1 : 0);
      } else {
        costs[action] = right + (heads[front] == top && labels[front] != actions.label(action) ? 1 : 0);
      }
    }
  }

  private int childrenFrom(int word, int first) {
    int count = 0;
    for (int child : children[word]) {
      count += child >= first ? 1 : 0;
    }
    return count;
  }

  private int waitingChildren(Configuration state, int front) {
    int count = 0;
    for (int child : children[front]) {
      if (child >= front) {
        break;
      }
      count += state.waits(child) ? 1 : 0;
    }
    return count;
  }
}
