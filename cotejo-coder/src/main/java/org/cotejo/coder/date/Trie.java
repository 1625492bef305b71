package org.cotejo.coder.date;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.coder.date.Item.Step;
import org.cotejo.coder.lexer.Lexemes;
import org.jspecify.annotations.Nullable;

/// Patterns that share their beginnings. Filled while the grammar loads, then only read.
final class Trie {

  /// The longest expression at a position.
  ///
  /// @param halves the words of its two ends, if it is a range
  record Parsed(int end, TimeExpression time, Optional<Halves> halves) {}

  private static final class Node {
    private final Map<String, Node> byItem = new HashMap<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Node> targets = new ArrayList<>();
    private @Nullable Meaning meaning;
  }

  private final Node root = new Node();
  private final BitSet firsts = new BitSet();

  /// Adds one sequence; where two patterns are the same sequence, the first one counts.
  void add(List<Item> sequence, Meaning meaning) {
    Node node = root;
    for (Item item : sequence) {
      Node next = node.byItem.get(item.name());
      if (next == null) {
        next = new Node();
        node.byItem.put(item.name(), next);
        node.items.add(item);
        node.targets.add(next);
      }
      node = next;
    }
    if (node.meaning == null) {
      node.meaning = meaning;
    }
    sequence.stream().map(Item::firsts).filter(set -> !set.isEmpty()).findFirst().ifPresent(firsts::or);
  }

  /// The words a pattern may begin with; bit 0 stands for digits.
  BitSet firsts() {
    return firsts;
  }

  Optional<Parsed> longest(Lexemes lexemes, int start) {
    return Item.mayBegin(firsts, lexemes, start) ? walk(root, lexemes, start, Captures.NONE, Optional.empty()) : Optional.empty();
  }

  private static Optional<Parsed> walk(Node node, Lexemes lexemes, int at, Captures captures, Optional<Parsed> best) {
    Optional<Parsed> longest = best;
    if (node.meaning != null && (longest.isEmpty() || longest.get().end() < at)) {
      Optional<TimeExpression> time = node.meaning.of(captures);
      longest = time.isPresent() ? Optional.of(new Parsed(at, time.get(), captures.halves())) : longest;
    }
    for (int i = 0; i < node.items.size(); i++) {
      Item item = node.items.get(i);
      if (item.mayBegin(lexemes, at)) {
        Optional<Step> step = item.test().at(lexemes, at);
        if (step.isPresent()) {
          Captures more = captures.and(item.label(), step.get().value(), at, step.get().end());
          longest = walk(node.targets.get(i), lexemes, step.get().end(), more, longest);
        }
      }
    }
    return longest;
  }
}
