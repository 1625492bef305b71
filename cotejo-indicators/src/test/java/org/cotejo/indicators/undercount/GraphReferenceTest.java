package org.cotejo.indicators.undercount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cotejo.indicators.NeedsReference;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What R's dga gave for the tables of the reference file: exact sums.
@NeedsReference
class GraphReferenceTest {
  private static final Map<String, Double> QUANTILES = Map.of("q2.5", 0.025, "q25", 0.25, "median", 0.5, "q75", 0.75, "q97.5", 0.975);

  @TestFactory
  Stream<DynamicTest> averages() {
    return Tables.all().flatMap(node -> Tables.runs(node).properties().stream().filter(run -> run.getKey().startsWith("dga_delta_")).flatMap(run -> {
      JsonNode figures = run.getValue();
      String name = node.path("id").asText() + " " + run.getKey() + " ";
      GraphAverage average = GraphAverage.of(Tables.table(node), figures.path("Nmissing_max").asInt(), Double.parseDouble(run.getKey().substring("dga_delta_".length())));
      Stream<DynamicTest> quantiles = QUANTILES.entrySet().stream().map(quantile -> dynamicTest(name + quantile.getKey(), () ->
          assertThat(average.quantile(quantile.getValue())).isEqualTo(figures.path(quantile.getKey()).asLong())));
      Stream<DynamicTest> graphs = IntStream.range(0, figures.path("top_model_post").size()).mapToObj(i -> dynamicTest(name + "graph " + (i + 1), () ->
          assertThat(average.graphs().get(i)).isCloseTo(figures.path("top_model_post").path(i).asDouble(), within(1e-6))));
      return Stream.concat(Stream.concat(quantiles, graphs), Stream.of(
          dynamicTest(name + "number", () -> assertThat(average.graphs()).hasSize(figures.path("n_graphs").asInt())),
          dynamicTest(name + "mean", () -> assertThat(average.mean()).isCloseTo(figures.path("mean").asDouble(), within(1e-6 * figures.path("mean").asDouble()))),
          dynamicTest(name + "mode", () -> assertThat(average.mode()).isEqualTo(figures.path("mode").asLong())),
          dynamicTest(name + "tail", () -> assertThat(average.atMost()).isCloseTo(figures.path("tail_at_max").asDouble(), within(1e-6)))));
    }));
  }

  /// δ = 1/2 and 1 to 300 hidden people.
  @TestFactory
  Stream<DynamicTest> congenitalAnomalies() {
    return Tables.all().filter(node -> node.path("id").asText().equals("anomaly_mass_5list")).flatMap(node -> {
      JsonNode figures = node.path("published").path(0);
      GraphAverage average = GraphAverage.of(Tables.table(node), 300, 0.5);
      return Stream.of(
          dynamicTest("mean", () -> assertThat(average.mean()).isCloseTo(figures.path("mean").asDouble(), within(0.05))),
          dynamicTest("median", () -> assertThat(average.quantile(0.5)).isEqualTo(figures.path("median").asLong())),
          dynamicTest("interval", () -> assertThat(List.of(average.quantile(0.025), average.quantile(0.975)))
              .containsExactly(figures.path("ci95").path(0).asLong(), figures.path("ci95").path(1).asLong())));
    });
  }
}
