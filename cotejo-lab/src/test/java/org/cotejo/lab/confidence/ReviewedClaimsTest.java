package org.cotejo.lab.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.cotejo.coder.DocumentCoder;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.lab.confidence.JudgedSet.Judged;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Decision;
import org.cotejo.model.Language;
import org.cotejo.model.Review;
import org.cotejo.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewedClaimsTest {
  private static final CodedDocument REPORT = DocumentCoder.load().code(Explanation.document(
      "Soldiers killed three farmers in Loma Alta. Police arrested two students. Gunmen kidnapped a priest. Residents marched in the capital.", Language.EN));

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void save() {
    try (Store store = store()) {
      store.save(REPORT);
    }
  }

  @Test
  void whatNobodyHasReviewedTeachesNothing() {
    assertThat(ReviewedClaims.read(folder.resolve("claims.db"))).isEmpty();
  }

  @Test
  void acceptedIsRightRejectedIsWrongAndACorrectedFieldLeavesTheEvent() {
    decide(new Decision.Judge(claim("kill"), Review.ACCEPTED), new Decision.Judge(claim("arrest"), Review.REJECTED), new Decision.Edit(claim("kidnap"), "place_text", "Loma Alta"));

    List<Judged> judged = ReviewedClaims.read(folder.resolve("claims.db"));

    assertThat(judged).extracting(one -> one.claim().label()).containsExactly(true, false, true);
    assertThat(judged).allSatisfy(one -> assertThat(one.claim().features()).isNotEmpty());
  }

  @Test
  void whoseEventWasCorrectedTeachesNothing() {
    decide(new Decision.Edit(claim("demonstrate"), "event_type", "MOBILIZE"));

    assertThat(ReviewedClaims.read(folder.resolve("claims.db"))).isEmpty();
  }

  private void decide(Decision... decisions) {
    try (Store store = store()) {
      store.together(() -> store.decisions().decide(List.of(decisions), Instant.EPOCH, "Ana", ""));
    }
  }

  private Store store() {
    return Store.open(folder.resolve("claims.db"));
  }

  private static String claim(String act) {
    return REPORT.claims().stream().filter(claim -> claim.act().equals(act)).map(Claim::id).findFirst().orElseThrow();
  }
}
