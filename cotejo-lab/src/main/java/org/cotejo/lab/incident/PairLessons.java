package org.cotejo.lab.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cotejo.incidents.link.Clue;
import org.cotejo.incidents.link.Linker;
import org.cotejo.lab.learn.LabelledFeatures;
import org.cotejo.lab.learn.LogisticRegression;

/// Learns the weights of clues from labelled pairs, and judges them on pairs of other topics and months.
final class PairLessons {
  private static final double PENALTY = 30;
  private static final int SELDOM = 8;
  private static final int FOLDS = 5;
  /// Bins of probability in the calibration error.
  private static final int BINS = 10;

  /// What a pair shows, and whether it is one incident.
  private record Lesson(String key, String sort, LabelledFeatures features) {}

  /// A judged pair.
  private record Judged(double probability, boolean same) {}

  private final List<Lesson> lessons;
  private final Map<String, Double> prior;

  /// @param prior weights by clue that are held beforehand
  ///
  /// Pairs that cannot be one incident by rule teach nothing. Each other pair teaches twice, the second time as if its reports were in two languages, whose words cannot be
  /// compared: there are no labelled pairs across languages.
  PairLessons(List<LabelledPair> pairs, Map<String, Double> prior) {
    this.prior = prior;
    lessons = pairs.stream().filter(pair -> !Linker.areApart(pair.one(), pair.other())).flatMap(pair -> Stream.of(
        lesson(pair, Linker.clues(pair.one(), pair.other())), lesson(pair, acrossLanguages(pair)))).toList();
  }

  private static List<LabelledFeatures> features(Stream<Lesson> lessons) {
    return lessons.map(Lesson::features).toList();
  }

  private static Lesson lesson(LabelledPair pair, Set<Clue> clues) {
    String sort = pair.key().substring(0, 3) + (clues.contains(Clue.OTHER_LANGUAGE) ? " across languages" : "");
    return new Lesson(pair.key(), sort, new LabelledFeatures(clues.stream().map(Enum::name).collect(Collectors.toSet()), pair.same()));
  }

  private static Set<Clue> acrossLanguages(LabelledPair pair) {
    Set<Clue> clues = EnumSet.copyOf(Linker.clues(pair.one(), pair.other()));
    clues.removeIf(Clue::needsOneLanguage);
    clues.add(Clue.OTHER_LANGUAGE);
    return clues;
  }

  Map<String, Double> learn() {
    return LogisticRegression.train(features(lessons.stream()), PENALTY, SELDOM, prior);
  }

  /// How the pairs of each sort are judged by weights that were learnt without their topic or month.
  String crossValidated() {
    Map<String, List<Judged>> judged = new TreeMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int own = fold;
      Map<String, Double> weights = LogisticRegression.train(
          features(lessons.stream().filter(lesson -> fold(lesson.key()) != own)), PENALTY, SELDOM, prior);
      lessons.stream().filter(lesson -> fold(lesson.key()) == own).forEach(lesson ->
          judged.computeIfAbsent(lesson.sort(), _ -> new ArrayList<>()).add(new Judged(probability(weights, lesson.features().features()), lesson.features().label())));
    }
    return judged.entrySet().stream().map(entry -> line(entry.getKey(), entry.getValue())).collect(Collectors.joining());
  }

  /// How pairs of another kind of news are judged by what is learnt from these.
  String judged(Map<String, Double> weights, List<LabelledPair> others) {
    Map<String, List<Judged>> judged = new TreeMap<>();
    for (Lesson lesson : new PairLessons(others, prior).lessons) {
      judged.computeIfAbsent(lesson.sort(), _ -> new ArrayList<>()).add(new Judged(probability(weights, lesson.features().features()), lesson.features().label()));
    }
    return judged.entrySet().stream().map(entry -> line(entry.getKey(), entry.getValue())).collect(Collectors.joining());
  }

  private static int fold(String key) {
    return Math.floorMod(key.hashCode(), FOLDS);
  }

  private static double probability(Map<String, Double> weights, Set<String> features) {
    double score = weights.getOrDefault("bias", 0.0);
    for (String feature : features) {
      score += weights.getOrDefault(feature, 0.0);
    }
    return LogisticRegression.probability(score);
  }

  private static String line(String sort, List<Judged> judged) {
    long same = judged.stream().filter(Judged::same).count();
    long said = judged.stream().filter(one -> one.probability() > 0.5).count();
    long right = judged.stream().filter(one -> one.same() && one.probability() > 0.5).count();
    return String.format(Locale.ROOT, "%s: %,d pairs, %,d of one incident; precision %.1f, recall %.1f, calibration error %.3f%n",
        sort, judged.size(), same, 100.0 * right / Math.max(1, said), 100.0 * right / Math.max(1, same), error(judged));
  }

  /// Expected calibration error over bins of equal width.
  private static double error(List<Judged> judged) {
    Map<Integer, List<Judged>> bins = judged.stream().collect(Collectors.groupingBy(one -> (int) Math.min(BINS - 1, one.probability() * BINS)));
    return bins.values().stream().sorted(Comparator.comparingInt(List::size)).mapToDouble(bin -> bin.size() * Math.abs(
        bin.stream().mapToDouble(Judged::probability).average().orElse(0) - bin.stream().filter(Judged::same).count() / (double) bin.size())).sum() / judged.size();
  }
}
