package org.cotejo.lab.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cotejo.coder.learn.LinearModel;
import org.junit.jupiter.api.Test;

class FoldedTableTest {
  private static final String YES = "YES";

  /// Sixty documents: "a" is right, "b" wrong, but for one document the other way round; each has a feature of its own.
  private static FoldedModel learn(String inverted) {
    FoldedTable table = new FoldedTable(1, 1);
    for (int document = 0; document < 60; document++) {
      String key = "document " + document;
      boolean right = document % 2 == 0;
      boolean answer = key.equals(inverted) != right;
      table.add(key, Set.of(right ? "a" : "b", key), answer ? Set.of(YES) : Set.of());
    }
    return table.learn(List.of(YES));
  }

  @Test
  void nothingIsLearntFromTheFoldThatIsJudged() {
    String key = "document 4";
    int fold = FoldedModel.fold(key);
    FoldedModel model = learn("");
    assertThat(learn(key).folds().get(fold).score(YES, Set.of("a", key))).isEqualTo(model.folds().get(fold).score(YES, Set.of("a", key)));
    assertThat(learn(key).folds().get(fold).weights().get(YES)).doesNotContainKey(key);
    assertThat(learn(key).folds().get((fold + 1) % FoldedModel.FOLDS).weights().get(YES)).containsKey(key);
  }

  @Test
  void documentsAreSpreadOverAllFoldsAndStayInTheirs() {
    assertThat(IntStream.range(0, 200).map(i -> FoldedModel.fold("document " + i)).distinct().count()).isEqualTo(FoldedModel.FOLDS);
    assertThat(FoldedModel.fold("document 7")).isEqualTo(FoldedModel.fold("document 7"));
  }

  @Test
  void whatDecidesIsLearntTheSameEachTime() {
    FoldedModel model = learn("");
    assertThat(learn("").rows()).isEqualTo(model.rows());
    assertThat(model.gives("other", YES, model.score("other", YES, Set.of("a")))).isTrue();
    assertThat(model.gives("other", YES, model.score("other", YES, Set.of("b")))).isFalse();
  }

  /// Right where exactly one of two features holds: no sum of weights can tell, trees can.
  private static MixedModel learnEither() {
    FoldedTable table = new FoldedTable(1, 1);
    for (int document = 0; document < 400; document++) {
      Set<String> features = Stream.of(document % 2 == 0 ? "a" : "", document % 3 == 0 ? "b" : "").filter(name -> !name.isEmpty()).collect(Collectors.toSet());
      table.add("document " + document, features, features.size() == 1 ? Set.of(YES) : Set.of());
    }
    return table.learnMixed(List.of(YES));
  }

  @Test
  void treesHearWhatSignsSayTogether() {
    MixedModel model = learnEither();
    for (Set<String> one : List.of(Set.of("a"), Set.of("b"))) {
      assertThat(model.trees().score("other", YES, one)).isPositive();
      assertThat(model.gives("other", YES, model.score("other", YES, one))).isTrue();
    }
    for (Set<String> other : List.of(Set.<String>of(), Set.of("a", "b"))) {
      assertThat(model.trees().score("other", YES, other)).isNegative();
      assertThat(model.gives("other", YES, model.score("other", YES, other))).isFalse();
    }
    assertThat(learnEither().treeRows()).isEqualTo(model.treeRows());
  }

  @Test
  void treesComeBackFromTheirText() {
    Forest forest = learnEither().trees().folds().getFirst().getOrDefault(YES, Forest.NOTHING);
    assertThat(Forest.read(forest.bias(), forest.features(), List.of(forest.text().split(";")))).isEqualTo(forest);
  }

  @Test
  void aSlightWeightIsLeftOutWhateverOtherFoldsSay() {
    List<LinearModel> folds = new ArrayList<>(Collections.nCopies(FoldedModel.FOLDS, new LinearModel(Map.of(YES, Map.of("a", 0.05)))));
    folds.set(3, new LinearModel(Map.of(YES, Map.of("a", 0.456))));
    FoldedModel written = new FoldedModel(folds).written();
    assertThat(written.folds().get(0).weights()).isEmpty();
    assertThat(written.folds().get(3).weights().get(YES)).containsEntry("a", 0.46);
    assertThat(written.rows()).isEqualTo("YES\ta\t0.00;0.00;0.00;0.46;0.00;0.00;0.00;0.00;0.00;0.00\n");
  }

  @Test
  void scoresAreBroughtToTheOddsTheyStandFor() {
    List<KeyedScore> scores = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      scores.add(new KeyedScore("d" + i, 0.5, i < 80));
      scores.add(new KeyedScore("e" + i, -0.5, i < 20));
    }
    assertThat(Calibrated.of(scores).score(Math.log(4))).isBetween(0.49, 0.51);
  }
}
