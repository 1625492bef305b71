package org.cotejo.cli.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Plain words for people.
public final class Words {
  private static final int SHORT = 40;

  private Words() {}

  /// One line, at most forty characters.
  static String shortened(String text) {
    return cut(text, SHORT);
  }

  /// One line, at most `length` characters, the end replaced by an ellipsis if need be.
  public static String cut(String text, int length) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= length ? line : line.substring(0, line.offsetByCodePoints(0, length - 1)).strip() + "…";
  }

  /// A number with thousands separated, `17,600`; at most two decimals.
  static String number(double value) {
    return value == Math.rint(value) ? String.format(Locale.ROOT, "%,.0f", value) : String.format(Locale.ROOT, "%,.2f", value);
  }

  /// Lines of at most `width` characters, broken between words; a longer word is broken where it must.
  public static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      String rest = word;
      if (!line.isEmpty() && line.length() + 1 + rest.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ");
      while (rest.length() > width) {
        lines.add(rest.substring(0, width));
        rest = rest.substring(width);
      }
      line.append(rest);
    }
    lines.add(line.toString());
    return lines;
  }
}
