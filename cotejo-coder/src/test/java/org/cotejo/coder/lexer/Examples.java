package org.cotejo.coder.lexer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.cotejo.model.Language;

/// Example sentences of a table `LANGUAGE/NAME.tsv`: tab-separated, `#` begins a comment.
public final class Examples {

  private Examples() {}

  /// The cells of each line.
  public static Stream<List<String>> read(Language language, String name) {
    String path = "/" + language.code() + "/" + name + ".tsv";
    try (InputStream in = Examples.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no table " + path);
      }
      String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return content.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> List.of(line.split("\t", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
