package org.cotejo.indicators.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.stream.Stream;
import org.cotejo.indicators.NeedsReference;
import org.cotejo.indicators.Reference;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// One test per figure of the reference file.
@NeedsReference
class IntervalReferenceTest {
  private static final double LEVEL = Interval.USUAL_LEVEL;

  @TestFactory
  Stream<DynamicTest> counts() {
    return Reference.read("stats_vectors.json").path("poisson").path("counts").properties().stream().flatMap(count ->
        count.getValue().properties().stream().map(figure -> dynamicTest(count.getKey() + " " + figure.getKey(), () ->
            assertIs(CountInterval.of(Long.parseLong(count.getKey()), LEVEL, method(figure.getKey())), figure.getValue()))));
  }

  @TestFactory
  Stream<DynamicTest> ratios() {
    return Reference.items(Reference.read("stats_vectors.json").path("ratio_of_counts").path("rows")).flatMap(row ->
        Stream.of("exact", "jeffreys", "wilson", "logwald").filter(row::has).map(name -> dynamicTest(row.path("a") + "/" + row.path("b") + " " + name, () ->
            assertIs(RatioInterval.of(row.path("a").asLong(), row.path("b").asLong(), LEVEL, method(name)), row.path(name)))));
  }

  @TestFactory
  Stream<DynamicTest> rates() {
    JsonNode calls = Reference.read("stats_vectors.json").path("poisson").path("r_docs");
    JsonNode rates = calls.path(1);
    return Stream.of(
        dynamicTest("one rate", () -> assertIs(CountInterval.exact(137, LEVEL).times(1 / 24.19893), calls.path(0).path("ci"))),
        dynamicTest("two rates", () -> assertIs(RatioInterval.of(11, 21, LEVEL, Method.EXACT).times(3011.0 / 800), rates.path("ci"))),
        dynamicTest("two rates, p", () -> assertThat(ExactRateTest.twoSided(11, 800, 21, 3011)).isCloseTo(rates.path("p").asDouble(), within(5e-6))));
  }

  @TestFactory
  Stream<DynamicTest> eTests() {
    return Reference.items(Reference.read("stats_vectors.json").path("e_test")).map(row -> dynamicTest(row.path("k").toString(), () ->
        assertThat(ETest.twoSided(row.path("k").path(0).asLong(), row.path("k").path(1).asLong())).isCloseTo(row.path("p").asDouble(), within(5e-5))));
  }

  private static Method method(String name) {
    return name.equals("logwald") ? Method.LOG_WALD : Method.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /// As closely as the file writes the figure.
  private static void assertIs(Interval interval, JsonNode limits) {
    assertClose(interval.lower(), limits.path(0));
    if (limits.path(1).isNull()) {
      assertThat(interval.upper()).isEmpty();
    } else {
      assertClose(interval.upper().orElseThrow(), limits.path(1));
    }
  }

  private static void assertClose(double value, JsonNode figure) {
    String text = figure.decimalValue().toPlainString();
    int decimals = text.contains(".") ? text.length() - text.indexOf('.') - 1 : 4;
    assertThat(value).isCloseTo(figure.asDouble(), within(0.6 * Math.pow(10, -decimals)));
  }
}
