package org.cotejo.coder.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The data files in the jar: UTF-8, `#` begins a comment line.
public final class Resources {

  private Resources() {}

  /// The whole text of a file.
  ///
  /// @param path from the root of the resources
  public static String text(String path) {
    try (InputStream in = Resources.class.getResourceAsStream("/" + path)) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: " + path + " is missing; build it again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /// Its lines without comments and empty lines.
  public static List<String> lines(String path) {
    return text(path).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
  }

  /// Its lines, split at tabs, each with `columns` fields (missing ones at the end are empty).
  ///
  /// @throws IllegalStateException if a line has more
  public static List<List<String>> table(String path, int columns) {
    return lines(path).stream().map(line -> row(path, line, columns)).toList();
  }

  private static List<String> row(String path, String line, int columns) {
    String[] fields = line.split("\t", -1);
    if (fields.length > columns) {
      throw new IllegalStateException(path + ": expected " + columns + " columns, got " + fields.length + " in: " + line);
    }
    String[] row = java.util.Arrays.copyOf(fields, columns);
    for (int i = 0; i < columns; i++) {
      row[i] = i < fields.length ? fields[i].trim() : "";
    }
    return List.of(row);
  }
}
