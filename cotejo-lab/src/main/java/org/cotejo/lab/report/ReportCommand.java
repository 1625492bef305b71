package org.cotejo.lab.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.cotejo.lab.predict.Predict;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `lab report`: scores all development sets and rewrites `reports/accuracy.txt` and `reports/speed.txt`.
@Command(name = "report", description = "Scores all development sets with gold/score.py and rewrites reports/.", mixinStandardHelpOptions = true)
public final class ReportCommand implements Callable<Integer> {

  /// @param set the scorer's name of it
  /// @param gold file or folder under the gold folder
  /// @param input what is read, under the shared folder; the gold itself where it holds the texts
  private record Measured(String set, String gold, String input) {
    Measured(String set, String gold) {
      this(set, gold, "gold/" + gold);
    }
  }

  private static final List<Measured> SETS = List.of(
      new Measured("claims", "reports_en", "reports"),
      new Measured("india_police_sentences", "india_police/sentences.jsonl"),
      new Measured("india_police_documents", "india_police/documents.jsonl"),
      new Measured("afp_cameo", "afp_cameo_es/dev.jsonl"),
      new Measured("afp_plover", "afp_plover_es/dev.jsonl"),
      new Measured("polnear", "polnear_en/dev.jsonl"),
      new Measured("timex", "timex_en/aquaint.jsonl"),
      new Measured("dates_numbers", "dates_numbers_es"),
      new Measured("dates_numbers", "dates_numbers_en"),
      new Measured("places", "places_en/trnews.jsonl"),
      new Measured("places", "places_en/geowebnews.jsonl"));

  @Option(names = "--shared", description = "folder with gold and reports (default: ${DEFAULT-VALUE})")
  private Path shared = Path.of("../shared");

  @Option(names = "--to", description = "where the reports go (default: ${DEFAULT-VALUE})")
  private Path reports = Path.of("reports");

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!Files.isDirectory(shared.resolve("gold"))) {
      System.err.println("lab report: " + shared.resolve("gold") + " is not there; name the folder that holds gold/ and reports/ with --shared");
      return CommandLine.ExitCode.USAGE;
    }
    Files.createDirectories(reports);
    StringBuilder accuracy = new StringBuilder("Accuracy on the development sets, by gold/score.py with 200 bootstrap samples. Rewritten by: ./lab report\n");
    for (Measured measured : SETS) {
      System.err.println(measured.set() + " " + measured.gold());
      accuracy.append("\n== ").append(measured.gold()).append('\n').append(score(measured));
    }
    Files.writeString(reports.resolve("accuracy.txt"), accuracy);
    Files.writeString(reports.resolve("speed.txt"), SpeedCommand.measure(List.of(shared.resolve("gold/india_police/documents.jsonl"))));
    return CommandLine.ExitCode.OK;
  }

  private String score(Measured measured) throws IOException, InterruptedException {
    Path predictions = Files.createTempFile("predictions", ".jsonl");
    try {
      new CommandLine(new Predict()).execute(measured.set(), shared.resolve(measured.input()).toString(), predictions.toString());
      Process scorer = new ProcessBuilder("python3", shared.resolve("gold/score.py").toString(), measured.set(),
          shared.resolve("gold").resolve(measured.gold()).toString(), predictions.toString(), "--boot", "200").redirectErrorStream(true).start();
      String scores = new String(scorer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return scorer.waitFor() == 0 ? scores : "could not be scored: " + scores;
    } finally {
      Files.delete(predictions);
    }
  }
}
