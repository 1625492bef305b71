package org.cotejo.cli.compare;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.cli.summary.Words;

/// Two columns of text side by side, together at most 100 characters wide.
final class Columns {
  private static final int WIDTH = 48;
  private static final String BETWEEN = " │ ";

  private final List<String> lines = new ArrayList<>();

  /// A line across both.
  void heading(String text) {
    lines.add("");
    lines.add(Words.cut(text, 2 * WIDTH + BETWEEN.length()));
    lines.add("─".repeat(WIDTH + 1) + "┼" + "─".repeat(WIDTH + 1));
  }

  /// An empty line of both.
  void gap() {
    add("", "");
  }

  /// Two texts from one line on, each broken between words.
  void add(String left, String right) {
    add(List.of(left), List.of(right));
  }

  /// Two lists of texts, each running down its own column.
  void add(List<String> left, List<String> right) {
    List<String> first = broken(left);
    List<String> second = broken(right);
    for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
      String cell = i < first.size() ? first.get(i) : "";
      lines.add((cell + " ".repeat(WIDTH - cell.codePointCount(0, cell.length())) + BETWEEN + (i < second.size() ? second.get(i) : "")).stripTrailing());
    }
  }

  private static List<String> broken(List<String> texts) {
    return texts.stream().flatMap(text -> Words.wrapped(text, WIDTH).stream()).toList();
  }

  List<String> lines() {
    return List.copyOf(lines);
  }
}
