package org.cotejo.coder.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cotejo.coder.DocumentCoder;
import org.cotejo.coder.SharedCoder;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.model.Attribution;
import org.cotejo.model.Claim;
import org.cotejo.model.Count;
import org.cotejo.model.Language;
import org.cotejo.model.Measurement;
import org.cotejo.model.Party;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What a report says by pointing to what it has said: figures of an aggregate by place, time and teller, denials, parts of those told of.
class AcrossSentencesTest {
  private static final DocumentCoder CODER = SharedCoder.CODER;

  @TestFactory
  Stream<DynamicTest> whatPointsBackIsOfWhatWasTold() {
    return DataFile.rows("org/cotejo/coder/claim/across-sentences.tsv", "language", "text", "claims").stream().map(row -> DynamicTest.dynamicTest(row.cell("text"), () -> check(row)));
  }

  private static void check(DataRow row) {
    List<String> told = CODER.explain(Explanation.document(row.cell("text"), row.constant("language", Language.class))).claims().stream().map(AcrossSentencesTest::line).toList();
    assertThat(told).containsAll(row.list("claims"));
  }

  /// "death-figure 12 @Cauca by the union", with what is told of it.
  private static String line(Claim claim) {
    String status = claim.status().name().toLowerCase(Locale.ROOT);
    String count = claim.measurement().map(Measurement::count).map(Count::low).filter(low -> low.isPresent()).map(low -> " " + (long) low.getAsDouble()).orElse("");
    String place = claim.place().name().isEmpty() ? "" : " @" + claim.place().name();
    String teller = claim.attribution() instanceof Attribution.Sourced(Party claimant, Party _, String _) ? " by " + claimant.text() : "";
    return claim.act() + (status.equals("asserted") ? "" : "/" + status) + count + place + teller;
  }
}
