package org.cotejo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Decision;
import org.cotejo.model.Review;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.ClaimColumns;
import org.cotejo.model.table.Column;
import org.cotejo.model.table.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("a b?c%é.db"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void rowsComeBackAsTheyWerePublished() {
    CodedDocument coded = Samples.coded("raid.txt", "v1");
    store.save(coded);
    assertThat(rows(PublishedTable.CLAIMS, Filter.NONE)).isEqualTo(ClaimColumns.rows(coded));
  }

  @Test
  void theViewHasThePublishedColumnsInTheirOrder() {
    try (Table table = store.table(PublishedTable.CLAIMS, Filter.NONE)) {
      assertThat(table.columns()).isEqualTo(ClaimColumns.columns());
    }
  }

  @Test
  void savingTwiceIsSavingOnce() {
    store.save(Samples.coded("raid.txt", "v1"));
    List<List<Cell>> once = rows(PublishedTable.CLAIMS, Filter.NONE);
    store.save(Samples.coded("raid.txt", "v1"));
    assertThat(rows(PublishedTable.CLAIMS, Filter.NONE)).isEqualTo(once);
    assertThat(store.count(PublishedTable.DOCUMENTS)).isEqualTo(1);
  }

  @Test
  void theOrderOfSavingDoesNotShow() {
    store.save(Samples.coded("b.txt", "v1"));
    store.save(Samples.coded("a.txt", "v1"));
    assertThat(column("document", Filter.NONE)).containsExactly("a.txt", "a.txt", "b.txt", "b.txt");
  }

  @Test
  void aNewCoderReplacesTheClaims() {
    CodedDocument old = Samples.coded("raid.txt", "v1");
    store.save(old);
    CodedDocument newer = new CodedDocument(old.document(), old.claims().subList(0, 1), 2, "v2");
    assertThat(store.isCoded(newer.document(), "v2")).isFalse();
    store.save(newer);
    assertThat(store.isCoded(newer.document(), "v2")).isTrue();
    assertThat(rows(PublishedTable.CLAIMS, Filter.NONE)).isEqualTo(ClaimColumns.rows(newer));
  }

  @Test
  void decisionsSurviveRecoding() {
    CodedDocument coded = Samples.coded("raid.txt", "v1");
    store.save(coded);
    store.decisions().decide(List.of(new Decision.Judge(coded.claims().getFirst().id(), Review.REJECTED)), Instant.EPOCH, "me", "");
    store.save(new CodedDocument(coded.document(), List.of(), 2, "v2"));
    store.save(Samples.coded("raid.txt", "v3"));
    assertThat(column("review", Filter.NONE)).containsExactly("rejected", "unreviewed");
  }

  @Test
  void skippedInputsAreRememberedOnceAndForgottenWhenRead() {
    store.recordSkipped("b.pdf", "is encrypted");
    store.recordSkipped("a.pdf", "is empty");
    store.recordSkipped("b.pdf", "is damaged");
    store.forgetSkipped("a.pdf");
    assertThat(rows(PublishedTable.SKIPPED, Filter.NONE)).containsExactly(List.of(Cell.of("b.pdf"), Cell.of("is damaged")));
  }

  @Test
  void everythingIsThereAfterReopening() {
    store.save(Samples.coded("raid.txt", "v1"));
    List<List<Cell>> before = rows(PublishedTable.DOCUMENTS, Filter.NONE);
    store.close();
    store = Store.openExisting(store.file());
    assertThat(rows(PublishedTable.DOCUMENTS, Filter.NONE)).isEqualTo(before);
  }

  private List<String> column(String name, Filter filter) {
    int index = ClaimColumns.columns().stream().map(Column::name).toList().indexOf(name);
    return rows(PublishedTable.CLAIMS, filter).stream().map(row -> ((Cell.Text) row.get(index)).value()).toList();
  }

  private List<List<Cell>> rows(PublishedTable name, Filter filter) {
    List<List<Cell>> rows = new ArrayList<>();
    try (Table table = store.table(name, filter)) {
      table.rows().forEach(rows::add);
    }
    return rows;
  }
}
