package org.cotejo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.model.Decision;
import org.cotejo.model.Review;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Column;
import org.cotejo.model.table.IncidentColumns;
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

  /// What has changed is read alone: it must come to the same as reading all.
  @Test
  void whatIsReadBitByBitIsWhatReadingAllGives() {
    Random random = new Random(8);
    for (int round = 0; round < 40; round++) {
      String name = random.nextInt(6) + ".txt";
      switch (random.nextInt(5)) {
        case 0, 1 -> store.save(Samples.coded(name, Integer.toString(round)));
        case 2 -> store.together(() -> put(name, random.nextInt(3), random.nextBoolean()));
        case 3 -> store.together(() -> store.accounts().remove(Samples.id(name).sha256()));
        default -> judge(name, random.nextBoolean() ? Review.REJECTED : Review.ACCEPTED);
      }
      try (StoredFacets fresh = StoredFacets.open(folder.resolve("a.db"))) {
        assertThat(described(facets)).as("round %d", round).isEqualTo(described(fresh));
      }
    }
    assertThat(facets.find(Selection.ALL).incidents()).isPositive();
  }

  private void put(String report, int incident, boolean disputed) {
    store.accounts().remove(Samples.id(report).sha256());
    if (store.reports().report(Samples.id(report)).isPresent()) {
      store.accounts().put("a-" + report, Samples.id(report).sha256(), List.of(Samples.id(report) + "-1"), List.of(), "{}");
      List<Cell> row = new ArrayList<>(Collections.nCopies(IncidentColumns.columns().size(), Cell.EMPTY));
      row.set(0, Cell.of("i-" + incident));
      row.set(names().indexOf("date_start"), Cell.of("2024-01-0" + (1 + incident)));
      row.set(names().indexOf("disputed"), Cell.of(disputed));
      store.accounts().putIncident(row, List.of(), List.of("a-" + report));
    }
  }

  private static List<String> names() {
    return IncidentColumns.columns().stream().map(Column::name).toList();
  }

  private void judge(String report, Review review) {
    if (store.reports().report(Samples.id(report)).isPresent()) {
      store.together(() -> store.decisions().decide(List.of(new Decision.Judge(Samples.id(report) + "-1", review)), Instant.EPOCH, "ana", ""));
    }
  }

  private static List<Object> described(StoredFacets facets) {
    Found all = facets.find(Selection.ALL);
    List<Object> described = new ArrayList<>(List.of(all.total(), all.incidents(), all.documents(), Set.copyOf(all.spots()), Set.copyOf(all.spans())));
    Stream.of(Facet.values()).map(all::counts).forEach(described::add);
    Stream.of(SortKey.values()).map(key -> all.rows(key, false, 0, 100)).forEach(described::add);
    return described;
  }

  private int words(String words) {
    return facets.find(new Selection(Map.of(), Optional.empty(), Optional.empty(), OptionalDouble.empty(), Optional.empty(), words)).total();
  }

  private static Selection chosen(Facet facet, String value) {
    return new Selection(Map.of(facet, Set.of(value)), Optional.empty(), Optional.empty(), OptionalDouble.empty(), Optional.empty(), "");
  }
}
