package org.cotejo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Decision;
import org.cotejo.model.Document;
import org.cotejo.model.Review;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Column;
import org.cotejo.model.table.IncidentColumns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is kept for counting is never anything else than what looking all up gives.
class StoredCountsTest {
  private static final int REPORTS = 5;

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("a.db"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aPieceHoldsItsClaimsWhole() {
    enter("one.txt", 1);
    List<CountedClaim> claims = afresh().getFirst();
    assertThat(claims).hasSize(2);
    assertThat(claims.getFirst().claimant()).isEqualTo("residents");
    assertThat(PackedClaims.unpack(PackedClaims.pack(claims))).isEqualTo(claims);
    assertThat(PackedClaims.unpack(PackedClaims.pack(List.of()))).isEmpty();
  }

  @Test
  void whatIsMissingIsLookedUpAndThenKept() throws Exception {
    enter("one.txt", 1);
    enter("two.txt", 2);
    assertThat(kept()).isZero();
    assertThat(counted()).hasSize(2).isEqualTo(afresh());
    store.counts().keep();
    assertThat(kept()).isEqualTo(2);
    assertThat(counted()).isEqualTo(afresh());
    enter("two.txt", 3);
    assertThat(kept()).isEqualTo(1);
    assertThat(counted()).isEqualTo(afresh());
  }

  @Test
  void whatIsBrokenOffLeavesPiecesAsTheyWere() throws Exception {
    enter("one.txt", 1);
    store.counts().keep();
    List<List<CountedClaim>> before = counted();
    assertThatCode(() -> store.together(() -> {
      judge("one.txt", Review.REJECTED);
      assertThat(counted().getFirst()).hasSize(1);
      throw new IllegalStateException("broken off");
    })).hasMessage("broken off");
    assertThat(kept()).isEqualTo(1);
    assertThat(counted()).isEqualTo(before);
  }

  @Test
  void whoMayNotWriteCountsAllTheSame() throws Exception {
    enter("one.txt", 1);
    store.limitPages(1);
    assertThat(counted()).hasSize(1);
    store.counts().keepIfPossible();
    assertThat(counted()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void whateverIsWrittenPiecesAreWhatLookingUpGives(int seed) {
    Random random = new Random(seed);
    int undone = 0;
    for (int round = 0; round < 80; round++) {
      String name = name(random);
      switch (random.nextInt(8)) {
        case 0 -> store.save(coded(name, random.nextBoolean() ? "El Faro de Arenal" : "La Voz", Integer.toString(round)));
        case 1, 2 -> enter(name, random.nextInt(3));
        case 3 -> store.together(() -> store.accounts().remove(Samples.id(name).sha256()));
        case 4 -> edit(name, random);
        case 5 -> store.together(() -> store.copies().original(Samples.id(name), random.nextBoolean() ? Optional.of(Samples.id(name(random))) : Optional.empty()));
        case 6 -> undone += undo(undone) ? 1 : 0;
        default -> judge(name, random.nextBoolean() ? Review.REJECTED : Review.ACCEPTED);
      }
      assertThat(counted()).as("round %d", round).isEqualTo(afresh());
      if (random.nextInt(3) > 0) {
        store.counts().keep();
        assertThat(counted()).as("kept in round %d", round).isEqualTo(afresh());
      }
    }
  }

  private static String name(Random random) {
    return random.nextInt(REPORTS) + ".txt";
  }

  private static CodedDocument coded(String name, String publisher, String version) {
    CodedDocument coded = Samples.coded(name, version);
    Document as = coded.document();
    return new CodedDocument(new Document(as.id(), as.name(), publisher, as.title(), as.published(), as.language(), as.text(), as.noise()), coded.claims(), coded.sentences(), version);
  }

  /// Both claims of a report make up an incident of their own, or with those of other reports.
  private void enter(String report, int incident) {
    store.together(() -> {
      if (!isThere(report)) {
        store.save(Samples.coded(report, "1"));
      }
      store.accounts().remove(Samples.id(report).sha256());
      String account = "a-" + report;
      store.accounts().put(account, Samples.id(report).sha256(), List.of(Samples.id(report) + "-1", Samples.id(report) + "-2"), List.of(), "{}");
      List<String> names = IncidentColumns.columns().stream().map(Column::name).toList();
      List<Cell> row = new ArrayList<>(Collections.nCopies(names.size(), Cell.EMPTY));
      row.set(0, Cell.of("i-" + incident));
      row.set(names.indexOf("date_start"), Cell.of("2024-01-0" + (1 + incident)));
      row.set(names.indexOf("date_end"), Cell.of("2024-01-0" + (1 + incident)));
      store.accounts().putIncident(row, List.of(), List.of(account));
    });
  }

  private boolean isThere(String report) {
    return store.reports().report(Samples.id(report)).isPresent();
  }

  private void edit(String report, Random random) {
    decide(report, new Decision.Edit(Samples.id(report) + "-1", "low", Integer.toString(1 + random.nextInt(9))));
  }

  private void judge(String report, Review review) {
    decide(report, new Decision.Judge(Samples.id(report) + "-1", review));
  }

  private void decide(String report, Decision decision) {
    if (isThere(report)) {
      store.together(() -> store.decisions().decide(List.of(decision), Instant.EPOCH, "ana", ""));
    }
  }

  private boolean undo(int undone) {
    var open = store.decisions().all().stream().filter(logged -> !logged.undone() && !(logged.decision() instanceof Decision.Undo)).skip(undone / 2).findFirst();
    open.ifPresent(logged -> store.together(() -> store.decisions().decide(List.of(new Decision.Undo(logged.number())), Instant.EPOCH, "ana", "")));
    return open.isPresent();
  }

  private List<List<CountedClaim>> counted() {
    try (Stream<List<CountedClaim>> incidents = store.counts().incidents()) {
      return incidents.toList();
    }
  }

  private List<List<CountedClaim>> afresh() {
    try (Stream<List<CountedClaim>> incidents = store.counts().afresh()) {
      return incidents.toList();
    }
  }

  private int kept() throws Exception {
    try (var connection = Connections.toWrite(folder.resolve("a.db")); var statement = connection.createStatement(); var row = statement.executeQuery("SELECT count(*) FROM incident_count")) {
      return row.getInt(1);
    }
  }
}
