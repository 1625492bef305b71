package org.cotejo.indicators.force;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;
import org.cotejo.indicators.NeedsReference;
import org.cotejo.indicators.Reference;
import org.cotejo.indicators.force.Result.Computed;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// One test per published or recomputed figure of the reference file.
@NeedsReference
class ForceReferenceTest {
  private static final Map<String, Quantity> FIELDS = Map.of("civ_killed", Quantity.CIVILIANS_KILLED, "civ_wounded", Quantity.CIVILIANS_WOUNDED,
      "agents_killed", Quantity.AGENTS_KILLED, "agents_wounded", Quantity.AGENTS_WOUNDED, "events", Quantity.INCIDENTS);
  /// The one set whose ratio does not follow from its counts.
  private static final String CONTRADICTING = "SLV_2016_ratio";

  @TestFactory
  Stream<DynamicTest> recomputed() {
    return cases().flatMap(item -> figures(item, "computed_A").map(figure -> dynamicTest(item.path("id").asText() + " " + figure.getKey(), () ->
        assertThat(value(item, figure.getKey())).isCloseTo(figure.getValue().asDouble(), within(1e-9)))));
  }

  @TestFactory
  Stream<DynamicTest> published() {
    return cases().flatMap(item -> figures(item, "published_A").map(figure -> dynamicTest(item.path("id").asText() + " " + figure.getKey(), () -> {
      QuotedFigure quoted = QuotedFigure.of(figure.getValue().asText());
      assertThat(quoted.follows(value(item, figure.getKey()))).isEqualTo(!item.path("id").asText().equals(CONTRADICTING));
    })));
  }

  @TestFactory
  Stream<DynamicTest> totalsThatAreNoSums() {
    return cases().filter(item -> item.has("published_total")).map(item -> dynamicTest(item.path("id").asText(), () -> {
      double sum = Reference.items(item.path("killed")).mapToDouble(JsonNode::asDouble).sum();
      assertThat(sum).isEqualTo(item.path("computed_total").asDouble());
      assertThat(QuotedFigure.of(item.path("published_total").asText()).follows(sum)).isFalse();
    }));
  }

  @TestFactory
  Stream<DynamicTest> thresholds() {
    return Reference.read("indicator_vectors.json").path("thresholds").properties().stream().flatMap(entry -> {
      JsonNode alert = entry.getValue().path("alert");
      Stream<JsonNode> values = alert.isArray() ? Reference.items(alert) : Stream.of(alert).filter(JsonNode::isNumber);
      return values.map(value -> dynamicTest(entry.getKey() + " " + value, () -> assertThat(Threshold.read())
          .anyMatch(threshold -> threshold.indicator().code().equals(entry.getKey()) && threshold.value() == value.asDouble())));
    });
  }

  private static Stream<JsonNode> cases() {
    return Reference.items(Reference.read("indicator_vectors.json").path("vectors"));
  }

  private static Stream<Map.Entry<String, JsonNode>> figures(JsonNode item, String prefix) {
    return item.properties().stream().filter(figure -> figure.getKey().startsWith(prefix));
  }

  private static double value(JsonNode item, String figure) {
    Figures figures = Figures.NONE;
    for (Map.Entry<String, Quantity> field : FIELDS.entrySet()) {
      JsonNode value = item.path(field.getKey());
      figures = value.isIntegralNumber() ? figures.with(field.getValue(), value.asLong()) : figures;
    }
    Indicator indicator = Indicator.valueOf(figure.substring(figure.length() - 2));
    return ((Computed) IndicatorSheet.of(Scope.MONITOR, figures).get(indicator)).value();
  }
}
