package org.cotejo.indicators.displacement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cotejo.indicators.NeedsReference;
import org.cotejo.indicators.Reference;
import org.cotejo.indicators.displacement.Change.Periods;
import org.cotejo.indicators.displacement.WeightedDifference.Part;
import org.cotejo.indicators.interval.Interval;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// One test per figure of the reference file.
@NeedsReference
class DisplacementReferenceTest {

  @TestFactory
  Stream<DynamicTest> weightedDifferences() {
    return Reference.items(stats().path("displacement").path("wdd_small")).flatMap(row -> {
      Part part = WeightedDifference.of(design(row), 0.95).estimate();
      Stream<DynamicTest> figures = Map.of("est", part.value(), "se", part.standardError(), "z", part.z()).entrySet().stream()
          .filter(figure -> row.has(figure.getKey())).map(figure -> figure(row, figure.getKey(), figure.getValue()));
      Stream<DynamicTest> intervals = Map.of("ci90", part.interval(0.9), "ci95", part.interval(0.95)).entrySet().stream()
          .filter(figure -> row.has(figure.getKey())).map(figure -> limits(row, figure.getKey(), figure.getValue()));
      return Stream.concat(figures, intervals);
    });
  }

  @TestFactory
  Stream<DynamicTest> quotients() {
    JsonNode row = stats().path("displacement").path("wdq_computed");
    DisplacementQuotient quotient = DisplacementQuotient.of(Change.of(207, 110), Change.of(178, 157), Change.of(308, 318));
    return Stream.of(figure(row, "WDQ", quotient.quotient().orElseThrow()), figure(row, "success", quotient.success().orElseThrow()),
        figure(row, "buffer", quotient.buffer().orElseThrow()), figure(row, "GE", quotient.grossEffect()),
        figure(row, "NE", quotient.netEffect().orElseThrow()), dynamicTest("TNE", () ->
            assertThat(quotient.totalNetEffect()).hasValueCloseTo(row.path("TNE").asDouble(), within(0.05))));
  }

  @TestFactory
  Stream<DynamicTest> knox() {
    JsonNode synthetic = stats().path("knox").path("synthetic");
    List<Occurrence> occurrences = new ArrayList<>();
    for (int i = 0; i < synthetic.path("x").size(); i++) {
      occurrences.add(new Occurrence(synthetic.path("x").path(i).asDouble(), synthetic.path("y").path(i).asDouble(), synthetic.path("t").path(i).asDouble()));
    }
    return Reference.items(synthetic.path("runs")).flatMap(run -> {
      Knox knox = Knox.of(occurrences, upTo(run.path("eps_s")), upTo(run.path("eps_t")));
      JsonNode table = run.path("table");
      String name = "within " + run.path("eps_s") + " and " + run.path("eps_t");
      return Stream.of(
          dynamicTest(name + ", table", () -> {
            assertThat(knox.nearBoth()).isEqualTo(table.path(0).path(0).asLong());
            assertThat(knox.nearTime()).isEqualTo(knox.nearBoth() + table.path(0).path(1).asLong());
            assertThat(knox.nearSpace()).isEqualTo(knox.nearBoth() + table.path(1).path(0).asLong());
          }),
          dynamicTest(name + ", expected", () -> assertThat(knox.expected()).isCloseTo(run.path("expected").asDouble(), within(1e-6))),
          dynamicTest(name + ", p", () -> assertThat(knox.poissonPBeyond()).isCloseTo(run.path("p").asDouble(), within(1e-6))));
    });
  }

  private static JsonNode stats() {
    return Reference.read("stats_vectors.json");
  }

  /// The reference counts a distance equal to the limit as near.
  private static Band upTo(JsonNode limit) {
    return new Band(0, Math.nextUp(limit.asDouble()));
  }

  private static Design design(JsonNode row) {
    JsonNode periods = row.path("time_weights");
    return new Design(change(row, "treated", 1), change(row, "control", 0), change(row, "disp_treated", 3), change(row, "disp_control", 2),
        periods.isMissingNode() ? Periods.EQUAL : new Periods(periods.path(0).asDouble(), periods.path(1).asDouble()));
  }

  private static Change change(JsonNode row, String field, int weight) {
    JsonNode counts = row.path(field);
    return counts.isMissingNode() ? Change.NONE
        : new Change(counts.path(0).asLong(), counts.path(1).asLong(), row.path("area_weights").path(weight).asDouble(1));
  }

  private static DynamicTest figure(JsonNode row, String name, double value) {
    return dynamicTest(name + " of " + row.path("treated"), () -> assertThat(value).isCloseTo(row.path(name).asDouble(), within(1e-4)));
  }

  private static DynamicTest limits(JsonNode row, String name, Interval interval) {
    return dynamicTest(name + " of " + row.path("treated"), () -> {
      assertThat(interval.lower()).isCloseTo(row.path(name).path(0).asDouble(), within(1e-4));
      assertThat(interval.upper()).hasValueCloseTo(row.path(name).path(1).asDouble(), within(1e-4));
    });
  }
}
