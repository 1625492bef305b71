package org.cotejo.intake.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// Reads this module's own tables: UTF-8, tab-separated, `#` lines and blank lines are comments.
public final class Tsv {

  private Tsv() {}

  /// The rows of a resource that lies beside a class.
  ///
  /// @throws IllegalStateException if a row has not `columns` fields
  public static List<List<String>> rows(Class<?> beside, String resource, int columns) {
    try (var reader = new BufferedReader(new InputStreamReader(
        Objects.requireNonNull(beside.getResourceAsStream(resource), resource), UTF_8))) {
      return reader.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> row(resource, line, columns))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> row(String resource, String line, int columns) {
    List<String> fields = List.of(line.split("\t", -1));
    if (fields.size() != columns || fields.stream().anyMatch(String::isBlank)) {
      throw new IllegalStateException(resource + ": expected " + columns + " fields separated by tabs, got \"" + line + "\"");
    }
    return fields;
  }
}
