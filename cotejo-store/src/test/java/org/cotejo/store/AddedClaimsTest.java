package org.cotejo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Decision;
import org.cotejo.model.Document;
import org.cotejo.model.Review;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Column;
import org.cotejo.model.table.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Claims that people add stand among those of the coder, whatever is coded again, and leave nothing behind when they are taken back.
class AddedClaimsTest {
  private static final String ID = "0123456789abcdef";
  private static final String EVIDENCE = "residents say";

  @TempDir Path folder;
  private CodedDocument coded = Samples.coded("report.txt", "1");
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("added.db"));
    store.save(coded);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Decision.Add add(String id, String evidence) {
    int at = Samples.TEXT.indexOf(evidence);
    int begin = Samples.TEXT.codePointCount(0, at);
    TreeMap<String, String> cells = new TreeMap<>(Map.of("event_type", "ACCUSE", "act", "denounce", "status", "asserted", "date_precision", "none", "actor_text", "line\nbreak \\n=x"));
    cells.putAll(Map.of("confidence", "1", "rule", "review", "measure", "wounded", "low", "3", "high", "3", "approximate", "false"));
    return new Decision.Add(id, coded.document().id().sha256(), begin, begin + evidence.length(), evidence, cells);
  }

  private long decide(Decision... decisions) {
    long[] number = {0};
    store.together(() -> number[0] = store.decisions().decide(List.of(decisions), Instant.EPOCH, "me", ""));
    return number[0];
  }

  private List<List<Cell>> rows() {
    try (Table table = store.table(PublishedTable.CLAIMS, Filter.NONE)) {
      return table.rows().toList();
    }
  }

  private Map<String, Cell> row(String id) {
    Map<String, Cell> row = new TreeMap<>();
    try (Table table = store.table(PublishedTable.CLAIMS, Filter.NONE)) {
      List<String> names = table.columns().stream().map(Column::name).toList();
      table.rows().filter(cells -> cells.getFirst().equals(Cell.of(id))).forEach(cells -> names.forEach(name -> row.put(name, cells.get(names.indexOf(name)))));
    }
    return row;
  }

  @Test
  void anAddedClaimStandsInTheTableAndAmongTheClaimsOfItsReport() {
    decide(add(ID, EVIDENCE));

    assertThat(row(ID)).containsEntry("act", Cell.of("denounce")).containsEntry("evidence", Cell.of(EVIDENCE)).containsEntry("actor_text", Cell.of("line\nbreak \\n=x"))
        .containsEntry("low", new Cell.Decimal(3)).containsEntry("approximate", new Cell.Flag(false)).containsEntry("review", Cell.of("accepted")).containsEntry("rule", Cell.of("review"));
    assertThat(store.reports().report(coded.document().id()).orElseThrow().claims()).extracting(Claim::id)
        .containsExactly(coded.claims().getFirst().id(), ID, coded.claims().getLast().id());
    assertThat(store.decisions().all().getFirst().decision()).isEqualTo(add(ID, EVIDENCE));
    assertThat(store.decisions().broken()).isEmpty();
  }

  @Test
  void takenBackNothingIsLeft() {
    List<List<Cell>> before = rows();
    long number = decide(add(ID, EVIDENCE));
    decide(new Decision.Edit(ID, "low", "2"));
    decide(new Decision.Undo(number));

    assertThat(rows()).isEqualTo(before);
    store.save(coded);
    assertThat(rows()).isEqualTo(before);

    decide(add(ID, EVIDENCE));
    assertThat(row(ID)).as("what was decided before it is of no more account").containsEntry("review", Cell.of("accepted")).containsEntry("low", new Cell.Decimal(3));
  }

  @Test
  void codedAgainItIsStillThereWithWhatWasDecidedAboutIt() {
    decide(add(ID, EVIDENCE));
    decide(new Decision.Judge(ID, Review.REJECTED));
    Map<String, Cell> before = row(ID);

    store.save(new CodedDocument(coded.document(), List.of(), 2, "2"));
    store.save(coded);

    assertThat(row(ID)).isEqualTo(before).containsEntry("review", Cell.of("rejected"));
  }

  @Test
  void itMovesWithItsWordsAndComesBackWhenTheyDo() {
    decide(add(ID, EVIDENCE));
    Document old = coded.document();

    store.save(saying("A headline. " + old.text()));
    assertThat(row(ID)).containsEntry("evidence", Cell.of(EVIDENCE)).containsEntry("begin", Cell.of(add(ID, EVIDENCE).begin() + 12));
    store.save(saying("Nothing of the kind."));
    assertThat(row(ID)).isEmpty();
    store.save(coded);
    assertThat(row(ID)).containsEntry("begin", Cell.of(add(ID, EVIDENCE).begin()));
  }

  private CodedDocument saying(String text) {
    Document old = coded.document();
    return new CodedDocument(new Document(old.id(), old.name(), old.publisher(), old.title(), old.published(), old.language(), text, List.of()), List.of(), 1, "2");
  }

  @Test
  void whatCannotStandThereIsRefusedWithItsReason() {
    decide(add(ID, EVIDENCE));
    Decision.Add good = add("another", EVIDENCE);

    assertThatThrownBy(() -> decide(add(ID, EVIDENCE))).hasMessageContaining("there already");
    assertThatThrownBy(() -> decide(new Decision.Add("a", good.document(), 5, 9_999, EVIDENCE, good.cells()))).hasMessageContaining("the report ends at character");
    assertThatThrownBy(() -> decide(new Decision.Add("a", good.document(), 5, 9, EVIDENCE, good.cells()))).hasMessageContaining("says something else");
    assertThatThrownBy(() -> decide(new Decision.Add("a", "nowhere", 5, 9, EVIDENCE, good.cells()))).hasMessageContaining("no report nowhere");
    assertThatThrownBy(() -> decide(new Decision.Add("a", good.document(), good.begin(), good.end(), EVIDENCE, new TreeMap<>(Map.of("publisher", "x"))))).hasMessageContaining("publisher");
    assertThatThrownBy(() -> decide(new Decision.Add("a", good.document(), good.begin(), good.end(), EVIDENCE, new TreeMap<>(Map.of("status", "perhaps"))))).hasMessageContaining("make no sense");
    assertThat(store.decisions().all()).hasSize(1);
  }

  @Test
  void draftsOfARoundAreKeptAndChangeNothing() {
    List<List<Cell>> before = rows();
    String claim = coded.claims().getFirst().id();
    long round = decide(new Decision.Round("pilot", List.of("Ana", "Luis"), List.of(coded.document().id().sha256()), List.of(claim)));
    List<Decision> drafts = List.of(new Decision.Draft(round, new Decision.Judge(claim, Review.REJECTED)), new Decision.Draft(round, new Decision.Edit(claim, "actor_text", "two\nlines")),
        new Decision.Draft(round, add(ID, EVIDENCE)), new Decision.Adjudicate(round, List.of(claim)));
    drafts.forEach(this::decide);
    decide(new Decision.Undo(round + 1));

    assertThat(rows()).isEqualTo(before);
    assertThat(store.decisions().all().subList(1, 5)).extracting(logged -> logged.decision()).isEqualTo(drafts);
    assertThatThrownBy(() -> decide(new Decision.Draft(99, new Decision.Judge(claim, Review.REJECTED)))).hasMessageContaining("99 opens no round");
  }
}
