package org.cotejo.lab.confidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cotejo.coder.claim.ConfidenceFeatures;
import org.cotejo.lab.learn.LabelledFeatures;
import org.cotejo.lab.predict.ItemCoder;
import org.cotejo.model.CodedDocument;

/// A gold set that claims are judged by.
///
/// @param gold file or folder under the gold folder
record JudgedSet(String name, String gold, Judge judge) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static final List<JudgedSet> ALL = List.of(
      new JudgedSet("reports_en", "reports_en", Judge.CLAIMS),
      new JudgedSet("india_police", "india_police/sentences.jsonl", Judge.POLICE),
      new JudgedSet("afp_cameo_es", "afp_cameo_es/dev.jsonl", Judge.CAMEO),
      new JudgedSet("afp_plover_es", "afp_plover_es/dev.jsonl", Judge.PLOVER));

  /// A claim's features and whether it is right.
  ///
  /// @param document what must not be divided between folds
  record Judged(String set, String document, LabelledFeatures claim) {}

  /// The judged claims of the set. A set that annotates only some events calls many right claims wrong; that is the set's own, told by the feature `set NAME`, which
  /// no claim outside the lab has.
  List<Judged> read(Path shared, ItemCoder coder) throws IOException {
    List<Judged> judged = new ArrayList<>();
    for (JsonNode item : items(shared)) {
      CodedDocument coded = coder.code(item);
      coded.claims().forEach(claim -> judge.isRight(coded, claim, item).ifPresent(right -> {
        Set<String> features = new TreeSet<>(ConfidenceFeatures.of(claim, coded.claims(), coded.document().language()));
        if (judge != Judge.CLAIMS) {
          features.add("set " + name);
        }
        judged.add(new Judged(name, document(item), new LabelledFeatures(features, right)));
      }));
    }
    return judged;
  }

  private static String document(JsonNode item) {
    return item.path("doc_id").asText(item.path("id").asText().replaceFirst("_[^_]*$", ""));
  }

  private List<JsonNode> items(Path shared) throws IOException {
    Path path = shared.resolve("gold").resolve(gold);
    return Files.isDirectory(path) ? reports(shared, path) : lines(path);
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> items = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      items.add(JSON.readTree(line));
    }
    return items;
  }

  /// One item a report: its text, and its gold rows under `rows`.
  private static List<JsonNode> reports(Path shared, Path folder) throws IOException {
    List<JsonNode> items = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".jsonl", "");
        ObjectNode item = JSON.createObjectNode().put("id", name + "_0").put("text", Files.readString(shared.resolve("reports").resolve(name + ".txt")));
        ArrayNode rows = item.putArray("rows");
        lines(file).forEach(rows::add);
        items.add(item);
      }
    }
    return items;
  }
}
