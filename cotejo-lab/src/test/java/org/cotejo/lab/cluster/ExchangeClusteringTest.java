package org.cotejo.lab.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExchangeClusteringTest {
  @Test
  void wordsInTheSameCompanyShareACluster() {
    List<String> animals = List.of("cat", "dog", "cow");
    List<String> deeds = List.of("eats", "sleeps", "runs");
    Random random = new Random(1);
    List<List<String>> texts = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      texts.add(List.of("the", animals.get(random.nextInt(3)), deeds.get(random.nextInt(3)), "."));
    }
    BigramCounts counts = BigramCounts.of(texts, 2);
    int[] clusters = new ExchangeClustering(counts, 4).run(10);
    assertThat(animals.stream().map(word -> clusters[counts.words().indexOf(word)]).distinct()).hasSize(1);
    assertThat(deeds.stream().map(word -> clusters[counts.words().indexOf(word)]).distinct()).hasSize(1);
    assertThat(clusters[counts.words().indexOf("cat")]).isNotEqualTo(clusters[counts.words().indexOf("runs")]);
  }
}
