package org.cotejo.lab.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cotejo.coder.learn.LinearModel;

/// Examples as rows of numbers that stand for features: written once, learnt from as often as there are folds.
///
/// @param names the feature that each number stands for
/// @param rows of each example the numbers of what holds, ascending
record FeatureRows(List<String> names, List<int[]> rows, boolean[] labels) {

  /// Numbers go by the features' names.
  static FeatureRows of(List<LabelledFeatures> examples) {
    Map<String, Integer> numbers = new TreeMap<>();
    examples.forEach(example -> example.features().forEach(feature -> numbers.put(feature, 0)));
    numbers.remove(LinearModel.BIAS);
    List<String> names = List.copyOf(numbers.keySet());
    for (int i = 0; i < names.size(); i++) {
      numbers.put(names.get(i), i);
    }
    List<int[]> rows = new ArrayList<>();
    boolean[] labels = new boolean[examples.size()];
    for (int i = 0; i < labels.length; i++) {
      rows.add(examples.get(i).features().stream().filter(numbers::containsKey).mapToInt(numbers::get).sorted().toArray());
      labels[i] = examples.get(i).label();
    }
    return new FeatureRows(names, rows, labels);
  }

  /// Some of the examples.
  FeatureRows only(List<Integer> kept) {
    boolean[] some = new boolean[kept.size()];
    for (int i = 0; i < some.length; i++) {
      some[i] = labels[kept.get(i)];
    }
    return new FeatureRows(names, kept.stream().map(rows::get).toList(), some);
  }

  /// The columns of the features that are in enough examples, from 1 on; 0 for the others.
  int[] columns(int seldom) {
    int[] counts = new int[names.size()];
    rows.forEach(row -> {
      for (int feature : row) {
        counts[feature]++;
      }
    });
    int[] columns = new int[counts.length];
    int next = 1;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] >= seldom) {
        columns[i] = next++;
      }
    }
    return columns;
  }
}
