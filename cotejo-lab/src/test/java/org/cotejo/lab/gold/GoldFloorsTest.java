package org.cotejo.lab.gold;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.cotejo.lab.report.GoldScorer;
import org.cotejo.lab.report.GoldSet;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// No figure of `reports/accuracy.txt` falls below its floor in `gold/floors.tsv`.
@NeedsShared
class GoldFloorsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<DataRow> FLOORS = DataFile.rows("gold/floors.tsv", "gold", "row", "figure", "floor");

  @TestFactory
  Stream<DynamicTest> staysAboveTheFloor() {
    assertThat(FLOORS).extracting(row -> row.cell("gold")).isSubsetOf(GoldSet.ALL.stream().map(GoldSet::gold).toList());
    return GoldSet.ALL.stream().filter(set -> !floors(set).isEmpty()).map(set -> DynamicTest.dynamicTest(set.gold(), () -> check(set)));
  }

  private static List<DataRow> floors(GoldSet set) {
    return FLOORS.stream().filter(row -> row.cell("gold").equals(set.gold())).toList();
  }

  private static void check(GoldSet set) throws Exception {
    JsonNode scores = JSON.readTree(new GoldScorer(Shared.folder()).score(set, "--json"));
    SoftAssertions.assertSoftly(softly -> {
      for (DataRow floor : floors(set)) {
        softly.assertThat(figure(scores, floor)).as(floor.cell("row") + " " + floor.cell("figure")).isGreaterThanOrEqualTo(floor.number("floor"));
      }
    });
  }

  private static double figure(JsonNode scores, DataRow floor) {
    for (JsonNode row : scores.path("rows")) {
      if (row.path("name").asText().equals(floor.cell("row")) && row.has(floor.cell("figure"))) {
        return row.path(floor.cell("figure")).asDouble();
      }
    }
    throw floor.unexpected("row", "a row of the scorer with the figure " + floor.cell("figure"));
  }
}
