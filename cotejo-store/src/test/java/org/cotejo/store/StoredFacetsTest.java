package org.cotejo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.cotejo.model.Decision;
import org.cotejo.model.Review;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Table;
import org.cotejo.store.facet.Counted;
import org.cotejo.store.facet.Facet;
import org.cotejo.store.facet.Found;
import org.cotejo.store.facet.Selection;
import org.cotejo.store.facet.SortKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredFacetsTest {
  @TempDir private Path folder;
  private Store store;
  private StoredFacets facets;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("a.db"));
    store.save(Samples.coded("one.txt", "1"));
    facets = StoredFacets.open(folder.resolve("a.db"));
  }

  @AfterEach
  void close() {
    facets.close();
    store.close();
  }

  @Test
  void columnsAreThoseOfTheClaims() {
    Found all = facets.find(Selection.ALL);
    assertThat(all.total()).isEqualTo(2);
    assertThat(all.documents()).isEqualTo(1);
    assertThat(all.counts(Facet.STATUS)).containsExactlyInAnyOrder(new Counted("asserted", 1), new Counted("denied", 1));
    assertThat(all.counts(Facet.PUBLISHER)).containsExactly(new Counted("El Faro de Arenal", 2));
    assertThat(all.counts(Facet.REVIEW)).containsExactly(new Counted("unreviewed", 2));
    assertThat(all.counts(Facet.MONTH)).contains(new Counted("2024-03", 1));
  }

  @Test
  void rowsAreTheClaimsInTheOrderAskedFor() {
    List<Integer> rows = facets.find(Selection.ALL).rows(SortKey.STATUS, true, 0, 10);
    try (Table table = store.claimRows(rows)) {
      int status = table.columns().stream().map(column -> column.name()).toList().indexOf("status");
      assertThat(table.rows().map(row -> row.get(status))).containsExactly(Cell.of("denied"), Cell.of("asserted"));
    }
  }

  @Test
  void wordsAreFoundInAnyForm() {
    assertThat(words("killing")).isEqualTo(2);
    assertThat(words("person arenal")).isZero();
    assertThat(words("peoples")).isEqualTo(1);
    assertThat(words("\"15 people\"")).isEqualTo(1);
    assertThat(words("police -arenal")).isEqualTo(1);
    assertThat(words("ARENÁL")).isEqualTo(1);
    assertThat(words("\" AND (")).isZero();
  }

  @Test
  void whatOthersWriteIsSeenAlsoWhereTheSameWasAskedBefore() {
    assertThat(facets.find(chosen(Facet.REVIEW, "rejected")).total()).isZero();
    assertThat(words("killed")).isEqualTo(2);
    long version = facets.version();
    store.save(Samples.coded("two.txt", "1"));
    assertThat(facets.find(Selection.ALL).documents()).isEqualTo(2);
    assertThat(words("killed")).isEqualTo(4);
    assertThat(facets.version()).isNotEqualTo(version);
    store.together(() -> store.decisions().decide(List.of(new Decision.Judge(Samples.id("one.txt") + "-1", Review.REJECTED)), Instant.EPOCH, "ana", ""));
    assertThat(facets.find(chosen(Facet.REVIEW, "rejected")).total()).isEqualTo(1);
  }

  private int words(String words) {
    return facets.find(new Selection(Map.of(), Optional.empty(), Optional.empty(), OptionalDouble.empty(), Optional.empty(), words)).total();
  }

  private static Selection chosen(Facet facet, String value) {
    return new Selection(Map.of(facet, Set.of(value)), Optional.empty(), Optional.empty(), OptionalDouble.empty(), Optional.empty(), "");
  }
}
