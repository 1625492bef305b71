package org.cotejo.lab.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.coder.learn.LinearModel;
import org.junit.jupiter.api.Test;

class LinearTableTest {

  private static List<LabelledFeatures> examples() {
    List<LabelledFeatures> examples = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      examples.add(new LabelledFeatures(i % 2 == 0 ? Set.of("a", "n" + i % 3) : Set.of("b", "n" + i % 3), i % 2 == 0));
    }
    return examples;
  }

  private static LinearTable table() {
    LinearTable table = new LinearTable(1, 2);
    List<LabelledFeatures> examples = examples();
    for (int i = 0; i < examples.size(); i++) {
      table.add("YES", "document " + i / 4, examples.get(i));
      table.add("NO", "document " + i / 4, new LabelledFeatures(examples.get(i).features(), !examples.get(i).label()));
    }
    return table;
  }

  @Test
  void regressionFindsTheFeatureThatDecides() {
    Map<String, Double> weights = LogisticRegression.train(examples(), 1, 2);
    assertThat(weights.get("a")).isPositive();
    assertThat(weights.get("b")).isNegative();
    assertThat(LogisticRegression.train(examples(), 1, 2)).isEqualTo(weights);
  }

  @Test
  void whatIsSeldomIsLeftOut() {
    assertThat(LogisticRegression.train(examples(), 1, 30)).containsOnlyKeys(LinearModel.BIAS);
  }

  @Test
  void theTableHoldsTheModel() {
    LinearTable table = table();
    assertThat(table.learn("YES")).contains("best F1 1.000");
    assertThat(table.model().score("YES", Set.of("a"))).isPositive();
    assertThat(table.model().score("YES", Set.of("b"))).isNegative();
    assertThat(table.table("Yes or no", "./lab x").lines()).contains("# answer\tfeature\tweight").anyMatch(line -> line.startsWith("YES\ta\t"));
  }

  @Test
  void aGroupIsJudgedByWhatWasNotLearntFromIt() {
    LinearTable table = new LinearTable(1, 1);
    table.add("YES", "mine", new LabelledFeatures(Set.of("only-mine"), true));
    for (int i = 0; i < 8; i++) {
      table.add("YES", "other" + i, new LabelledFeatures(Set.of("a"), i % 2 == 0));
    }
    table.learn("YES");
    assertThat(table.without("mine", List.of("YES")).weights().get("YES")).containsKey("a").doesNotContainKey("only-mine");
  }

  @Test
  void whatComesAfterIsLearntFromAllDecisionsWithoutAGroup() {
    LinearTable table = table();
    table.learn("YES");
    table.learnForF1("NO", 20, 1);
    LinearModel others = table.without("document 0");
    assertThat(others.weights()).containsOnlyKeys("YES", "NO");
    assertThat(others.score("NO", Set.of("b"))).isLessThan(table.without("document 0", List.of("NO")).score("NO", Set.of("b")));
  }

  @Test
  void aTableTakesOverWhatAnotherHasLearnt() {
    LinearTable learnt = table();
    learnt.learn("YES");
    LinearTable taking = new LinearTable(1, 1);
    taking.add(learnt);
    assertThat(taking.model()).isEqualTo(learnt.model());
  }

  @Test
  void ofSeveralAnswersTheLikeliestIsGiven() {
    LinearTable table = table();
    assertThat(table.learnChoice(List.of("YES", "NO"))).contains("40 of 40 right");
  }

  @Test
  void theThresholdIsHalfOfTheBestF1() {
    Ranking ranking = new Ranking(List.of(new Ranking.Scored(2, true), new Ranking.Scored(1, false), new Ranking.Scored(-1, false)), 1);
    assertThat(ranking.bestF1()).isEqualTo(1.0);
    assertThat(ranking.threshold()).isZero();
  }
}
