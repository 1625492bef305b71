package org.cotejo.coder.date;

import java.util.ArrayList;
import java.util.List;

/// Reads a pattern and writes it out as plain sequences of items, one for each way to take its options.
///
/// `of` a word or symbol, `of|in` one of several, `MONTH` a word of that class, `MONTH:from` the same under another label, `{day}`
/// an expression of that group (`{day:from}` under a label), `x?` optional, `[ a b ]` and `[ a b ]?` a sequence, `<of|in` something that stands before the
/// expression and is no part of it, `>of|in` the same behind it, `!of` something that must not stand behind,
/// `!<of` that must not stand before.
final class PatternReader {

  private static final int MOST_SEQUENCES = 2000;

  private final Items items;
  private List<String> tokens = List.of();
  private int at;

  PatternReader(Items items) {
    this.items = items;
  }

  /// @throws IllegalArgumentException if the pattern is malformed or can match nothing at all
  List<List<Item>> read(String pattern) {
    tokens = List.of(pattern.strip().split("\\s+"));
    at = 0;
    List<List<Item>> sequences = sequence();
    if (at < tokens.size()) {
      throw new IllegalArgumentException("']' without '['");
    }
    if (sequences.stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException("all its parts are optional");
    }
    return sequences;
  }

  private List<List<Item>> sequence() {
    List<List<Item>> sequences = List.of(List.of());
    while (at < tokens.size() && !tokens.get(at).startsWith("]")) {
      sequences = product(sequences, element());
      if (sequences.size() > MOST_SEQUENCES) {
        throw new IllegalArgumentException("it has more than " + MOST_SEQUENCES + " variants; split it");
      }
    }
    return sequences;
  }

  private List<List<Item>> element() {
    String token = tokens.get(at++);
    if (!token.equals("[")) {
      boolean optional = token.endsWith("?") && token.length() > 1;
      List<List<Item>> one = List.of(List.of(items.item(optional ? token.substring(0, token.length() - 1) : token)));
      return optional ? withNothing(one) : one;
    }
    List<List<Item>> inner = sequence();
    if (at == tokens.size()) {
      throw new IllegalArgumentException("'[' without ']'");
    }
    return tokens.get(at++).equals("]?") ? withNothing(inner) : inner;
  }

  private static List<List<Item>> withNothing(List<List<Item>> sequences) {
    List<List<Item>> all = new ArrayList<>(sequences);
    all.add(List.of());
    return all;
  }

  private static List<List<Item>> product(List<List<Item>> left, List<List<Item>> right) {
    List<List<Item>> all = new ArrayList<>();
    for (List<Item> head : left) {
      for (List<Item> tail : right) {
        List<Item> joined = new ArrayList<>(head);
        joined.addAll(tail);
        all.add(joined);
      }
    }
    return all;
  }
}
