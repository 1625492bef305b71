package org.cotejo.indicators;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Published and recomputed figures in the folder `shared/reference` beside the project, or under what `-Dcotejo.shared=FOLDER` names.
///
/// A folder that was named must be there; without one, the tests that [need it][NeedsReference] are skipped and say so.
public final class Reference {
  private Reference() {}

  /// The condition of the tests that need it.
  static boolean isThere() {
    return System.getProperty("cotejo.shared") != null || Files.isRegularFile(folder().resolve("reference/mse_tables.json"));
  }

  public static JsonNode read(String file) {
    try {
      return new ObjectMapper().readTree(path(file).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The lines of a file that are not blank.
  public static List<String> lines(String file) {
    try (Stream<String> lines = Files.lines(path(file))) {
      return lines.filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Stream<JsonNode> items(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  /// The numbers of an array.
  public static double[] numbers(JsonNode array) {
    return items(array).mapToDouble(JsonNode::asDouble).toArray();
  }

  private static Path path(String file) {
    return folder().resolve("reference").resolve(file);
  }

  private static Path folder() {
    // tests run in their module's folder, which lies in the project's
    Path module = Path.of("").toAbsolutePath();
    Path beside = Optional.ofNullable(module.getParent()).orElse(module).resolveSibling("shared");
    return Optional.ofNullable(System.getProperty("cotejo.shared")).filter(name -> !name.isBlank()).map(Path::of).orElse(beside);
  }
}
