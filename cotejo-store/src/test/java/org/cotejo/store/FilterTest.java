package org.cotejo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cotejo.model.table.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilterTest {
  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void twoClaims() {
    store = Store.open(folder.resolve("test.db"));
    store.save(Samples.coded("raid.txt", "v1"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void withoutConditionsAllPass() {
    assertThat(claims(Filter.NONE)).isEqualTo(2);
  }

  @Test
  void byStatus() {
    assertThat(claims(statuses("denied"))).isEqualTo(1);
    assertThat(claims(statuses("denied", "asserted"))).isEqualTo(2);
    assertThat(claims(statuses("planned"))).isZero();
  }

  @Test
  void byDatesOnlyDatedClaimsPass() {
    assertThat(claims(between("2024-03-01", "2024-03-31"))).isEqualTo(1);
    assertThat(claims(between("2024-03-08", "2024-03-08"))).isEqualTo(1);
    assertThat(claims(between("2024-03-09", "2024-03-31"))).isZero();
  }

  @Test
  void aDocumentsDateIsItsPublication() {
    assertThat(rows(PublishedTable.DOCUMENTS, between("2024-03-09", "2024-03-31"))).isEqualTo(1);
  }

  @Test
  void byWordsWhateverTheirCaseAndAccents() {
    assertThat(claims(words("killed árenal"))).isEqualTo(1);
    assertThat(claims(words("nobody arenal"))).isZero();
    assertThat(rows(PublishedTable.DOCUMENTS, words("minister RAID"))).isEqualTo(1);
  }

  @Test
  void operatorsInWordsAreWords() {
    assertThat(claims(words("killed OR\"(* -"))).isZero();
  }

  @Test
  void wordsFollowTheClaimsWhenTheyAreReplaced() {
    store.save(Samples.coded("raid.txt", "v2"));
    assertThat(claims(words("nobody"))).isEqualTo(1);
  }

  @Test
  void byConfidence() {
    Filter doubtless = new Filter(List.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), List.of(),
        List.of(), OptionalDouble.of(0.8), "", List.of());
    assertThat(claims(doubtless)).isEqualTo(1);
  }

  @Test
  void aConditionThatTheTableCannotAnswerIsNamed() {
    assertThatThrownBy(() -> rows(PublishedTable.DOCUMENTS, statuses("denied")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the table documents has no column status to filter by");
  }

  private static Filter statuses(String... values) {
    return new Filter(List.of(), List.of(), List.of(), List.of(values), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(),
        OptionalDouble.empty(), "", List.of());
  }

  private static Filter between(String from, String to) {
    return new Filter(List.of(), List.of(), List.of(), List.of(), Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)),
        List.of(), List.of(), List.of(), OptionalDouble.empty(), "", List.of());
  }

  private static Filter words(String words) {
    return new Filter(List.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(),
        OptionalDouble.empty(), words, List.of());
  }

  private int claims(Filter filter) {
    return rows(PublishedTable.CLAIMS, filter);
  }

  private int rows(PublishedTable name, Filter filter) {
    try (Table table = store.table(name, filter)) {
      return table.rows().toList().size();
    }
  }
}
