package org.cotejo.lab.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The gold of our own reports: a line with the names of the fields, then one line a claim with their values. The scorer wants each claim with its names.
final class PressGold {
  private static final ObjectMapper JSON = new ObjectMapper();

  private PressGold() {}

  /// Writes the claims of a gold file as the scorer reads them.
  ///
  /// @param to the file to write
  static void expand(Path gold, Path to) throws IOException {
    List<String> lines = Files.readAllLines(gold);
    JsonNode names = JSON.readTree(lines.getFirst());
    List<String> claims = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      claims.add(claim(names, JSON.readTree(line)).toString());
    }
    Files.write(to, claims);
  }

  private static ObjectNode claim(JsonNode names, JsonNode values) {
    ObjectNode claim = JSON.createObjectNode();
    for (int i = 0; i < names.size(); i++) {
      claim.set(names.get(i).asText(), values.get(i));
    }
    return claim;
  }
}
