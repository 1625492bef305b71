package org.cotejo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Decision;
import org.cotejo.model.LoggedDecision;
import org.cotejo.model.Review;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Column;
import org.cotejo.model.table.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionLogTest {
  @TempDir Path folder;
  private CodedDocument coded = Samples.coded("report.txt", "1");
  private String claim = coded.claims().getFirst().id();
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("log.db"));
    store.save(coded);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private long decide(Decision... decisions) {
    long[] number = {0};
    store.together(() -> number[0] = store.decisions().decide(List.of(decisions), Instant.EPOCH, "me", "because"));
    return number[0];
  }

  private Cell cell(String id, String column) {
    try (Table table = store.table(PublishedTable.CLAIMS, Filter.NONE)) {
      List<String> names = table.columns().stream().map(Column::name).toList();
      return table.rows().filter(row -> row.getFirst().equals(Cell.of(id))).findFirst().orElseThrow().get(names.indexOf(column));
    }
  }

  /// The same report by another version, which gives its claims other ids.
  private CodedDocument again() {
    List<Claim> renamed = coded.claims().stream().map(own -> new Claim("new-" + own.id(), own.sentence(), own.evidence(), own.eventType(), own.act(), own.modes(), own.contexts(), own.cameo(),
        own.goldstein(), own.quad(), own.actor(), own.recipient(), own.measurement(), own.partOf(), own.date(), own.place(), own.attribution(), own.status(), own.framing(), own.plan(),
        own.confidence(), own.rule())).toList();
    return new CodedDocument(coded.document(), renamed, coded.sentences(), "2");
  }

  @Test
  void anEditShowsInTheTableAndIsTakenBack() {
    long number = decide(new Decision.Edit(claim, "low", "12"));

    assertThat(cell(claim, "low")).isEqualTo(new Cell.Decimal(12));
    assertThat(cell(claim, "review")).isEqualTo(Cell.of("edited"));

    decide(new Decision.Undo(number));

    assertThat(cell(claim, "low")).isEqualTo(new Cell.Decimal(15));
    assertThat(cell(claim, "review")).isEqualTo(Cell.of("unreviewed"));
  }

  @Test
  void ofTwoEditsTheFirstComesBackWhenTheSecondIsTakenBack() {
    decide(new Decision.Edit(claim, "actor_text", "the army"));
    long second = decide(new Decision.Edit(claim, "actor_text", "nobody knows"));

    decide(new Decision.Undo(second));

    assertThat(cell(claim, "actor_text")).isEqualTo(Cell.of("the army"));
  }

  @Test
  void decisionsFollowAClaimThatAnotherVersionOfTheCoderNamesOtherwise() {
    decide(new Decision.Edit(claim, "low", "12"));
    decide(new Decision.Judge(coded.claims().getLast().id(), Review.REJECTED));

    store.save(again());

    assertThat(cell("new-" + claim, "low")).isEqualTo(new Cell.Decimal(12));
    assertThat(cell("new-" + coded.claims().getLast().id(), "review")).isEqualTo(Cell.of("rejected"));
  }

  @Test
  void decisionsAreBackWhenTheOldVersionCodesOnceMore() {
    decide(new Decision.Edit(claim, "low", "12"));

    store.save(again());
    store.save(coded);

    assertThat(cell(claim, "low")).isEqualTo(new Cell.Decimal(12));
  }

  @Test
  void aClaimMustMakeSenseInTheEnd() {
    assertThatThrownBy(() -> decide(new Decision.Edit(claim, "low", "17"))).hasMessageContaining(claim).hasMessageContaining("least must not exceed most");
    assertThatThrownBy(() -> decide(new Decision.Edit(claim, "status", "perhaps"))).hasMessageContaining(claim);
    assertThat(cell(claim, "low")).isEqualTo(new Cell.Decimal(15));

    long last = decide(new Decision.Edit(claim, "low", "17"), new Decision.Edit(claim, "high", "17"));

    assertThatThrownBy(() -> decide(new Decision.Undo(last))).hasMessageContaining("in the same step");
    decide(new Decision.Undo(last), new Decision.Undo(last - 1));
    assertThat(store.decisions().all()).hasSize(4);
    assertThat(cell(claim, "high")).isEqualTo(new Cell.Decimal(15));
  }

  @Test
  void allDecisionsStayInTheLog() {
    long number = decide(new Decision.Merge(List.of(claim), List.of(coded.claims().getLast().id())));
    decide(new Decision.Settle(List.of(claim), "killed", "15", "17"));
    decide(new Decision.Undo(number));

    assertThat(store.decisions().all()).extracting(LoggedDecision::undone).containsExactly(true, false, false);
    assertThat(store.decisions().all()).extracting(LoggedDecision::decision).containsExactly(
        new Decision.Merge(List.of(claim), List.of(coded.claims().getLast().id())), new Decision.Settle(List.of(claim), "killed", "15", "17"), new Decision.Undo(number));
    assertThat(store.decisions().broken()).isEmpty();
  }

  @Test
  void whatThereIsNotCannotBeDecidedAboutAndLeavesNoTrace() {
    long number = decide(new Decision.Judge(claim, Review.ACCEPTED));
    decide(new Decision.Undo(number));

    assertThatThrownBy(() -> decide(new Decision.Judge("nothing", Review.ACCEPTED))).hasMessageContaining("there is no claim nothing");
    assertThatThrownBy(() -> decide(new Decision.Edit(claim, "publisher", "x"))).hasMessageContaining("publisher");
    assertThatThrownBy(() -> decide(new Decision.Undo(99))).hasMessageContaining("there is no decision 99");
    assertThatThrownBy(() -> decide(new Decision.Undo(number))).hasMessageContaining("taken back already");
    assertThat(store.decisions().all()).hasSize(2);
  }

  /// Triggers that an earlier layout did not have: they name tables that its steps make anew.
  private static List<String> laterTriggers(Statement statement) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND (name LIKE 'change_%' OR name LIKE 'claim_change_%')")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  /// The step that lets the log know more kinds of decisions makes its table anew.
  @Test
  void aLogOfAnEarlierLayoutIsTakenOverAsItIs() throws SQLException {
    decide(new Decision.Judge(claim, Review.REJECTED));
    List<LoggedDecision> before = store.decisions().all();
    store.close();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("log.db")); Statement statement = connection.createStatement()) {
      for (String trigger : laterTriggers(statement)) {
        statement.execute("DROP TRIGGER " + trigger);
      }
      statement.execute("PRAGMA user_version = 4");
    }

    store = Store.open(folder.resolve("log.db"));

    assertThat(store.decisions().all()).isEqualTo(before);
    assertThat(store.decisions().broken()).isEmpty();
    assertThat(cell(claim, "review")).isEqualTo(Cell.of("rejected"));
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("log.db")); Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM decision")).hasMessageContaining("kept as they were taken");
    }
  }

  @Test
  void aChangeOfTheLogIsSeen() throws SQLException {
    decide(new Decision.Judge(claim, Review.ACCEPTED));
    decide(new Decision.Judge(claim, Review.REJECTED));
    store.close();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("log.db")); Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.executeUpdate("UPDATE decision SET by = 'you'")).hasMessageContaining("kept as they were taken");
      statement.executeUpdate("DROP TRIGGER decision_is_kept");
      statement.executeUpdate("UPDATE decision SET by = 'you' WHERE number = 2");
    }

    store = Store.open(folder.resolve("log.db"));

    assertThat(store.decisions().broken()).hasValue(2L);
  }
}
