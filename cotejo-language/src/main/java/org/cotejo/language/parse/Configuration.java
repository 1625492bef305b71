package org.cotejo.language.parse;

import java.util.Arrays;

/// The state of an arc-eager parse (Nivre 2003), with the root as last word of the buffer.
///
/// Words under construction are nodes that are never changed: an arc makes a new node that has one more child. A state is then just
/// two nodes, the top of the stack and the front of the buffer; many states can share one set of nodes.
public final class Configuration {
  static final int NO_LABEL = -1;

  // fields of a node
  private static final int WORD = 0;
  private static final int BELOW = 1;
  private static final int LABEL = 2;
  private static final int LEFT1 = 3;
  private static final int LEFT1_LABEL = 4;
  private static final int LEFT2 = 5;
  private static final int LEFT2_LABEL = 6;
  private static final int RIGHT1 = 7;
  private static final int RIGHT1_LABEL = 8;
  private static final int RIGHT2 = 9;
  private static final int RIGHT2_LABEL = 10;
  private static final int LEFT_COUNT = 11;
  private static final int RIGHT_COUNT = 12;
  private static final int STRIDE = 13;

  private final int words;
  private final TaggedWords tagged;
  private final ActionSet actions;
  private int[] nodes;
  private long[] leftLabels;
  private long[] rightLabels;
  private int used;

  int top;
  int front;

  public Configuration(TaggedWords tagged, ActionSet actions) {
    this.words = tagged.size;
    this.tagged = tagged;
    this.actions = actions;
    int capacity = 4 * words + 8;
    nodes = new int[capacity * STRIDE];
    leftLabels = new long[capacity];
    rightLabels = new long[capacity];
    newNode(words + 1);
    top = 0;
    front = newNode(0);
  }

  private int newNode(int word) {
    int node = allocate();
    int at = node * STRIDE;
    nodes[at + WORD] = word;
    nodes[at + BELOW] = 0;
    nodes[at + LEFT_COUNT] = 0;
    nodes[at + RIGHT_COUNT] = 0;
    nodes[at + LABEL] = NO_LABEL;
    for (int child = LEFT1; child <= RIGHT2; child += 2) {
      nodes[at + child] = words + 1;
      nodes[at + child + 1] = NO_LABEL;
    }
    leftLabels[node] = 0;
    rightLabels[node] = 0;
    return node;
  }

  private int copy(int node) {
    int copy = allocate();
    System.arraycopy(nodes, node * STRIDE, nodes, copy * STRIDE, STRIDE);
    leftLabels[copy] = leftLabels[node];
    rightLabels[copy] = rightLabels[node];
    return copy;
  }

  private int allocate() {
    if (used == leftLabels.length) {
      nodes = Arrays.copyOf(nodes, 2 * nodes.length);
      leftLabels = Arrays.copyOf(leftLabels, 2 * used);
      rightLabels = Arrays.copyOf(rightLabels, 2 * used);
    }
    return used++;
  }

  /// Carries out a move that is [#allows]ed.
  public void apply(int action) {
    if (action == ActionSet.SHIFT) {
      push(top, NO_LABEL);
    } else if (action == ActionSet.REDUCE) {
      top = below(top);
    } else if (actions.isLeft(action)) {
      front = withLeft(front, word(top), actions.label(action));
      top = below(top);
    } else {
      push(withRight(top, word(front), actions.label(action)), actions.label(action));
    }
  }

  private void push(int onto, int label) {
    int node = copy(front);
    nodes[node * STRIDE + BELOW] = onto;
    nodes[node * STRIDE + LABEL] = label;
    top = node;
    front = newNode(word(node) + 1);
  }

  private int withLeft(int head, int child, int label) {
    int node = copy(head);
    int at = node * STRIDE;
    nodes[at + LEFT2] = nodes[at + LEFT1];
    nodes[at + LEFT2_LABEL] = nodes[at + LEFT1_LABEL];
    nodes[at + LEFT1] = child;
    nodes[at + LEFT1_LABEL] = label;
    nodes[at + LEFT_COUNT]++;
    leftLabels[node] |= 1L << label;
    return node;
  }

  private int withRight(int head, int child, int label) {
    int node = copy(head);
    int at = node * STRIDE;
    nodes[at + RIGHT2] = nodes[at + RIGHT1];
    nodes[at + RIGHT2_LABEL] = nodes[at + RIGHT1_LABEL];
    nodes[at + RIGHT1] = child;
    nodes[at + RIGHT1_LABEL] = label;
    nodes[at + RIGHT_COUNT]++;
    rightLabels[node] |= 1L << label;
    return node;
  }

  /// Whether the move is possible here: one head per word, the root only at the end, and nothing but punctuation hangs on punctuation.
  public boolean allows(int action) {
    boolean atRoot = atRoot();
    if (action == ActionSet.SHIFT) {
      return !atRoot;
    }
    if (top == 0) {
      return false;
    }
    if (action == ActionSet.REDUCE) {
      return hasHead(top);
    }
    return actions.isLeft(action)
        ? !hasHead(top) && (action == actions.rootArc()) == atRoot && (atRoot || mayGovern(word(front), action))
        : !atRoot && mayGovern(word(top), action);
  }

  private boolean mayGovern(int word, int action) {
    return !tagged.isPunctuation(word) || actions.isPunctuation(action);
  }

  /// Whether an arc between the top of the stack and the front of the buffer may have any label.
  boolean isFree() {
    return !tagged.isPunctuation(word(top)) && !tagged.isPunctuation(word(front));
  }

  /// Whether one move only is possible.
  boolean isForced() {
    return top == 0 || atRoot();
  }

  public boolean isFinal() {
    return top == 0 && atRoot();
  }

  public boolean atRoot() {
    return word(front) == words;
  }

  public boolean stackIsEmpty() {
    return top == 0;
  }

  /// The word on top of the stack.
  public int topWord() {
    return word(top);
  }

  /// The first word of the buffer; the number of words for the root.
  public int frontWord() {
    return word(front);
  }

  /// Whether a word is on the stack, waiting for its head.
  public boolean waits(int word) {
    int node = find(word);
    return node != 0 && !hasHead(node);
  }

  public boolean isOnStack(int word) {
    return find(word) != 0;
  }

  private int find(int word) {
    int node = top;
    while (node != 0 && word(node) > word) {
      node = below(node);
    }
    return node != 0 && word(node) == word ? node : 0;
  }

  int word(int node) {
    return nodes[node * STRIDE + WORD];
  }

  int below(int node) {
    return nodes[node * STRIDE + BELOW];
  }

  boolean hasHead(int node) {
    return nodes[node * STRIDE + LABEL] != NO_LABEL;
  }

  /// The node of the word's head, 0 if it has none yet.
  int head(int node) {
    return hasHead(node) ? below(node) : 0;
  }

  int label(int node) {
    return nodes[node * STRIDE + LABEL];
  }

  int left1(int node) {
    return nodes[node * STRIDE + LEFT1];
  }

  int left1Label(int node) {
    return nodes[node * STRIDE + LEFT1_LABEL];
  }

  int left2(int node) {
    return nodes[node * STRIDE + LEFT2];
  }

  int left2Label(int node) {
    return nodes[node * STRIDE + LEFT2_LABEL];
  }

  int right1(int node) {
    return nodes[node * STRIDE + RIGHT1];
  }

  int right1Label(int node) {
    return nodes[node * STRIDE + RIGHT1_LABEL];
  }

  int right2(int node) {
    return nodes[node * STRIDE + RIGHT2];
  }

  int right2Label(int node) {
    return nodes[node * STRIDE + RIGHT2_LABEL];
  }

  int leftCount(int node) {
    return nodes[node * STRIDE + LEFT_COUNT];
  }

  int rightCount(int node) {
    return nodes[node * STRIDE + RIGHT_COUNT];
  }

  long leftLabels(int node) {
    return leftLabels[node];
  }

  long rightLabels(int node) {
    return rightLabels[node];
  }
}
