package org.cotejo.indicators.undercount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.indicators.NeedsReference;
import org.cotejo.indicators.Reference;
import org.cotejo.indicators.undercount.ChaoBound.Version;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The tables that are kept as CSV, some of them with up to eight lists, and the estimates kept with them, to a tenth.
@NeedsReference
class CsvReferenceTest {
  private static final String FOLDER = "mse_tables_csv/";
  private static final int MOST_LISTS_SEARCHED = 5;
  private static final int MOST_PAIRS = 3;

  @TestFactory
  Stream<DynamicTest> estimates() {
    return Reference.read(FOLDER + "reference_estimates.json").properties().stream().flatMap(entry -> {
      CaptureTable table = table(entry.getKey());
      return Stream.of(
          figure(entry, "observed", (double) table.observed()),
          figure(entry, "f1", (double) table.onExactly(1)),
          figure(entry, "f2", (double) table.onExactly(2)),
          figure(entry, "chao_lower", ChaoBound.of(table, Version.CLASSIC).orElseThrow().total()),
          figure(entry, "chao_T", ChaoBound.of(table, Version.FEW_LISTS).orElseThrow().total()),
          figure(entry, "loglinear_main_effects", independence(table).total()),
          figure(entry, "loglik_main", table.width() + 1 - independence(table).aic() / 2)).flatMap(Optional::stream);
    });
  }

  @TestFactory
  Stream<DynamicTest> bestOfFewPairs() {
    return Reference.read(FOLDER + "reference_estimates.json").properties().stream().filter(entry -> entry.getValue().has("bic_best_upto3_pairs"))
        .filter(entry -> entry.getValue().path("lists").asInt() <= MOST_LISTS_SEARCHED)
        .map(entry -> dynamicTest(entry.getKey(), () -> {
          CaptureTable table = table(entry.getKey());
          LogLinearFit best = LogLinearModel.all(table.width(), 2).stream().filter(model -> model.terms().size() <= table.width() + MOST_PAIRS)
              .map(model -> LogLinearFit.of(table, model.name(), model.columns())).filter(fit -> !fit.diverges()).min(Comparator.comparingDouble(LogLinearFit::bic)).orElseThrow();
          assertThat(best.total()).isCloseTo(entry.getValue().path("bic_best_upto3_pairs").path("N").asDouble(), within(0.051));
        }));
  }

  private static Optional<DynamicTest> figure(Map.Entry<String, JsonNode> entry, String name, double value) {
    return Optional.of(entry.getValue().path(name)).filter(JsonNode::isNumber).map(figure -> dynamicTest(entry.getKey() + " " + name, () ->
        assertThat(value).isCloseTo(figure.asDouble(), within(0.051))));
  }

  private static LogLinearFit independence(CaptureTable table) {
    LogLinearModel model = LogLinearModel.independence(table.width());
    return LogLinearFit.of(table, model.name(), model.columns());
  }

  private static CaptureTable table(String name) {
    List<String> lines = Reference.lines(FOLDER + name + ".csv");
    List<String> head = List.of(lines.getFirst().split(","));
    Map<String, Long> cells = new HashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String pattern = line.substring(0, line.lastIndexOf(',')).replace(",", "");
      cells.merge(pattern, Long.parseLong(line.substring(line.lastIndexOf(',') + 1).strip()), Long::sum);
    }
    return CaptureTable.of(head.subList(0, head.size() - 1), cells);
  }
}
