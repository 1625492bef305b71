package org.cotejo.coder.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cotejo.coder.SharedCoder;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.model.Claim;
import org.cotejo.model.EventPlace;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SitePhrasesTest {
  @TestFactory
  Stream<DynamicTest> aNounSaysWhereInTheTownToldBefore() {
    return DataFile.rows("org/cotejo/coder/claim/site-phrases.tsv", "language", "text", "words", "place").stream().map(row -> DynamicTest.dynamicTest(row.cell("text"), () -> check(row)));
  }

  private static void check(DataRow row) {
    EventPlace place = claims(row.cell("text"), row.constant("language", Language.class)).getLast().place();
    assertThat(place.text()).isEqualTo(row.cell("words"));
    assertThat(place.name()).isEqualTo(row.cell("place"));
  }

  @Test
  void aSiteHoldsForItsSentenceOnly() {
    List<Claim> claims = claims("Police arrested three men in Ibadan. Two inmates were stabbed in the city prison, and a guard was wounded. Gunmen killed a trader.", Language.EN);
    assertThat(claims).extracting(claim -> claim.place().text()).containsExactly("Ibadan", "the city prison", "the city prison", "Ibadan");
  }

  @Test
  void aPartIsWhereItIsCounted() {
    List<Claim> claims = claims("The league counted 505 deaths in Venezuela last year, including 60 in Zulia and 30 in Lara.", Language.EN);
    assertThat(claims).extracting(claim -> claim.place().name()).containsExactly("Venezuela", "Zulia", "Lara");
  }

  private static List<Claim> claims(String text, Language language) {
    return SharedCoder.CODER.explain(Explanation.document(text, language)).claims();
  }
}
