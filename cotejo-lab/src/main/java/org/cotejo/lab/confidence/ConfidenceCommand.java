package org.cotejo.lab.confidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.cotejo.coder.claim.Confidence;
import org.cotejo.coder.learn.LinearModel;
import org.cotejo.lab.confidence.JudgedSet.Judged;
import org.cotejo.lab.learn.LabelledFeatures;
import org.cotejo.lab.learn.LogisticRegression;
import org.cotejo.lab.predict.ItemCoder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `lab confidence`: learns how likely a claim is to be right.
@Command(name = "confidence", description = "Learns the claims' confidence from gold sets and from what people have reviewed; writes its table and reports/confidence.txt.", mixinStandardHelpOptions = true)
public final class ConfidenceCommand implements Callable<Integer> {
  private static final int FOLDS = 5;
  private static final double PENALTY = 3;
  private static final int SELDOM = 8;
  /// Weights nearer to nothing are not written.
  private static final double SLIGHT = 0.01;
  private static final String HEADER = """
      # How likely a claim is to be right: the weights of what can be read off it (org.cotejo.coder.claim.ConfidenceFeatures); their sum is the log odds.
      # answer	feature	weight
      # Made by `./lab confidence` from gold sets; do not edit, train again.
      """;

  @Option(names = "--shared", defaultValue = "../shared", description = "folder with gold and reports (default: ${DEFAULT-VALUE})")
  private Path shared = Path.of("");

  @Option(names = "--out", defaultValue = "cotejo-coder/src/main/resources/org/cotejo/coder/claim/confidence.tsv", description = "the table (default: ${DEFAULT-VALUE})")
  private Path out = Path.of("");

  @Option(names = "--report", defaultValue = "reports/confidence.txt", description = "the report (default: ${DEFAULT-VALUE})")
  private Path report = Path.of("");

  @Option(names = "--reviewed", paramLabel = "FILE", description = "a database whose reviewed claims are learnt from, too; may be given several times")
  private List<Path> reviewed = List.of();

  @Override
  public Integer call() throws IOException {
    List<Judged> judged = new ArrayList<>();
    for (Path database : reviewed) {
      judged.addAll(ReviewedClaims.read(database));
    }
    ItemCoder coder = new ItemCoder();
    for (JudgedSet set : JudgedSet.ALL) {
      judged.addAll(set.read(shared, coder));
    }
    Files.writeString(out, table(train(judged)));
    String text = report(judged);
    Files.writeString(report, text);
    System.out.print(text);
    return CommandLine.ExitCode.OK;
  }

  private static Map<String, Double> train(List<Judged> judged) {
    List<LabelledFeatures> examples = judged.stream().map(Judged::claim).toList();
    return LogisticRegression.train(examples, PENALTY, SELDOM);
  }

  private static String table(Map<String, Double> weights) {
    StringBuilder table = new StringBuilder(HEADER);
    new TreeMap<>(weights).forEach((feature, weight) -> {
      if (Math.abs(weight) >= SLIGHT && !feature.startsWith("set ")) {
        table.append(Confidence.RIGHT).append('\t').append(feature).append('\t').append(String.format(Locale.ROOT, "%.3f", weight)).append('\n');
      }
    });
    return table.toString();
  }

  /// Every claim by weights learnt without its document.
  private static String report(List<Judged> judged) {
    Map<String, Integer> documents = new LinkedHashMap<>();
    judged.forEach(claim -> documents.putIfAbsent(claim.set() + claim.document(), documents.size()));
    Map<String, Calibration> calibrations = new LinkedHashMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      Confidence confidence = new Confidence(new LinearModel(Map.of(Confidence.RIGHT,
          train(judged.stream().filter(claim -> documents.getOrDefault(claim.set() + claim.document(), 0) % FOLDS != held).toList()))));
      judged.stream().filter(claim -> documents.getOrDefault(claim.set() + claim.document(), 0) % FOLDS == held).forEach(claim ->
          List.of(claim.set(), "all").forEach(set -> calibrations.computeIfAbsent(set, _ -> new Calibration())
              .add(confidence.of(claim.claim().features()), claim.claim().label())));
    }
    StringBuilder text = new StringBuilder("Confidence of claims, by weights learnt without their document. Rewritten by: ./lab confidence\n");
    calibrations.forEach((set, calibration) -> text.append(String.format(Locale.ROOT, "%n== %s%nexpected calibration error %.3f (%d claims)%n%s",
        set, calibration.expectedError(), calibration.size(), calibration.table())));
    return text.toString();
  }
}
