package org.cotejo.cli.indicator;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.cli.summary.Words;

/// Lines for a terminal, with padding that counts characters as people see them.
public final class Lines {
  /// No line is longer, unless a word is.
  public static final int WIDTH = 100;

  private final List<String> lines = new ArrayList<>();

  public Lines add(String line) {
    lines.add(line.stripTrailing());
    return this;
  }

  public Lines blank() {
    return add("");
  }

  /// A heading after a blank line.
  public Lines heading(String words) {
    return blank().add(words);
  }

  /// A paragraph, its first line behind a mark, the others under it.
  public Lines wrapped(String mark, String text) {
    String indent = " ".repeat(length(mark));
    boolean first = true;
    for (String line : Words.wrapped(text, WIDTH - length(mark))) {
      add((first ? mark : indent) + line);
      first = false;
    }
    return this;
  }

  /// A text filled up to a width on the right; longer ones keep one blank.
  public static String left(String text, int width) {
    return text + " ".repeat(Math.max(1, width - length(text)));
  }

  /// A text filled up to a width on the left.
  public static String right(String text, int width) {
    return " ".repeat(Math.max(1, width - length(text))) + text;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  @Override
  public String toString() {
    return String.join(System.lineSeparator(), lines);
  }
}
