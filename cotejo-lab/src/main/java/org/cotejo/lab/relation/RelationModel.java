package org.cotejo.lab.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// Learnt weights for each event and feature, one set of them per fold. A text's fold follows from its words, and the weights of a fold were learnt without
/// the texts of that fold: no text is ever judged by weights that were learnt from it, so figures on the set itself are cross-validated.
final class RelationModel {
  static final int FOLDS = 10;
  private static final String FILE = "org/cotejo/lab/relation/relations.tsv";

  private final List<Map<String, Map<String, Double>>> folds;

  /// @param folds weights by answer and feature, for each fold
  RelationModel(List<Map<String, Map<String, Double>>> folds) {
    this.folds = List.copyOf(folds);
  }

  static RelationModel load() {
    List<Map<String, Map<String, Double>>> folds = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      folds.add(new HashMap<>());
    }
    for (DataRow row : DataFile.rows(FILE, "answer", "feature", "weights")) {
      List<String> weights = row.list("weights");
      for (int fold = 0; fold < FOLDS; fold++) {
        folds.get(fold).computeIfAbsent(row.cell("answer"), _ -> new HashMap<>()).put(row.cell("feature"), Double.valueOf(weights.get(fold)));
      }
    }
    return new RelationModel(folds);
  }

  static int fold(String text) {
    return Math.floorMod(text.hashCode(), FOLDS);
  }

  /// The event that most speaks for.
  String choose(String text, Set<String> features) {
    Map<String, Map<String, Double>> weights = folds.get(fold(text));
    return weights.keySet().stream().sorted().max(Comparator.comparingDouble(answer -> score(weights.getOrDefault(answer, Map.of()), features))).orElse("");
  }

  private static double score(Map<String, Double> weights, Set<String> features) {
    return weights.getOrDefault(Softmax.BIAS, 0.0) + features.stream().mapToDouble(feature -> weights.getOrDefault(feature, 0.0)).sum();
  }
}
