package org.cotejo.lab.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// Boosted trees with a forest per answer and fold, as [FoldedModel] has weights.
///
/// @param folds the forests of each fold, by answer
public record FoldedForest(List<Map<String, Forest>> folds) {

  public FoldedForest {
    folds = folds.stream().map(Map::copyOf).toList();
  }

  /// How much speaks for an answer, in log odds.
  public double score(String key, String answer, Set<String> features) {
    return folds.get(FoldedModel.fold(key)).getOrDefault(answer, Forest.NOTHING).score(features);
  }

  /// The same, scores less what each fold wants for an answer to be given: it is where the score is not negative.
  FoldedForest from(String answer, double[] thresholds) {
    List<Map<String, Forest>> moved = new ArrayList<>();
    for (int fold = 0; fold < folds.size(); fold++) {
      Map<String, Forest> forests = new TreeMap<>(folds.get(fold));
      double threshold = thresholds[fold];
      forests.computeIfPresent(answer, (_, forest) -> new Forest(Math.round(1000 * (forest.bias() - threshold)) / 1000.0, forest.trees()));
      moved.add(forests);
    }
    return new FoldedForest(moved);
  }

  /// Reads a table of answer, fold, bias, features, trees.
  public static FoldedForest load(String path) {
    List<Map<String, Forest>> folds = new ArrayList<>();
    for (int fold = 0; fold < FoldedModel.FOLDS; fold++) {
      folds.add(new TreeMap<>());
    }
    for (DataRow row : DataFile.rows(path, "answer", "fold", "bias", "features", "trees")) {
      folds.get(Integer.parseInt(row.cell("fold"))).put(row.cell("answer"), Forest.read(Double.parseDouble(row.cell("bias")), row.list("features"), row.list("trees")));
    }
    return new FoldedForest(folds);
  }

  /// The rows of the table.
  public String rows() {
    StringBuilder rows = new StringBuilder();
    for (int fold = 0; fold < folds.size(); fold++) {
      for (Map.Entry<String, Forest> one : new TreeMap<>(folds.get(fold)).entrySet()) {
        rows.append(String.join("\t", one.getKey(), String.valueOf(fold), String.format(Locale.ROOT, "%.3f", one.getValue().bias()),
            String.join(";", one.getValue().features()), one.getValue().text())).append('\n');
      }
    }
    return rows.toString();
  }
}
