package org.cotejo.lab.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.cotejo.coder.attribution.DocumentAttributions.Resolved;
import org.cotejo.coder.claim.Reading;
import org.cotejo.lab.learn.LabelledFeatures;
import org.cotejo.lab.learn.LinearTable;
import org.cotejo.lab.predict.ItemCoder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `lab attributions TRAIN OUT`: learns which of the attributions read are ones that readers mark.
@Command(name = "attributions", description = "Learns from PolNeAR which attributions readers mark; writes attributions.tsv.")
public final class AttributionCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final double PENALTY = 2;
  private static final int SELDOM = 8;
  /// Under the best score for whole attributions, in log odds: the words of content are counted too, and those of a doubtful attribution are mostly said by somebody.
  private static final double LENIENCE = -1.2;

  @Parameters(index = "0", paramLabel = "TRAIN", description = "PolNeAR's train part, .jsonl.")
  private Path train = Path.of("");

  @Parameters(index = "1", paramLabel = "OUT", description = "The table to write.")
  private Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    ItemCoder coder = new ItemCoder();
    LinearTable table = new LinearTable(PENALTY, SELDOM);
    int expected = 0;
    for (String line : Files.readAllLines(train)) {
      JsonNode item = JSON.readTree(line);
      MarkedAttributions marked = new MarkedAttributions(item);
      Reading reading = coder.explain(item).reading();
      List<Resolved> all = reading.attributions().all();
      Set<Resolved> right = marked.among(all);
      all.forEach(one -> table.add(
          AttributionFilter.ANSWER, item.path("id").asText(), new LabelledFeatures(AttributionFeatures.of(reading, all, one), right.contains(one))));
      expected += marked.size();
    }
    System.out.println(table.learnForF1(AttributionFilter.ANSWER, expected, LENIENCE));
    Files.writeString(out, table.table("Which attributions readers mark", "./lab attributions"));
    return CommandLine.ExitCode.OK;
  }
}
