package org.cotejo.language.parse;

import java.util.List;

/// The parser's moves: SHIFT, REDUCE, then a left and a right arc for each label that was ever seen on one.
public final class ActionSet {
  public static final int SHIFT = 0;
  public static final int REDUCE = 1;
  static final int FIRST_ARC = 2;

  private final List<String> labels;
  private final int[] labelOf;
  private final int leftEnd;
  private final int rootArc;
  private final int punctuation;

  /// @param labels all relations, `root` among them
  /// @param left labels seen on words whose head stands to their right, or is the root
  /// @param right labels seen on words whose head stands to their left
  public ActionSet(List<String> labels, List<String> left, List<String> right) {
    this.labels = List.copyOf(labels);
    this.leftEnd = FIRST_ARC + left.size();
    this.labelOf = new int[leftEnd + right.size()];
    for (int i = 0; i < left.size(); i++) {
      labelOf[FIRST_ARC + i] = labels.indexOf(left.get(i));
    }
    for (int i = 0; i < right.size(); i++) {
      labelOf[leftEnd + i] = labels.indexOf(right.get(i));
    }
    this.punctuation = labels.indexOf("punct");
    this.rootArc = FIRST_ARC + left.indexOf("root");
  }

  public int size() {
    return labelOf.length;
  }

  public List<String> labels() {
    return labels;
  }

  public List<String> leftLabels() {
    return names(FIRST_ARC, leftEnd);
  }

  public List<String> rightLabels() {
    return names(leftEnd, size());
  }

  private List<String> names(int begin, int end) {
    return java.util.stream.IntStream.range(begin, end).mapToObj(action -> labels.get(labelOf[action])).toList();
  }

  public boolean isLeft(int action) {
    return action >= FIRST_ARC && action < leftEnd;
  }

  public boolean isRight(int action) {
    return action >= leftEnd;
  }

  /// Number of the label of an arc.
  public int label(int action) {
    return labelOf[action];
  }

  /// Whether an arc hangs punctuation on something.
  boolean isPunctuation(int action) {
    return labelOf[action] == punctuation;
  }

  int leftEnd() {
    return leftEnd;
  }

  /// The left arc that makes a word the root of its sentence.
  int rootArc() {
    return rootArc;
  }
}
