package org.cotejo.lab.police;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.cotejo.lab.learn.FoldedTable;
import org.cotejo.lab.learn.KeyedScore;
import org.cotejo.lab.learn.MixedModel;
import org.cotejo.lab.learn.Thresholds;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `lab police`: learns what the police did from the India police set.
@Command(name = "police", description = "Learns what the police did, from sentences and reports with labels; writes police.tsv and police-trees.tsv.", mixinStandardHelpOptions = true)
public final class PoliceCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final double PENALTY = 2.5;
  private static final int SELDOM = 2;
  private static final String TREES = """
      # What the police did in a sentence: boosted trees, for each label and each of ten folds; half of their log odds and half of those of police.tsv decide.
      # answer	fold	log odds without a tree	features	trees
      # A tree is "?number yes no": asks for the feature of that number, from 0; or what it adds, in thousandths. Made by `./lab police`; do not edit, train again.
      """;
  private static final String HEADER = """
      # What the police did in a sentence: weights of a linear decision, for each of ten folds; a label is given from the score "from" on ("report LABEL": of the log odds
      # that it is right for at least one sentence).
      # answer	feature	weights (";" between folds; those of a fold were learnt without its reports)
      # Features: see org.cotejo.lab.police.PoliceFeatures. Made by `./lab police`; do not edit, train again.
      """;

  @Option(names = "--gold", defaultValue = "../shared/gold/india_police", description = "folder with sentences.jsonl and documents.jsonl (default: ${DEFAULT-VALUE})")
  private Path gold = Path.of("");

  @Option(names = "--out", defaultValue = "cotejo-lab/src/main/resources/" + PoliceLabels.FOLDER, description = "the folder of both tables (default: ${DEFAULT-VALUE})")
  private Path out = Path.of("");

  private final PoliceReports reports = new PoliceReports();

  @Override
  public Integer call() throws IOException {
    FoldedTable table = new FoldedTable(PENALTY, SELDOM);
    for (Map.Entry<String, List<JsonNode>> report : sentences().entrySet()) {
      List<Set<String>> features = reports.sentences(report.getValue().stream().map(item -> item.path("text").asText()).toList());
      for (int i = 0; i < features.size(); i++) {
        table.add(report.getKey(), features.get(i), labels(report.getValue().get(i)));
      }
    }
    MixedModel model = table.learnMixed(PoliceLabels.ALL);
    System.out.print(table.lines(model, PoliceLabels.ALL));
    Map<String, List<KeyedScore>> whole = whole(model);
    MixedModel all = Thresholds.add(model, whole);
    whole.forEach((answer, scores) -> System.out.println(Thresholds.line(all.linear(), answer, scores)));
    Files.createDirectories(out);
    Files.writeString(out.resolve(PoliceLabels.WEIGHTS), HEADER + all.linear().rows());
    Files.writeString(out.resolve(PoliceLabels.TREES), TREES + all.treeRows());
    return CommandLine.ExitCode.OK;
  }

  private Map<String, List<JsonNode>> sentences() throws IOException {
    Map<String, List<JsonNode>> sentences = new LinkedHashMap<>();
    for (String line : Files.readAllLines(gold.resolve("sentences.jsonl"))) {
      JsonNode item = JSON.readTree(line);
      sentences.computeIfAbsent(item.path("doc_id").asText(), _ -> new ArrayList<>()).add(item);
    }
    return sentences;
  }

  /// The scores of the labels of whole reports.
  private Map<String, List<KeyedScore>> whole(MixedModel model) throws IOException {
    Map<String, List<KeyedScore>> scores = new TreeMap<>();
    for (String line : Files.readAllLines(gold.resolve("documents.jsonl"))) {
      JsonNode item = JSON.readTree(line);
      String name = item.path("doc_id").asText();
      List<Set<String>> sentences = reports.document(item.path("text").asText());
      for (String label : PoliceLabels.ALL) {
        scores.computeIfAbsent(PoliceLabels.inReport(label), _ -> new ArrayList<>())
            .add(new KeyedScore(name, PoliceLabels.inAny(model, name, label, sentences), labels(item).contains(label)));
      }
    }
    return scores;
  }

  private static Set<String> labels(JsonNode item) {
    Set<String> labels = new TreeSet<>();
    item.path("labels").forEach(label -> labels.add(label.asText()));
    return labels;
  }
}
