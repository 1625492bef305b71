package org.cotejo.lab.learn;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Regression trees whose answers add up.
///
/// @param bias the log odds without any tree
public record Forest(double bias, List<Node> trees) {

  /// Says nothing, of answers that were not learnt.
  static final Forest NOTHING = new Forest(0, List.of());

  public Forest {
    trees = List.copyOf(trees);
  }

  /// How much speaks for the answer, in log odds.
  double score(Set<String> features) {
    double score = bias;
    for (Node tree : trees) {
      score += tree.of(features);
    }
    return score;
  }

  /// The features that the trees ask for, in their order.
  List<String> features() {
    Set<String> names = new TreeSet<>();
    trees.forEach(tree -> collect(tree, names));
    return List.copyOf(names);
  }

  private static void collect(Node node, Set<String> names) {
    if (node instanceof Node.Split(String feature, Node yes, Node no)) {
      names.add(feature);
      collect(yes, names);
      collect(no, names);
    }
  }

  /// The trees as text, in thousandths: a split is `?number yes no` with the number of its feature among [#features()], a leaf its value.
  String text() {
    List<String> names = features();
    return trees.stream().map(tree -> text(tree, names).collect(Collectors.joining(" "))).collect(Collectors.joining(";"));
  }

  private static Stream<String> text(Node node, List<String> names) {
    return switch (node) {
      case Node.Leaf(double value) -> Stream.of(String.format(Locale.ROOT, "%d", Math.round(1000 * value)));
      case Node.Split(String feature, Node yes, Node no) -> Stream.concat(Stream.of("?" + names.indexOf(feature)), Stream.concat(text(yes, names), text(no, names)));
    };
  }

  /// What [#text()] has written.
  static Forest read(double bias, List<String> names, List<String> trees) {
    List<Node> read = new ArrayList<>();
    trees.forEach(tree -> read.add(node(List.of(tree.split(" ")).iterator(), names)));
    return new Forest(bias, read);
  }

  private static Node node(Iterator<String> text, List<String> names) {
    String next = text.next();
    return next.startsWith("?") ? new Node.Split(names.get(Integer.parseInt(next.substring(1))), node(text, names), node(text, names)) : new Node.Leaf(Integer.parseInt(next) / 1000.0);
  }
}
