package org.cotejo.lab.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cotejo.lab.predict.Predict;
import picocli.CommandLine;

/// Predicts a development set and has `gold/score.py` compare the predictions with it.
///
/// @param shared folder with `gold` and `reports`
public record GoldScorer(Path shared) {

  /// Whether there is anything to score.
  public boolean isReady() {
    return Files.isRegularFile(script());
  }

  /// What the scorer prints.
  ///
  /// @param options the scorer's, such as `--json`
  /// @throws IOException with what the scorer said, if it could not score; also if there is no `python3`
  public String score(GoldSet set, String... options) throws IOException, InterruptedException {
    Path predictions = Files.createTempFile("predictions", ".jsonl");
    Path gold = Files.createTempFile("gold", ".jsonl");
    try {
      if (set.isOurs()) {
        PressGold.expand(set.goldIn(shared), gold);
      }
      new CommandLine(new Predict()).execute(set.set(), set.inputIn(shared).toString(), predictions.toString());
      return run(set, set.isOurs() ? gold : set.goldIn(shared), predictions, options);
    } finally {
      Files.delete(gold);
      Files.delete(predictions);
    }
  }

  private String run(GoldSet set, Path gold, Path predictions, String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(
        "python3", script().toString(), set.set(), gold.toString(), predictions.toString()));
    command.addAll(List.of(options));
    Process scorer = new ProcessBuilder(command).redirectErrorStream(true).start();
    String scores = new String(scorer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (scorer.waitFor() != 0) {
      throw new IOException(set.set() + " could not be scored: " + scores);
    }
    return scores;
  }

  private Path script() {
    return shared.resolve("gold/score.py");
  }
}
