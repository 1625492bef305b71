package org.cotejo.incidents.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AverageLinkageTest {

  private static double[][] random(int seed, int size) {
    Random random = new Random(seed);
    double[][] alike = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < i; j++) {
        alike[i][j] = random.nextDouble() * 2 - 1.2;
        alike[j][i] = alike[i][j];
      }
    }
    return alike;
  }

  private static double mean(double[][] alike, List<Integer> one, List<Integer> other) {
    return one.stream().mapToDouble(i -> other.stream().mapToDouble(j -> alike[i][j]).average().orElseThrow()).average().orElseThrow();
  }

  /// The same by looking at all pairs of groups each time.
  private static List<List<Integer>> plain(double[][] alike, double least) {
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < alike.length; i++) {
      groups.add(new ArrayList<>(List.of(i)));
    }
    while (true) {
      double most = least;
      int first = -1;
      int second = -1;
      for (int i = 0; i < groups.size(); i++) {
        for (int j = i + 1; j < groups.size(); j++) {
          double mean = mean(alike, groups.get(i), groups.get(j));
          if (mean > most) {
            most = mean;
            first = i;
            second = j;
          }
        }
      }
      if (first < 0) {
        return groups.stream().map(group -> group.stream().sorted().toList()).toList();
      }
      groups.get(first).addAll(groups.remove(second));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void findsWhatLookingAtAllPairsOfGroupsFinds(int seed) {
    double[][] alike = random(seed, 40);

    assertThat(new AverageLinkage(alike).groups(0)).isEqualTo(plain(alike, 0));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void whatIsBarredIsNeverInOneGroup(int seed) {
    AverageLinkage linkage = new AverageLinkage(random(seed, 30));
    for (int i = 0; i + 1 < 30; i += 2) {
      linkage.bar(i, i + 1);
    }

    assertThat(linkage.groups(-0.5)).allSatisfy(group -> assertThat(group.stream().filter(i -> i % 2 == 0).map(i -> i + 1)).doesNotContainAnyElementsOf(group));
  }

  @Test
  void whatIsJoinedBeforehandStaysTogetherUnlessItIsBarred() {
    double[][] alike = {{0, -1, -1}, {-1, 0, -1}, {-1, -1, 0}};
    AverageLinkage linkage = new AverageLinkage(alike);
    linkage.bar(1, 2);
    linkage.join(0, 1);
    linkage.join(0, 2);

    assertThat(linkage.groups(0)).containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void nothingIsOneGroupOfNothing() {
    assertThat(new AverageLinkage(new double[0][0]).groups(0)).isEmpty();
  }
}
