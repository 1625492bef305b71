package org.cotejo.lab.afp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.lab.learn.FoldedForest;
import org.cotejo.lab.learn.FoldedTable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `lab afp`: learns from both sets of Spanish sentences together which classes of events count as told.
@Command(name = "afp", description = "Learns which events of Spanish sentences count in the code books of two sets; writes afp.tsv.", mixinStandardHelpOptions = true)
public final class AfpCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> SETS = List.of(AfpSentences.CAMEO, AfpSentences.PLOVER);
  private static final List<String> ANSWERS = List.of(AfpSentences.TOLD);
  private static final String HEADER = """
      # Whether a class of events counts as told in a sentence: boosted trees, for each of ten folds; yes where they add up to no less than nothing.
      # answer	fold (its trees were learnt without its reports)	log odds without a tree	features	trees
      # A tree is "?number yes no": asks for the feature of that number, from 0; or what it adds, in thousandths.
      # Features: see org.cotejo.lab.afp.AfpFeatures. Made by `./lab afp`; do not edit, train again.
      """;

  @Option(names = "--gold", defaultValue = "../shared/gold", description = "folder with afp_cameo_es and afp_plover_es (default: ${DEFAULT-VALUE})")
  private Path gold = Path.of("");

  @Option(names = "--out", defaultValue = "cotejo-lab/src/main/resources/" + AfpSentences.FILE, description = "the table (default: ${DEFAULT-VALUE})")
  private Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    AfpSentences sentences = new AfpSentences(new FoldedForest(List.of()));
    FoldedTable table = new FoldedTable();
    for (String set : SETS) {
      for (String line : Files.readAllLines(gold.resolve("afp_" + set + "_es/dev.jsonl"))) {
        add(table, sentences, set, JSON.readTree(line));
      }
    }
    FoldedForest trees = table.learnTrees(ANSWERS);
    Files.writeString(out, HEADER + trees.rows());
    System.out.print(table.lines(trees, ANSWERS));
    return CommandLine.ExitCode.OK;
  }

  private static void add(FoldedTable table, AfpSentences sentences, String set, JsonNode item) {
    Explanation read = sentences.read(item);
    Set<AfpClass> told = item.path("events").valueStream().map(event -> AfpClass.of(event.path(set).asText())).flatMap(Optional::stream).collect(Collectors.toSet());
    for (AfpClass own : AfpClass.values()) {
      table.add(AfpSentences.key(item), sentences.features(read, own, set), told.contains(own) ? Set.copyOf(ANSWERS) : Set.of());
    }
  }
}
