package org.cotejo.intake.text;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.model.TextSpan;

/// The lines of a text that hold something.
public final class Lines {
  /// A line without the spaces around it.
  ///
  /// @param blankBefore whether an empty line (or the text's start) stands before it
  public record Line(TextSpan span, String text, boolean blankBefore) {}

  private Lines() {}

  /// All of them, in order. Line ends are LF, CR LF, CR and the Unicode separators.
  public static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    boolean blank = true;
    int begin = 0;
    while (begin < text.length()) {
      int end = lineEnd(text, begin);
      int from = begin;
      int to = end;
      while (from < to && isSpace(text.charAt(from))) {
        from++;
      }
      while (to > from && isSpace(text.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        lines.add(new Line(new TextSpan(from, to), text.substring(from, to), blank));
      }
      blank = from == to;
      begin = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    return lines;
  }

  private static int lineEnd(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
        return i;
      }
    }
    return text.length();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }
}
