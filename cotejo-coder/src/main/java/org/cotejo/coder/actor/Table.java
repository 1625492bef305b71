package org.cotejo.coder.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads one lexicon file: UTF-8, columns apart by tabs, `#` starts a comment line, short rows are filled with empty cells.
///
/// @param file its name under `lexicon/`, for messages
/// @param rows the cells, every row as wide as asked for
record Table(String file, List<Row> rows) {

  /// @param line 1-based, for messages
  record Row(int line, String[] cells) {

    String cell(int column) {
      return cells[column];
    }

    /// The parts of a cell that are apart by `;`, trimmed, empty ones left out.
    List<String> list(int column) {
      return split(cells[column], ';');
    }
  }

  static Table read(String file, int columns) {
    try (InputStream in = Table.class.getResourceAsStream("/lexicon/" + file)) {
      if (in == null) {
        throw new IllegalStateException("lexicon/" + file + " is not on the class path; the build copies it from src/main/resources");
      }
      return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8), columns);
    } catch (IOException e) {
      throw new UncheckedIOException("lexicon/" + file + " cannot be read", e);
    }
  }

  static Table parse(String file, String text, int columns) {
    List<Row> rows = new ArrayList<>();
    int line = 0;
    for (String written : raw(text, '\n')) {
      line++;
      String content = written.endsWith("\r") ? written.substring(0, written.length() - 1) : written;
      if (!content.isBlank() && content.charAt(0) != '#') {
        rows.add(new Row(line, cells(file, line, content, columns)));
      }
    }
    return new Table(file, List.copyOf(rows));
  }

  private static String[] cells(String file, int line, String content, int columns) {
    List<String> found = raw(content, '\t');
    if (found.size() > columns) {
      throw new IllegalStateException(
          "lexicon/%s, line %d: %d columns, expected at most %d; take the extra tab out".formatted(file, line, found.size(), columns));
    }
    String[] cells = new String[columns];
    for (int i = 0; i < columns; i++) {
      cells[i] = i < found.size() ? found.get(i).strip() : "";
    }
    return cells;
  }

  private static List<String> split(String text, char mark) {
    List<String> parts = new ArrayList<>(2);
    for (String part : raw(text, mark)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  private static List<String> raw(String text, char mark) {
    List<String> parts = new ArrayList<>();
    int begin = 0;
    for (int end = text.indexOf(mark); end >= 0; end = text.indexOf(mark, begin)) {
      parts.add(text.substring(begin, end));
      begin = end + 1;
    }
    parts.add(text.substring(begin));
    return parts;
  }
}
