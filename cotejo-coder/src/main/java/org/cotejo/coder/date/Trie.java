package org.cotejo.coder.date;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.coder.date.Item.Step;
import org.jspecify.annotations.Nullable;

/// Patterns that share their beginnings. Filled while the grammar loads, then only read.
final class Trie {

  /// The longest expression at a position.
  ///
  /// @param halves the words of its two ends, if it is a range
  record Parsed(int end, TimeExpression time, Optional<Halves> halves) {}

  private static final class Node {
    private final Map<String, Node> byItem = new HashMap<>();
    private final List<Branch> branches = new ArrayList<>();
    private @Nullable Meaning meaning;
  }

  private record Branch(Item item, Node target) {}

  private final Node root = new Node();
  private final BitSet firsts = new BitSet();
  /// Which of the root's many branches may begin with a word; digit runs stand at 0.
  private final List<List<Branch>> byFirst = new ArrayList<>();

  /// Adds one sequence; where two patterns are the same sequence, the first one counts.
  void add(List<Item> sequence, Meaning meaning) {
    Node node = root;
    for (Item item : sequence) {
      Node next = node.byItem.get(item.name());
      if (next == null) {
        next = new Node();
        node.byItem.put(item.name(), next);
        node.branches.add(new Branch(item, next));
      }
      node = next;
    }
    if (node.meaning == null) {
      node.meaning = meaning;
    }
    sequence.stream().map(Item::firsts).filter(set -> !set.isEmpty()).findFirst().ifPresent(firsts::or);
  }

  /// Ends the filling of all tries of a grammar, before the first question.
  void close() {
    for (int word = 0; word < firsts.length(); word++) {
      int first = word;
      byFirst.add(!firsts.get(first) ? List.of() : root.branches.stream().filter(branch -> mayBegin(branch, first)).toList());
    }
  }

  /// What only looks at a neighbour begins with whatever stands behind it in a pattern.
  private static boolean mayBegin(Branch branch, int word) {
    Node target = branch.target();
    return branch.item().firsts().isEmpty() ? target.meaning != null || target.branches.stream().anyMatch(next -> mayBegin(next, word)) : branch.item().firsts().get(word);
  }

  /// The words a pattern may begin with; bit 0 stands for digits.
  BitSet firsts() {
    return firsts;
  }

  /// The longest expression at a position whose word is one of [#firsts()]; to be asked of the [Chart].
  Optional<Parsed> longest(Chart chart, int start) {
    return walk(byFirst.get(Math.max(0, chart.lexemes().word(start))), chart, start, Captures.NONE, Optional.empty());
  }

  private static Optional<Parsed> walk(List<Branch> branches, Chart chart, int at, Captures captures, Optional<Parsed> best) {
    Optional<Parsed> longest = best;
    for (int i = 0; i < branches.size(); i++) {
      Item item = branches.get(i).item();
      if (item.mayBegin(chart.lexemes(), at)) {
        Optional<Step> step = item.test().at(chart, at);
        if (step.isPresent()) {
          Captures more = captures.and(item.label(), step.get().value(), at, step.get().end());
          longest = reach(branches.get(i).target(), chart, step.get().end(), more, longest);
        }
      }
    }
    return longest;
  }

  private static Optional<Parsed> reach(Node node, Chart chart, int at, Captures captures, Optional<Parsed> best) {
    Optional<Parsed> longest = best;
    if (node.meaning != null && (longest.isEmpty() || longest.get().end() < at)) {
      Optional<TimeExpression> time = node.meaning.of(captures);
      longest = time.isPresent() ? Optional.of(new Parsed(at, time.get(), captures.halves())) : longest;
    }
    return walk(node.branches, chart, at, captures, longest);
  }
}
