package org.cotejo.lab.police;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.cotejo.lab.learn.MixedModel;
import org.cotejo.lab.learn.LogisticRegression;

/// What the police did in a sentence or a report, in the labels of the India police set, by what was learnt.
public final class PoliceLabels {
  static final List<String> ALL = List.of("KILL", "ARREST", "FAIL", "FORCE", "ANY_ACTION");
  static final String FOLDER = "org/cotejo/lab/police/";
  static final String WEIGHTS = "police.tsv";
  static final String TREES = "police-trees.tsv";
  private static final String IN_REPORT = "report ";

  private final PoliceReports reports;
  private final MixedModel model;

  PoliceLabels(PoliceReports reports, MixedModel model) {
    this.reports = reports;
    this.model = model;
  }

  public static PoliceLabels load() {
    return new PoliceLabels(new PoliceReports(), MixedModel.load(FOLDER + WEIGHTS, FOLDER + TREES));
  }

  /// The labels of each of a report's sentences.
  ///
  /// @param report its name
  public List<Set<String>> sentences(String report, List<String> sentences) {
    return reports.sentences(sentences).stream().map(features -> labels(label -> model.gives(report, label, model.score(report, label, features)))).toList();
  }

  /// The labels of a report: of what probably is told in at least one sentence.
  public Set<String> document(String report, String text) {
    List<Set<String>> sentences = reports.document(text);
    return labels(label -> model.gives(report, inReport(label), inAny(model, report, label, sentences)));
  }

  private static Set<String> labels(Predicate<String> given) {
    return new TreeSet<>(ALL.stream().filter(given).toList());
  }

  /// The answer of a whole report.
  static String inReport(String label) {
    return IN_REPORT + label;
  }

  /// The log odds that a label is right for at least one sentence, each by itself.
  static double inAny(MixedModel model, String report, String label, List<Set<String>> sentences) {
    double none = 0;
    for (Set<String> features : sentences) {
      none += StrictMath.log1p(-LogisticRegression.probability(model.score(report, label, features)));
    }
    return StrictMath.log(StrictMath.expm1(Math.clamp(-none, 1e-6, 30)));
  }
}
