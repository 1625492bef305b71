package org.cotejo.lab.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `lab report`: scores all development sets and rewrites `reports/accuracy.txt` and `reports/speed.txt`.
@Command(name = "report", description = "Scores all development sets with gold/score.py and rewrites reports/.", mixinStandardHelpOptions = true)
public final class ReportCommand implements Callable<Integer> {

  @Option(names = "--shared", description = "folder with gold and reports (default: ${DEFAULT-VALUE})")
  private Path shared = Path.of("../shared");

  @Option(names = "--to", description = "where the reports go (default: ${DEFAULT-VALUE})")
  private Path reports = Path.of("reports");

  @Override
  public Integer call() throws IOException, InterruptedException {
    GoldScorer scorer = new GoldScorer(shared);
    if (!scorer.isReady()) {
      System.err.println("lab report: there is no gold/score.py in " + shared + "; name the folder that holds gold/ and reports/ with --shared");
      return CommandLine.ExitCode.USAGE;
    }
    Files.createDirectories(reports);
    // first, so that the program starts cold
    Files.writeString(reports.resolve("speed.txt"), SpeedCommand.measure(List.of(shared.resolve("gold/india_police/documents.jsonl"))));
    Path accuracyFile = reports.resolve("accuracy.txt");
    AccuracyReport accuracy = new AccuracyReport(Files.exists(accuracyFile) ? Files.readString(accuracyFile) : "");
    for (GoldSet set : GoldSet.ALL) {
      System.err.println(set.set() + " " + set.gold());
      accuracy.add(set, scorer.score(set, "--boot", "200"));
    }
    Files.writeString(accuracyFile, accuracy.toString());
    return CommandLine.ExitCode.OK;
  }
}
