package org.cotejo.lab.incident;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.cotejo.coder.DocumentCoder;
import org.cotejo.coder.learn.LinearModel;
import org.cotejo.incidents.account.AccountReader;
import org.cotejo.incidents.link.Clue;
import org.cotejo.incidents.link.PairModel;
import org.cotejo.incidents.registry.Registrar;
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
      # Made by `./lab linking` from prior.tsv and the pairs of accounts of linking-a.jsonl and of MUC-4 train, coded by Cotejo; do not edit, learn again.
      """;

  private static final String REPORT = """
      How reports are merged into incidents. Made by ./lab linking.

      Our own reports in two languages, traps included (linking-a to tune on, linking-c partly read, linking-b and linking-d held out): pairs of sentences that tell of incidents
      %s
      Pairs of accounts in linking-a (each counted ten times) and MUC-4 train, each judged by weights learnt from other towns and months
      %s
      Pairs of accounts in another kind of news (ECB+ dev; nothing learnt from them)
      %s
      Claims of one report (MUC-4 train)
      %s""";

  /// Our own reports are fewer, and nearer to what monitors read, than the wire reports of MUC-4; so often each counts. Chosen by cross-validation on our own.
  private static final int OWN_TIMES = 10;
  private static final String PAIRS = "org/cotejo/incidents/pairs.tsv";

  @Option(names = "--gold", defaultValue = "../shared/gold", description = "folder with muc4, from which it learns too, and ecbplus_en, on which it is measured (default: ${DEFAULT-VALUE})")
  private Path gold = Path.of("");

  @Option(names = "--out", defaultValue = "cotejo-incidents/src/main/resources/org/cotejo/incidents/pairs.tsv", description = "the table (default: ${DEFAULT-VALUE})")
  private Path out = Path.of("");

  @Option(names = "--report", defaultValue = "reports/linking.txt", description = "the report (default: ${DEFAULT-VALUE})")
  private Path report = Path.of("");

  @Option(names = "--keep", description = "measure with the table that there is; it stays as it is")
  private boolean keep;

  @Override
  public Integer call() throws IOException {
    AccountReader reader = AccountReader.load();
    DocumentCoder coder = DocumentCoder.load();
    WirePairs wire = new WirePairs(reader);
    wire.read(gold.resolve("muc4/train.jsonl"), gold.resolve("muc4/train.incidents.jsonl"));
    List<LabelledPair> pairs = new ArrayList<>(wire.pairs());
    List<LabelledPair> own = OwnPairs.read("linking-a", coder, reader);
    IntStream.range(0, OWN_TIMES).forEach(_ -> pairs.addAll(own));
    PairLessons lessons = new PairLessons(pairs, prior());
    Map<String, Double> weights = keep ? weights(PAIRS) : lessons.learn();
    if (!keep) {
      Files.writeString(out, table(weights));
    }
    List<LabelledPair> others = EcbPairs.read(gold.resolve("ecbplus_en/dev.jsonl"), reader);
    String measured = REPORT.formatted(sets(coder, weights), lessons.crossValidated(), lessons.judged(weights, others), grouped(wire.grouping()));
    Files.writeString(report, measured);
    System.out.print(measured);
    return CommandLine.ExitCode.OK;
  }

  /// Our own reports, put together with these weights.
  private static String sets(DocumentCoder coder, Map<String, Double> weights) throws IOException {
    Registrar registrar = Registrar.with(model(weights));
    StringBuilder lines = new StringBuilder();
    for (String set : List.of("linking-a", "linking-c", "linking-b", "linking-d")) {
      List<LinkingSet.Telling> tellings = new LinkingSet(coder).read(set, registrar);
      List<LinkingSet.Telling> told = tellings.stream().filter(telling -> !telling.found().isEmpty()).toList();
      lines.append(LinkingScore.of(tellings).line(set)).append('\n').append(LinkingScore.of(told).line("  only those with a claim")).append('\n');
    }
    return lines.toString();
  }

  private static PairModel model(Map<String, Double> weights) {
    Map<Clue, Double> clues = new EnumMap<>(Clue.class);
    weights.forEach((name, weight) -> {
      if (!name.equals(LinearModel.BIAS)) {
        clues.put(Clue.valueOf(name), weight);
      }
    });
    return PairModel.of(weights.getOrDefault(LinearModel.BIAS, 0.0), clues);
  }

  private static String grouped(long[] counts) {
    return String.format(Locale.ROOT, "%,d pairs of claims put together, %,d of one incident, %,d both: precision %.1f, recall %.1f%n",
        counts[0], counts[1], counts[2], 100.0 * counts[2] / counts[0], 100.0 * counts[2] / counts[1]);
  }

  private static Map<String, Double> prior() {
    return weights("org/cotejo/lab/incident/prior.tsv");
  }

  private static Map<String, Double> weights(String table) {
    Map<String, Double> weights = new TreeMap<>();
    for (DataRow row : DataFile.rows(table, "clue", "weight")) {
      weights.put(row.cell("clue").equals("bias") ? LinearModel.BIAS : row.constant("clue", Clue.class).name(), row.number("weight"));
    }
    return weights;
  }

  private static String table(Map<String, Double> weights) {
    StringBuilder table = new StringBuilder(HEADER);
    weights.forEach((clue, weight) -> table.append(clue.toLowerCase(Locale.ROOT).replace('_', '-')).append('\t')
        .append(String.format(Locale.ROOT, "%.3f", weight)).append('\n'));
    return table.toString();
  }
}
