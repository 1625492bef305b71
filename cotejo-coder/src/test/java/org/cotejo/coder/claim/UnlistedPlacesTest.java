package org.cotejo.coder.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cotejo.coder.DocumentCoder;
import org.cotejo.coder.SharedCoder;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.model.EventPlace;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class UnlistedPlacesTest {
  private static final DocumentCoder CODER = SharedCoder.CODER;

  @TestFactory
  Stream<DynamicTest> anEventIsWhereItsSentenceSays() {
    return DataFile.rows("org/cotejo/coder/claim/unlisted-places.tsv", "language", "text", "place", "admin1").stream().map(row -> DynamicTest.dynamicTest(row.cell("text"), () -> check(row)));
  }

  private static void check(DataRow row) {
    EventPlace place = CODER.explain(Explanation.document(row.cell("text"), row.constant("language", Language.class))).claims().getFirst().place();
    assertThat(place.name()).isEqualTo(row.cell("place"));
    assertThat(place.admin1()).isEqualTo(row.cell("admin1").equals("-") ? "" : row.cell("admin1"));
  }

  @Test
  void aNameWithoutAnEntryLiesWhereTheSentenceBeforePlayed() {
    List<EventPlace> places = CODER.explain(Explanation.document("Two traders were shot dead in Maiduguri on Friday. A bomb wounded five people in Yarbulutu.", Language.EN)).claims().stream()
        .map(claim -> claim.place()).filter(place -> place.name().equals("Yarbulutu")).toList();
    assertThat(places).isNotEmpty().allSatisfy(place -> assertThat(place.admin1()).isEqualTo("Borno State"));
  }

  @Test
  void bodiesPersonsAndParliamentsAreNoPlaces() {
    for (String report : List.of("Three men were arrested in Operation Lionheart.", "Two soldiers were killed, the minister told members in Parliament.", "The police fired at Juma Wanyonyi, who died.")) {
      assertThat(CODER.explain(Explanation.document(report, Language.EN)).reading().places().mentions()).as(report).isEmpty();
    }
  }
}
