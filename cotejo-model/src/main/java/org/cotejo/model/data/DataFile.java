package org.cotejo.model.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads the data files that come with the program, by their path from the root of the class path, and files of the same form that a user adds.
///
/// Written with plain loops: much of this runs at every start, and the first use of streams costs more than all the reading.
public final class DataFile {
  private static final String OPTIONAL = "?";
  /// Some editors put it before a text in UTF-8.
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private DataFile() {}

  /// @throws DataException if the program lacks the file
  public static InputStream open(String path) {
    InputStream in = DataFile.class.getResourceAsStream("/" + path);
    if (in == null) {
      throw new DataException(path, "the file is missing from the program; build it again");
    }
    return in;
  }

  /// The whole text of a file.
  public static String text(String path) {
    try (InputStream in = open(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read", e);
    }
  }

  /// The rows of a table.
  ///
  /// @param columns their names, for the code and for messages; a `?` behind a name says that its cell may be empty, or be left out at the end
  /// @throws DataException if a row has too many cells, or lacks one that must be filled
  public static List<DataRow> rows(String path, String... columns) {
    return parse(path, text(path), columns);
  }

  /// The rows of a table in a file of the user's.
  ///
  /// @throws DataException also if it is no text in UTF-8
  public static List<DataRow> rows(Path file, String... columns) throws IOException {
    try {
      String text = Files.readString(file);
      return parse(file.toString(), text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, columns);
    } catch (CharacterCodingException e) {
      throw new DataException(file.toString(), "expected text in UTF-8; save the file in that encoding", e);
    }
  }

  /// The rows of a table whose first row names the columns; each row must have as many cells.
  ///
  /// @throws DataException if one has not
  public static List<DataRow> titledRows(String path) {
    return parseTitled(path, text(path));
  }

  static List<DataRow> parse(String path, String text, String... columns) {
    List<String> names = new ArrayList<>();
    for (String column : columns) {
      names.add(column.endsWith(OPTIONAL) ? column.substring(0, column.length() - 1) : column);
    }
    List<DataRow> rows = new ArrayList<>();
    for (Line line : lines(path, text)) {
      rows.add(row(line, List.copyOf(names), columns));
    }
    return rows;
  }

  static List<DataRow> parseTitled(String path, String text) {
    List<String> names = List.of();
    List<DataRow> rows = new ArrayList<>();
    for (Line line : lines(path, text)) {
      if (names.isEmpty()) {
        names = line.cells();
      } else if (line.cells().size() == names.size()) {
        rows.add(new DataRow(line.where(), names, line.cells()));
      } else {
        throw mismatch(line, names);
      }
    }
    return rows;
  }

  private static DataRow row(Line line, List<String> names, String[] columns) {
    List<String> cells = line.cells();
    if (cells.size() > columns.length) {
      throw mismatch(line, List.of(columns));
    }
    while (cells.size() < columns.length) {
      cells.add("");
    }
    for (int i = 0; i < columns.length; i++) {
      if (cells.get(i).isEmpty() && !columns[i].endsWith(OPTIONAL)) {
        throw new DataException(line.where(), "expected text in cell " + (i + 1) + ", " + columns[i] + "; found none in \"" + line.text() + "\"");
      }
    }
    return new DataRow(line.where(), names, cells);
  }

  private static DataException mismatch(Line line, List<String> columns) {
    return new DataException(line.where(), "expected the cells " + String.join(", ", columns) + ", divided by tabs; found "
        + line.cells().size() + " in \"" + line.text() + "\"");
  }

  /// A line that is no comment.
  private record Line(String where, String text, List<String> cells) {}

  private static List<Line> lines(String path, String text) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf('\n', begin);
      String line = text.substring(begin, end < 0 ? text.length() : end);
      number++;
      if (!line.isBlank() && line.charAt(0) != '#') {
        lines.add(new Line(path + ":" + number, line.strip(), DataRow.split(line, '\t')));
      }
      begin = end < 0 ? text.length() : end + 1;
    }
    return lines;
  }
}
