package org.cotejo.coder.lexer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cotejo.model.Language;

/// A tab-separated lexicon of the class path: `lexicon/LANGUAGE/NAME.tsv`, UTF-8; lines that begin with `#` are comments.
public final class LexiconFile {

  /// One line.
  ///
  /// @param where file and line number, for messages
  public record Row(String where, List<String> cells) {

    public String cell(int column) {
      return cells.get(column);
    }

    /// The alternatives of a cell, written with `|` between them.
    public List<String> list(int column) {
      return List.of(cell(column).split("\\|", -1));
    }

    /// A number.
    ///
    /// @throws IllegalArgumentException naming the line, if the cell holds none
    public double number(int column) {
      try {
        return Double.parseDouble(cell(column));
      } catch (NumberFormatException e) {
        throw problem("a number is expected in column " + (column + 1) + ", found '" + cell(column) + "'", e);
      }
    }

    /// A constant of an enum, in any case.
    ///
    /// @throws IllegalArgumentException naming the line, if there is no such constant
    public <E extends Enum<E>> E constant(int column, Class<E> type) {
      try {
        return Enum.valueOf(type, cell(column).toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw problem("'" + cell(column) + "' is not one of " + List.of(type.getEnumConstants()), e);
      }
    }

    /// An error that names the line.
    public IllegalArgumentException problem(String message, Throwable cause) {
      return new IllegalArgumentException(where + ": " + message, cause);
    }
  }

  private LexiconFile() {}

  /// The rows of a lexicon.
  ///
  /// @throws IllegalArgumentException if the file is missing or a line has not `columns` cells
  public static List<Row> read(Language language, String name, int columns) {
    String path = "lexicon/" + language.code() + "/" + name + ".tsv";
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : content(path).lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(row(path + ":" + number, line, columns));
      }
    }
    return rows;
  }

  private static Row row(String where, String line, int columns) {
    List<String> cells = List.of(line.split("\t", -1));
    if (cells.size() != columns) {
      throw new IllegalArgumentException(where + ": " + columns + " tab-separated cells are expected, found " + cells.size());
    }
    return new Row(where, cells);
  }

  private static String content(String path) {
    try (InputStream in = LexiconFile.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("lexicon " + path + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("lexicon " + path + " cannot be read", e);
    }
  }
}
