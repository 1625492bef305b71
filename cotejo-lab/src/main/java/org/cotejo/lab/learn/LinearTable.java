package org.cotejo.lab.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cotejo.coder.learn.LinearModel;

/// Collects examples for answers and learns a linear decision for each, with five-fold cross-validation.
public final class LinearTable {
  private static final int FOLDS = 5;
  /// Weights nearer to nothing are not written.
  private static final double SLIGHT = 0.04;

  private final double penalty;
  private final int seldom;
  private final Map<String, List<Example>> examples = new LinkedHashMap<>();
  private final Map<String, Map<String, Double>> learnt = new TreeMap<>();
  private final Map<String, FeatureRows> rows = new HashMap<>();
  private final Map<String, Map<Integer, Map<String, Double>>> folds = new HashMap<>();
  private final Map<Integer, LinearModel> heldOut = new HashMap<>();
  private final Map<String, Double> thresholds = new HashMap<>();
  private final Map<String, Integer> groups = new LinkedHashMap<>();

  private record Example(int fold, LabelledFeatures features) {}

  /// @param penalty on the square of a weight
  /// @param seldom features of fewer examples than this are left out
  public LinearTable(double penalty, int seldom) {
    this.penalty = penalty;
    this.seldom = seldom;
  }

  /// @param group what must not be divided between folds, such as a document
  public void add(String answer, String group, LabelledFeatures example) {
    int fold = groups.computeIfAbsent(group, _ -> groups.size()) % FOLDS;
    rows.remove(answer);
    folds.remove(answer);
    heldOut.clear();
    examples.computeIfAbsent(answer, _ -> new ArrayList<>()).add(new Example(fold, example));
  }

  /// Takes over what another table has learnt.
  public void add(LinearTable other) {
    learnt.putAll(other.learnt);
  }

  /// How many examples of an answer are right.
  public int positives(String answer) {
    return (int) all(answer).stream().filter(example -> example.features().label()).count();
  }

  /// Learns an answer that is given where it is more likely than not; returns a line on how well it does.
  public String learn(String answer) {
    keep(answer, train(answer));
    return line(answer, new Ranking(scored(answer), positives(answer)), 0);
  }

  /// Learns an answer that is given where that is best for F1, over what it was not learnt from.
  ///
  /// @param expected how many right ones there are, those that no example stands for among them
  /// @param margin to be surer by, in log odds
  public String learnForF1(String answer, int expected, double margin) {
    Ranking ranking = new Ranking(scored(answer), expected);
    double threshold = ranking.threshold() + margin;
    thresholds.put(answer, threshold);
    Map<String, Double> weights = train(answer);
    weights.merge(LinearModel.BIAS, -threshold, Double::sum);
    keep(answer, weights);
    return line(answer, ranking, threshold);
  }

  /// Learns answers of which one is right; returns a line on how often the most likely one is. All must have the same examples in the same order.
  public String learnChoice(List<String> answers) {
    int right = 0;
    int all = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      LinearModel model = without(fold, answers);
      List<Example> first = all(answers.getFirst());
      for (int i = 0; i < first.size(); i++) {
        if (first.get(i).fold() == fold) {
          right += all(best(model, answers, first.get(i).features().features())).get(i).features().label() ? 1 : 0;
          all++;
        }
      }
    }
    answers.forEach(answer -> keep(answer, train(answer)));
    return String.format(Locale.ROOT, "%s: %d of %d right", answers, right, all);
  }

  private void keep(String answer, Map<String, Double> weights) {
    learnt.put(answer, weights);
    heldOut.clear();
  }

  private static String best(LinearModel model, List<String> answers, Set<String> features) {
    return answers.stream().max(Comparator.comparingDouble(answer -> model.score(answer, features))).orElseThrow();
  }

  /// The decisions as they will be read from the table.
  public LinearModel model() {
    Map<String, Map<String, Double>> rounded = new TreeMap<>();
    learnt.forEach((answer, weights) -> {
      Map<String, Double> kept = new TreeMap<>();
      weights.forEach((feature, weight) -> {
        if (Math.abs(weight) >= SLIGHT) {
          kept.put(feature, Double.valueOf(written(weight)));
        }
      });
      rounded.put(answer, kept);
    });
    return new LinearModel(rounded);
  }

  /// The table.
  ///
  /// @param what it decides, for its head
  /// @param command that makes it
  public String table(String what, String command) {
    StringBuilder table = new StringBuilder("# " + what + ": weights of linear decisions, yes if the sum of what holds is not negative.\n"
        + "# answer\tfeature\tweight\n# Made by `" + command + "`; do not edit, train again.\n");
    model().weights().forEach((answer, weights) -> weights.forEach((feature, weight) ->
        table.append(answer).append('\t').append(feature).append('\t').append(written(weight)).append('\n')));
    return table.toString();
  }

  private static String written(double weight) {
    return String.format(Locale.ROOT, "%.3f", weight);
  }

  private List<Example> all(String answer) {
    return examples.getOrDefault(answer, List.of());
  }

  /// The decisions as they are without what was learnt from a group's fold, to judge that group fairly.
  public LinearModel without(String group, List<String> answers) {
    return without(fold(group), answers);
  }

  /// All that has been learnt here, thresholds too, as it is without a group's fold: what comes after it must be learnt from what it makes of texts that it was not learnt from.
  /// What was taken over from another table is not among it.
  public LinearModel without(String group) {
    return heldOut.computeIfAbsent(fold(group), fold -> {
      Map<String, Map<String, Double>> weights = new TreeMap<>();
      learnt.keySet().stream().filter(examples::containsKey).forEach(answer -> {
        Map<String, Double> own = new TreeMap<>(weights(fold, answer));
        own.merge(LinearModel.BIAS, -thresholds.getOrDefault(answer, 0.0), Double::sum);
        weights.put(answer, own);
      });
      return new LinearModel(weights);
    });
  }

  private int fold(String group) {
    return groups.getOrDefault(group, 0) % FOLDS;
  }

  private List<Ranking.Scored> scored(String answer) {
    List<Ranking.Scored> scored = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      LinearModel model = without(fold, List.of(answer));
      all(answer).stream().filter(example -> example.fold() == held).forEach(example ->
          scored.add(new Ranking.Scored(model.score(answer, example.features().features()), example.features().label())));
    }
    return scored;
  }

  private LinearModel without(int fold, List<String> answers) {
    return new LinearModel(answers.stream().collect(Collectors.toMap(answer -> answer, answer -> weights(fold, answer))));
  }

  private Map<String, Double> weights(int fold, String answer) {
    return folds.computeIfAbsent(answer, _ -> new HashMap<>()).computeIfAbsent(fold, held -> {
      List<Example> all = all(answer);
      List<Integer> others = IntStream.range(0, all.size()).filter(i -> all.get(i).fold() != held).boxed().toList();
      return LogisticRegression.train(rows(answer).only(others), penalty, seldom);
    });
  }

  private Map<String, Double> train(String answer) {
    return LogisticRegression.train(rows(answer), penalty, seldom);
  }

  private FeatureRows rows(String answer) {
    return rows.computeIfAbsent(answer, _ -> FeatureRows.of(all(answer).stream().map(Example::features).toList()));
  }

  private String line(String answer, Ranking ranking, double threshold) {
    return String.format(Locale.ROOT, "%s: %d examples, %d right; best F1 %.3f; given from %.2f", answer, all(answer).size(), positives(answer), ranking.bestF1(), threshold);
  }
}
