package org.cotejo.language.parse;

/// The parser's templates: those of Zhang and Nivre (2011) and some more (morphology, suffixes, clusters, what lies between, words
/// deeper in the stack). S0 is the top of the stack, Q0 the front of the buffer.
final class ParserFeatures {
  private final TaggedWords words;
  private final Configuration state;
  private final Features to;

  ParserFeatures(TaggedWords words, Configuration state, Features to) {
    this.words = words;
    this.state = state;
    this.to = to;
  }

  void extract() {
    to.clear();
    int s0 = state.top;
    int q0 = state.front;
    int s = state.word(s0);
    int q = state.word(q0);
    int head = state.head(s0);
    int h = state.word(head);
    local(s, q, h, s0, q0);
    distance(s, q, s0, q0);
    children(s, q, s0, q0, head);
    sets(s, q, s0, q0);
    morphology(s, q, h, s0, q0);
    stack(s, q, s0);
    lexical(s, q, s0, q0);
    clusters(s, q, q0);
    if (words.treebank > 0) {
      treebank(s, q, s0);
    }
  }

  private int at(int index) {
    return index >= 0 && index < words.size ? index : words.none();
  }

  /// Q1, Q2: the words behind the front of the buffer; the root is the last.
  private int behind(int q, int distance) {
    return Math.min(q + distance, words.none());
  }

  private static long label(int label) {
    return Hash.mix(label + 101);
  }

  private void local(int s, int q, int h, int s0, int q0) {
    long[] w = words.word;
    long[] t = words.pos;
    long[] wt = words.wordPos;
    int q1 = behind(q, 1);
    int q2 = behind(q, 2);
    to.add(wt[s]);
    to.add(w[s]);
    to.add(t[s]);
    to.add(wt[q]);
    to.add(w[q]);
    to.add(t[q]);
    to.add(wt[q1]);
    to.add(w[q1]);
    to.add(t[q1]);
    to.add(wt[q2]);
    to.add(w[q2]);
    to.add(t[q2]);
    to.add(wt[s], wt[q]);
    to.add(wt[s], w[q]);
    to.add(w[s], wt[q]);
    to.add(wt[s], t[q]);
    to.add(t[s], wt[q]);
    to.add(w[s], w[q]);
    to.add(t[s], t[q]);
    to.add(t[q], t[q1]);
    to.add(t[q], t[q1], t[q2]);
    to.add(t[s], t[q], t[q1]);
    to.add(t[h], t[s], t[q]);
    to.add(t[s], t[state.left1(s0)], t[q]);
    to.add(t[s], t[state.right1(s0)], t[q]);
    to.add(t[s], t[q], t[state.left1(q0)]);
    to.add(t[s], t[at(s + 1)], t[at(q - 1)], t[q]);
    to.add(t[at(s - 1)], t[s], t[q], t[q1]);
    to.add(t[s], t[q], t[q1], t[q2]);
    to.add(w[q1], t[s], t[q]);
    to.add(w[at(q - 1)], t[s], t[q]);
  }

  private void distance(int s, int q, int s0, int q0) {
    long[] w = words.word;
    long[] t = words.pos;
    long distance = s >= words.size ? 0 : bucket(q - s);
    long right = state.rightCount(s0);
    long left = state.leftCount(s0);
    long front = state.leftCount(q0);
    to.add(w[s], distance);
    to.add(t[s], distance);
    to.add(w[q], distance);
    to.add(t[q], distance);
    to.add(w[s], w[q], distance);
    to.add(t[s], t[q], distance);
    to.add(w[s], right);
    to.add(t[s], right);
    to.add(w[s], left);
    to.add(t[s], left);
    to.add(w[q], front);
    to.add(t[q], front);
    to.add(t[s], t[q], right, distance);
    long between = words.between(s, q);
    to.add(t[s], t[q], between);
    to.add(words.tag[s], words.tag[q], between);
    to.add(w[s], t[q], between);
  }

  private static long bucket(int distance) {
    if (distance <= 5) {
      return distance;
    }
    return distance <= 7 ? 6 : distance <= 10 ? 7 : distance <= 15 ? 8 : 9;
  }

  private void children(int s, int q, int s0, int q0, int head) {
    long[] t = words.pos;
    int head2 = state.head(head);
    unigram(state.word(head), state.label(s0));
    unigram(state.word(head2), state.label(head));
    unigram(state.left1(s0), state.left1Label(s0));
    unigram(state.right1(s0), state.right1Label(s0));
    unigram(state.left1(q0), state.left1Label(q0));
    unigram(state.left2(s0), state.left2Label(s0));
    unigram(state.right2(s0), state.right2Label(s0));
    unigram(state.left2(q0), state.left2Label(q0));
    to.add(t[s], t[state.left1(s0)], t[state.left2(s0)]);
    to.add(t[s], t[state.right1(s0)], t[state.right2(s0)]);
    to.add(t[s], t[state.word(head)], t[state.word(head2)]);
    to.add(t[q], t[state.left1(q0)], t[state.left2(q0)]);
    to.add(t[s], t[q], label(state.label(s0)));
    to.add(t[s], t[q], label(state.right1Label(s0)));
    to.add(t[s], t[q], label(state.left1Label(q0)));
    to.add(words.word[s], t[q], label(state.right1Label(s0)));
    to.add(t[s], words.word[q], label(state.left1Label(q0)));
    to.add(words.word[s], label(state.label(s0)), t[q]);
  }

  private void unigram(int word, int label) {
    if (word >= words.size) {
      to.skip(3);
      return;
    }
    to.add(words.word[word]);
    to.add(words.pos[word]);
    to.add(label(label));
  }

  private void sets(int s, int q, int s0, int q0) {
    long[] w = words.word;
    long[] t = words.pos;
    long right = Hash.mix(state.rightLabels(s0));
    long left = Hash.mix(state.leftLabels(s0));
    long front = Hash.mix(state.leftLabels(q0));
    to.add(w[s], right);
    to.add(t[s], right);
    to.add(w[s], left);
    to.add(t[s], left);
    to.add(w[q], front);
    to.add(t[q], front);
    to.add(words.tag[s], left, t[q]);
    to.add(words.tag[s], right, t[q]);
    to.add(words.tag[q], front, t[s]);
  }

  private void morphology(int s, int q, int h, int s0, int q0) {
    long[] t = words.pos;
    long[] m = words.tag;
    long[] suffix = words.suffix;
    int q1 = behind(q, 1);
    to.add(m[s]);
    to.add(m[q]);
    to.add(m[q1]);
    to.add(m[s], m[q]);
    to.add(m[s], m[q], t[q1]);
    to.add(m[h], m[s], m[q]);
    to.add(m[q], m[q1], m[behind(q, 2)]);
    to.add(m[s], m[q], m[state.left1(q0)]);
    to.add(m[s], m[q], m[state.left1(s0)]);
    to.add(m[s], words.word[q]);
    to.add(words.word[s], m[q]);
    to.add(suffix[s], t[q]);
    to.add(t[s], suffix[q]);
    to.add(suffix[s], suffix[q]);
  }

  private void stack(int s, int q, int s0) {
    long[] w = words.word;
    long[] t = words.pos;
    int below = state.below(s0);
    int s1 = state.word(below);
    int s2 = state.word(state.below(below));
    if (s1 == words.none()) {
      to.skip(8);
      return;
    }
    to.add(t[s1], t[s], t[q]);
    to.add(words.tag[s1], words.tag[s]);
    to.add(w[s1], t[s]);
    to.add(w[s1], w[q]);
    to.add(w[s1], t[q]);
    to.add(t[s2], t[s1], t[s], t[q]);
    to.add(words.wordPos[s1]);
    to.add(label(state.label(below)), t[s1], t[s], t[q]);
  }

  /// Prepositions and auxiliaries speak for the words that they belong to.
  private void lexical(int s, int q, int s0, int q0) {
    long[] w = words.word;
    long[] t = words.pos;
    int front = state.left1(q0);
    int left = state.left1(s0);
    int right = state.right1(s0);
    if (front == words.none()) {
      to.skip(6);
    } else {
      to.add(w[s], w[front]);
      to.add(t[s], w[front], t[q]);
      to.add(w[s], w[front], t[q]);
      to.add(w[s], w[front], w[q]);
      to.add(w[front], w[q]);
      to.add(w[state.left2(q0)], w[front], t[q]);
    }
    if (right == words.none()) {
      to.skip(3);
    } else {
      to.add(w[right], w[s]);
      to.add(w[right], t[s], t[q]);
      to.add(w[right], w[q]);
    }
    if (left == words.none()) {
      to.skip(3);
    } else {
      to.add(w[left], w[s], t[q]);
      to.add(w[left], w[front], t[s], t[q]);
      to.add(w[left], t[s], t[q]);
    }
  }

  private void clusters(int s, int q, int q0) {
    long[] t = words.pos;
    long[] c = words.cluster;
    to.add(c[s]);
    to.add(c[q]);
    to.add(c[s], c[q]);
    to.add(c[s], t[q]);
    to.add(t[s], c[q]);
    to.add(c[s], c[q], words.word[state.left1(q0)]);
    to.add(c[s], words.word[state.left1(q0)], t[q]);
    to.add(words.word[s], words.word[state.left1(q0)], c[q]);
    to.add(c[behind(q, 1)], t[q]);
  }

  /// Treebanks differ in labels more than in trees. Prepositions are left to both together: which verbs have an object with *a* is
  /// better known to AnCora.
  private void treebank(int s, int q, int s0) {
    long[] w = words.word;
    long[] t = words.pos;
    long[] m = words.tag;
    long treebank = Hash.mix(words.treebank);
    to.add(treebank, t[s], t[q]);
    to.add(treebank, m[s], m[q]);
    to.add(treebank, w[s]);
    to.add(treebank, w[q]);
    to.add(treebank, w[s], t[q]);
    to.add(treebank, t[s], w[q]);
    to.add(treebank, label(state.label(s0)), t[s], t[q]);
  }
}
