package org.cotejo.lab.relation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cotejo.coder.learn.LinearModel;
import org.cotejo.lab.learn.FoldedModel;
import org.cotejo.lab.relation.Softmax.Example;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `lab relations TRAIN OUT`: learns to choose the event between a given source and target.
@Command(name = "relations", description = "Learns from relations to choose the event between source and target; writes relations.tsv.")
public final class RelationCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SELDOM = 2;
  private static final String HEADER = """
      # Which event a source does to a target: weights of a linear choice, for each of ten folds; the event with the greatest sum of what holds is chosen.
      # answer	feature	weights (";" between folds; those of a fold were learnt without its texts)
      # Features: see org.cotejo.lab.relation.RelationFeatures. Made by `./lab relations`; do not edit, train again.
      """;

  @Parameters(index = "0", paramLabel = "TRAIN", description = "Relations with gold_root, .jsonl.")
  private Path train = Path.of("");

  @Parameters(index = "1", paramLabel = "OUT", description = "The table to write.")
  private Path out = Path.of("");

  private record Item(String text, Example example) {}

  @Override
  public Integer call() throws IOException {
    List<Item> items = read();
    List<LinearModel> folds = new ArrayList<>();
    for (int fold = 0; fold < FoldedModel.FOLDS; fold++) {
      int held = fold;
      folds.add(new LinearModel(Softmax.train(items.stream().filter(item -> FoldedModel.fold(item.text()) != held).map(Item::example).toList(), SELDOM)));
    }
    FoldedModel model = new FoldedModel(folds);
    Files.writeString(out, HEADER + model.rows());
    long right = items.stream().filter(item -> model.choose(item.text(), item.example().features()).equals(item.example().answer())).count();
    System.out.printf(Locale.ROOT, "%d relations, %d of them right, each by weights learnt without it%n", items.size(), right);
    return CommandLine.ExitCode.OK;
  }

  private List<Item> read() throws IOException {
    Relations relations = new Relations(new FoldedModel(List.of()));
    List<Item> items = new ArrayList<>();
    for (String line : Files.readAllLines(train)) {
      JsonNode item = JSON.readTree(line);
      items.add(new Item(item.path("text").asText(), new Example(relations.features(item), item.path("gold_root").asText())));
    }
    return items;
  }
}
