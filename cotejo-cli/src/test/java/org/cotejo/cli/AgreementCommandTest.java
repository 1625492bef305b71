package org.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Claim;
import org.cotejo.model.Decision;
import org.cotejo.model.Review;
import org.cotejo.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two coders of a round in the database.
class AgreementCommandTest {
  @TempDir private Path folder;
  private Path database = Path.of("");

  @BeforeEach
  void code() throws IOException {
    database = folder.resolve("claims.db");
    Path report = Files.writeString(folder.resolve("report.txt"), "Police killed three people in Caracas on Monday. Officers arrested five men. Soldiers wounded two women.\n");
    assertThat(Cotejo.run("code", "--db", database.toString(), "--lang", "en", report.toString())).isZero();
  }

  @Test
  void aRoundIsMeasuredFromTheDatabase() {
    try (Store store = Store.openExisting(database)) {
      CodedDocument report = store.reports().all().findFirst().orElseThrow();
      List<String> claims = report.claims().stream().map(Claim::id).toList();
      assertThat(claims).hasSizeGreaterThanOrEqualTo(3);
      decide(store, "Eva", new Decision.Round("pilot", List.of("Ana", "Luis"), List.of(report.document().id().sha256()), claims));
      claims.forEach(claim -> decide(store, "Ana", new Decision.Draft(1, new Decision.Judge(claim, Review.ACCEPTED))));
      claims.forEach(claim -> decide(store, "Luis", new Decision.Draft(1, new Decision.Judge(claim, claim.equals(claims.getFirst()) ? Review.REJECTED : Review.ACCEPTED))));
    }
    assertThat(run("agreement", "--round", "1", "--db", database.toString())).contains("pilot: Ana, Luis", "1 by the first only").containsPattern("status +[2-9]");
    assertThat(run("decisions", "--db", database.toString())).contains("round \"pilot\": Ana and Luis code", "in round 1, without effect: claim", "the log is as it was written");
    assertThat(Cotejo.run("agreement", "--round", "2", "--db", database.toString())).isNotZero();
    assertThat(Cotejo.run("agreement", "one.csv")).isNotZero();
  }

  private static void decide(Store store, String by, Decision decision) {
    store.together(() -> store.decisions().decide(List.of(decision), Instant.EPOCH, by, ""));
  }

  private static String run(String... arguments) {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      assertThat(Cotejo.run(arguments)).isZero();
      return out.toString(StandardCharsets.UTF_8);
    } finally {
      System.setOut(before);
    }
  }
}
