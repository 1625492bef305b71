package org.cotejo.indicators.undercount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.cotejo.indicators.NeedsReference;
import org.cotejo.indicators.Reference;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The stepwise estimates that R's SparseMSE gave for the tables of the reference file.
@NeedsReference
class SparseReferenceTest {
  private static final String RUN = "sparsemse_stepwise_p0.02";

  @TestFactory
  Stream<DynamicTest> estimates() {
    return runs().map(node -> dynamicTest(id(node), () -> assertThat(stepwise(node).total())
        .isCloseTo(run(node).path("popest").asDouble(), within(1e-6 * run(node).path("popest").asDouble()))));
  }

  @TestFactory
  Stream<DynamicTest> pairsInTheOrderOfTheirAdding() {
    return runs().map(node -> dynamicTest(id(node), () -> {
      List<String> terms = Reference.items(run(node).path("terms")).map(JsonNode::asText).filter(term -> term.contains(":")).toList();
      CaptureTable table = Tables.table(node);
      Stepwise stepwise = stepwise(node);
      // R leaves pairs without overlap out of the list: their term is minus infinity
      List<Integer> finite = stepwise.pairs().stream().filter(pair -> SparseFit.overlap(table, pair) > 0).toList();
      assertThat(new Stepwise(finite, stepwise.total()).names(table)).isEqualTo(terms);
    }));
  }

  @TestFactory
  Stream<DynamicTest> accelerations() {
    return runs().map(node -> dynamicTest(id(node), () ->
        assertThat(new StepwiseBootstrap(Stepwise.USUAL_THRESHOLD, 1, 1).acceleration(Tables.table(node)))
            .isCloseTo(run(node).path("ahat").asDouble(), within(2e-7))));
  }

  private static Stepwise stepwise(JsonNode node) {
    return Stepwise.of(Tables.table(node), Stepwise.USUAL_THRESHOLD).orElseThrow();
  }

  private static Stream<JsonNode> runs() {
    return Tables.all().filter(node -> Tables.runs(node).has(RUN));
  }

  private static JsonNode run(JsonNode node) {
    return Tables.runs(node).path(RUN);
  }

  private static String id(JsonNode node) {
    return node.path("id").asText();
  }
}
