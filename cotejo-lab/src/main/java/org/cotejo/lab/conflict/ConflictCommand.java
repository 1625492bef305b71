package org.cotejo.lab.conflict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.cotejo.lab.learn.FoldedModel;
import org.cotejo.lab.learn.FoldedTable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `lab conflict`: learns which articles tell of social conflict.
@Command(name = "conflict", description = "Learns which articles tell of social conflict; writes conflict.tsv.", mixinStandardHelpOptions = true)
public final class ConflictCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final double PENALTY = 5;
  private static final int SELDOM = 5;
  private static final List<String> ANSWERS = List.of(ConflictArticles.CONFLICT);
  private static final String HEADER = """
      # Whether an article tells of social conflict: weights of a linear decision, for each of ten folds; yes from the score "from" on.
      # answer	feature	weights (";" between folds; those of a fold were learnt without its articles)
      # Features: see org.cotejo.lab.conflict.ConflictFeatures. Made by `./lab conflict`; do not edit, train again.
      """;

  @Option(names = "--gold", defaultValue = "../shared/gold/acep_es/dev.jsonl", description = "articles with labels (default: ${DEFAULT-VALUE})")
  private Path gold = Path.of("");

  @Option(names = "--out", defaultValue = "cotejo-lab/src/main/resources/" + ConflictArticles.FILE, description = "the table (default: ${DEFAULT-VALUE})")
  private Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    ConflictArticles articles = new ConflictArticles(new FoldedModel(List.of()));
    FoldedTable table = new FoldedTable(PENALTY, SELDOM);
    for (String line : Files.readAllLines(gold)) {
      JsonNode article = JSON.readTree(line);
      table.add(ConflictArticles.key(article), articles.features(article), article.path("label").asInt() == 1 ? Set.copyOf(ANSWERS) : Set.of());
    }
    FoldedModel model = table.learn(ANSWERS);
    Files.writeString(out, HEADER + model.rows());
    System.out.print(table.lines(model, ANSWERS));
    return CommandLine.ExitCode.OK;
  }
}
