package org.cotejo.lab.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cotejo.coder.learn.LinearModel;

/// Collects examples that several answers may be right for, and learns a [FoldedModel]: for each answer whether to give it, where that is best for F1.
public final class FoldedTable {
  private final double penalty;
  private final int seldom;
  private final List<Example> examples = new ArrayList<>();

  private record Example(String key, Set<String> features, Set<String> answers) {
    LabelledFeatures labelled(String answer) {
      return new LabelledFeatures(features, answers.contains(answer));
    }

    KeyedScore scored(FoldedModel model, String answer) {
      return new KeyedScore(key, model.score(key, answer, features), answers.contains(answer));
    }
  }

  /// @param penalty on the square of a weight
  /// @param seldom features of fewer examples than this are left out
  public FoldedTable(double penalty, int seldom) {
    this.penalty = penalty;
    this.seldom = seldom;
  }

  /// For trees alone.
  public FoldedTable() {
    this(0, 0);
  }

  /// @param key decides on the fold: the name of what must not be divided, such as a document
  /// @param answers the right ones
  public void add(String key, Set<String> features, Set<String> answers) {
    examples.add(new Example(key, features, answers));
  }

  /// Learns these answers, as they will be read from the table.
  public FoldedModel learn(List<String> answers) {
    FoldedModel weights = new FoldedModel(IntStream.range(0, FoldedModel.FOLDS).parallel().mapToObj(fold -> without(fold, answers)).toList()).written();
    return Thresholds.add(weights, answers.stream().collect(Collectors.toMap(answer -> answer, answer -> scores(weights, answer))));
  }

  /// Learns these answers by weights and by boosted trees, both as they will be read from their tables.
  public MixedModel learnMixed(List<String> answers) {
    MixedModel mixed = new MixedModel(learn(answers), trees(answers));
    return Thresholds.add(mixed, answers.stream().collect(Collectors.toMap(answer -> answer, answer -> scores(mixed, answer))));
  }

  /// Learns these answers by boosted trees alone; each is given where its score is not negative.
  public FoldedForest learnTrees(List<String> answers) {
    FoldedForest trees = trees(answers);
    for (String answer : answers) {
      trees = Thresholds.add(trees, answer, scores(trees, answer));
    }
    return trees;
  }

  private FoldedForest trees(List<String> answers) {
    return new FoldedForest(IntStream.range(0, FoldedModel.FOLDS).parallel().mapToObj(fold -> forests(fold, answers)).toList());
  }

  private List<KeyedScore> scores(FoldedForest trees, String answer) {
    return examples.stream().map(example -> new KeyedScore(example.key(), trees.score(example.key(), answer, example.features()), example.answers().contains(answer))).toList();
  }

  /// Lines on how well these answers are given to the examples.
  public String lines(FoldedForest trees, List<String> answers) {
    return answers.stream().map(answer -> Thresholds.line(answer, scores(trees, answer), one -> one.score() >= 0) + "\n").collect(Collectors.joining());
  }

  private Map<String, Forest> forests(int fold, List<String> answers) {
    List<Example> others = examples.stream().filter(example -> FoldedModel.fold(example.key()) != fold).toList();
    Map<String, Forest> forests = new TreeMap<>();
    answers.forEach(answer -> forests.put(answer, Boosting.train(FeatureRows.of(others.stream().map(example -> example.labelled(answer)).toList()))));
    return forests;
  }

  private List<KeyedScore> scores(MixedModel model, String answer) {
    return examples.stream().map(example -> new KeyedScore(example.key(), model.score(example.key(), answer, example.features()), example.answers().contains(answer))).toList();
  }

  /// Lines on how well these answers are given to the examples.
  public String lines(MixedModel model, List<String> answers) {
    return answers.stream().map(answer -> Thresholds.line(model.linear(), answer, scores(model, answer)) + "\n").collect(Collectors.joining());
  }

  /// Lines on how well these answers are given to the examples.
  public String lines(FoldedModel model, List<String> answers) {
    return answers.stream().map(answer -> Thresholds.line(model, answer, scores(model, answer)) + "\n").collect(Collectors.joining());
  }

  private List<KeyedScore> scores(FoldedModel model, String answer) {
    return examples.stream().map(example -> example.scored(model, answer)).toList();
  }

  private LinearModel without(int fold, List<String> answers) {
    List<Example> others = examples.stream().filter(example -> FoldedModel.fold(example.key()) != fold).toList();
    Map<String, Map<String, Double>> weights = new TreeMap<>();
    answers.forEach(answer -> weights.put(answer, LogisticRegression.train(others.stream().map(example -> example.labelled(answer)).toList(), penalty, seldom)));
    return new LinearModel(weights);
  }
}
