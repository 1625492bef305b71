package org.cotejo.model.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A row of a data file.
///
/// @param where file and line, such as `lexicon/en/cues.tsv:12`, for messages
/// @param columns the names of its cells
/// @param cells without the blanks around them; an empty string where nothing is written
public record DataRow(String where, List<String> columns, List<String> cells) {

  /// The text of a cell, possibly empty.
  ///
  /// @throws DataException if there is no such column
  public String cell(String column) {
    int index = columns.indexOf(column);
    if (index < 0) {
      throw new DataException(where, "there is no column \"" + column + "\"; expected one of " + String.join(", ", columns));
    }
    return cells.get(index);
  }

  /// The items of a cell that are apart by `;`, in order; none of an empty cell.
  public List<String> list(String column) {
    return filled(split(cell(column), ';'));
  }

  /// The words of a cell that are apart by blanks, in order; none of an empty cell.
  public List<String> words(String column) {
    return filled(split(cell(column), ' '));
  }

  /// @throws DataException if the cell holds no number
  public double number(String column) {
    try {
      return Double.parseDouble(cell(column));
    } catch (NumberFormatException e) {
      throw unexpected(column, "a number", e);
    }
  }

  /// @throws DataException unless the cell says `yes` or `no`
  public boolean flag(String column) {
    return switch (cell(column)) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw unexpected(column, "yes or no");
    };
  }

  /// The constant of an enum that a cell names, in any case and with `-` for `_`.
  ///
  /// @throws DataException if there is none
  public <E extends Enum<E>> E constant(String column, Class<E> type) {
    String name = cell(column).toUpperCase(Locale.ROOT).replace('-', '_');
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw unexpected(column, "one of " + written(type));
  }

  /// The problem that a cell holds something else than it should.
  ///
  /// @param expected what it should hold, such as "a number"
  public DataException unexpected(String column, String expected) {
    return new DataException(where, message(column, expected));
  }

  private DataException unexpected(String column, String expected, Throwable cause) {
    return new DataException(where, message(column, expected), cause);
  }

  private String message(String column, String expected) {
    return "column " + column + ": expected " + expected + ", found \"" + cell(column) + "\"";
  }

  private static <E extends Enum<E>> String written(Class<E> type) {
    List<String> names = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      names.add(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    return String.join(", ", names);
  }

  private static List<String> filled(List<String> parts) {
    parts.removeIf(String::isEmpty);
    return parts;
  }

  static List<String> split(String text, char mark) {
    List<String> parts = new ArrayList<>();
    int begin = 0;
    for (int end = text.indexOf(mark); end >= 0; end = text.indexOf(mark, begin)) {
      parts.add(text.substring(begin, end).strip());
      begin = end + 1;
    }
    parts.add(text.substring(begin).strip());
    return parts;
  }
}
