package org.cotejo.lab.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.coder.learn.LinearModel;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// Linear decisions with a set of weights per fold. Which fold a text belongs to follows from its key (its document's name, or its words), and the weights of a fold
/// were learnt without the texts of that fold: no text is ever judged by weights that were learnt from it, so figures on the set itself are cross-validated, and a text
/// that is not of the set is judged by one of the folds' weights as any other.
///
/// @param folds the weights of each fold
public record FoldedModel(List<LinearModel> folds) {
  public static final int FOLDS = 10;
  /// Not a feature: the score from which on an answer is given.
  static final String FROM = "from";
  /// Weights nearer to nothing are not written.
  private static final double SLIGHT = 0.1;

  public FoldedModel {
    folds = List.copyOf(folds);
  }

  /// Reads a table of answer, feature, weights.
  public static FoldedModel load(String path) {
    List<Map<String, Map<String, Double>>> folds = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      folds.add(new HashMap<>());
    }
    for (DataRow row : DataFile.rows(path, "answer", "feature", "weights")) {
      List<String> weights = row.list("weights");
      for (int fold = 0; fold < FOLDS; fold++) {
        folds.get(fold).computeIfAbsent(row.cell("answer"), _ -> new HashMap<>()).put(row.cell("feature"), Double.valueOf(weights.get(fold)));
      }
    }
    return new FoldedModel(folds.stream().map(LinearModel::new).toList());
  }

  /// The fold of a text.
  public static int fold(String key) {
    return Math.floorMod(key.hashCode(), FOLDS);
  }

  /// How much speaks for an answer, in log odds.
  public double score(String key, String answer, Set<String> features) {
    return folds.get(fold(key)).score(answer, features);
  }

  /// Whether an answer of this score is given.
  public boolean gives(String key, String answer, double score) {
    return score >= weight(folds.get(fold(key)), answer, FROM);
  }

  /// Of all answers the one that most speaks for; empty if there is none.
  public String choose(String key, Set<String> features) {
    return folds.get(fold(key)).weights().keySet().stream().sorted().max(Comparator.comparingDouble(answer -> score(key, answer, features))).orElse("");
  }

  /// The model as it will be read from its table: slight weights left out, the others rounded. Each fold for itself: a weight kept because it is not slight in another
  /// fold would tell something of that fold's texts.
  public FoldedModel written() {
    return new FoldedModel(folds.stream().map(fold -> {
      Map<String, Map<String, Double>> kept = new TreeMap<>();
      fold.weights().forEach((answer, own) -> own.forEach((feature, weight) -> {
        if (Math.abs(weight) >= SLIGHT) {
          kept.computeIfAbsent(answer, _ -> new TreeMap<>()).put(feature, Double.valueOf(written(weight)));
        }
      }));
      return new LinearModel(kept);
    }).toList());
  }

  /// The rows of the table: answer, feature, weights.
  public String rows() {
    FoldedModel written = written();
    StringBuilder rows = new StringBuilder();
    for (String answer : names(written.folds.stream().flatMap(fold -> fold.weights().keySet().stream()))) {
      for (String feature : names(written.folds.stream().flatMap(fold -> fold.weights().getOrDefault(answer, Map.of()).keySet().stream()))) {
        rows.append(answer).append('\t').append(feature).append('\t').append(written.folds.stream()
            .map(fold -> written(weight(fold, answer, feature))).collect(Collectors.joining(";"))).append('\n');
      }
    }
    return rows.toString();
  }

  private static String written(double weight) {
    return String.format(Locale.ROOT, "%.2f", weight);
  }

  private static Set<String> names(Stream<String> names) {
    return names.collect(Collectors.toCollection(TreeSet::new));
  }

  private static double weight(LinearModel fold, String answer, String feature) {
    return fold.weights().getOrDefault(answer, Map.of()).getOrDefault(feature, 0.0);
  }
}
