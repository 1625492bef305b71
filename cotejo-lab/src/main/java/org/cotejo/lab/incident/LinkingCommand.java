package org.cotejo.lab.incident;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.cotejo.coder.DocumentCoder;
import org.cotejo.incidents.account.AccountReader;
import org.cotejo.incidents.link.Clue;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `lab linking`: learns when two accounts are of one incident.
@Command(name = "linking", description = "Learns when two accounts are of one incident; writes pairs.tsv.", mixinStandardHelpOptions = true)
public final class LinkingCommand implements Callable<Integer> {
  private static final String HEADER = """
      # When two accounts are of one incident: weights of what may hold of them (see org.cotejo.incidents.link.Clue), in log odds.
      # clue	weight
      # Made by `./lab linking` from prior.tsv and the pairs of accounts of linking-a.jsonl, coded by Cotejo; do not edit, learn again.
      """;

  @Option(names = "--gold", defaultValue = "../shared/gold", description = "folder with ecbplus_en and muc4, on which it is measured too (default: ${DEFAULT-VALUE})")
  private Path gold = Path.of("");

  @Option(names = "--out", defaultValue = "cotejo-incidents/src/main/resources/org/cotejo/incidents/pairs.tsv", description = "the table (default: ${DEFAULT-VALUE})")
  private Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    AccountReader reader = AccountReader.load();
    PairLessons lessons = new PairLessons(OwnPairs.read("linking-a", DocumentCoder.load(), reader), prior());
    Map<String, Double> weights = lessons.learn();
    Files.writeString(out, table(weights));
    System.out.print(lessons.crossValidated());
    WirePairs wire = new WirePairs(reader);
    wire.read(gold.resolve("muc4/train.jsonl"), gold.resolve("muc4/train.incidents.jsonl"));
    List<LabelledPair> others = new ArrayList<>(wire.pairs());
    others.addAll(EcbPairs.read(gold.resolve("ecbplus_en/dev.jsonl"), reader));
    System.out.print(lessons.judged(weights, others));
    long[] grouped = wire.grouping();
    System.out.printf(Locale.ROOT, "within a report: %,d pairs of claims put together, %,d of one incident, %,d both%n", grouped[0], grouped[1], grouped[2]);
    return CommandLine.ExitCode.OK;
  }

  private static Map<String, Double> prior() {
    Map<String, Double> prior = new TreeMap<>();
    for (DataRow row : DataFile.rows("org/cotejo/lab/incident/prior.tsv", "clue", "weight")) {
      prior.put(row.cell("clue").equals("bias") ? "bias" : row.constant("clue", Clue.class).name(), row.number("weight"));
    }
    return prior;
  }

  private static String table(Map<String, Double> weights) {
    StringBuilder table = new StringBuilder(HEADER);
    weights.forEach((clue, weight) -> table.append(clue.toLowerCase(Locale.ROOT).replace('_', '-')).append('\t')
        .append(String.format(Locale.ROOT, "%.3f", weight)).append('\n'));
    return table.toString();
  }
}
