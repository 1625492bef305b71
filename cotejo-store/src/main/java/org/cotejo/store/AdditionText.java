package org.cotejo.store;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cotejo.model.Decision;

/// An added claim as lines of the log: id, report, begin, end, evidence, then one line a column, `column=value`. Words of reports may hold line breaks, which are written `\n`.
final class AdditionText {
  private static final int BEFORE_CELLS = 5;

  private AdditionText() {}

  static String content(Decision.Add add) {
    String head = String.join("\n", add.claim(), add.document(), Integer.toString(add.begin()), Integer.toString(add.end()), onOneLine(add.evidence()));
    return head + add.cells().entrySet().stream().map(cell -> "\n" + cell.getKey() + "=" + onOneLine(cell.getValue())).collect(Collectors.joining());
  }

  static Decision.Add read(List<String> lines) {
    SortedMap<String, String> cells = new TreeMap<>();
    for (String line : lines.subList(BEFORE_CELLS, lines.size())) {
      int equals = line.indexOf('=');
      cells.put(line.substring(0, equals), asItWas(line.substring(equals + 1)));
    }
    return new Decision.Add(lines.get(0), lines.get(1), Integer.parseInt(lines.get(2)), Integer.parseInt(lines.get(3)), asItWas(lines.get(4)), cells);
  }

  private static String onOneLine(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n");
  }

  private static String asItWas(String line) {
    StringBuilder text = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      boolean escaped = line.charAt(i) == '\\' && i + 1 < line.length();
      char next = escaped ? line.charAt(++i) : line.charAt(i);
      text.append(escaped && next == 'n' ? '\n' : next);
    }
    return text.toString();
  }
}
