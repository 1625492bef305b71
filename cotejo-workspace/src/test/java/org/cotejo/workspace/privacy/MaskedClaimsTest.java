package org.cotejo.workspace.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.cotejo.coder.DocumentCoder;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.model.Language;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Table;
import org.cotejo.store.Filter;
import org.cotejo.store.PublishedTable;
import org.cotejo.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaskedClaimsTest {
  private static final String TEXT = "La policía mató el lunes a dos jóvenes frente a la tienda de Yurubí Pernalete, dijo el alcalde Tirso Ávila. Pernalete fue detenida.";

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void code() {
    try (Store store = store()) {
      store.save(DocumentCoder.load().code(Explanation.document(TEXT, Language.ES)));
    }
  }

  @Test
  void aBystanderWhoIsNoPartyIsMaskedInTheSentenceAndTheMayorIsNot() {
    try (Store store = store()) {
      assertThat(store.named(store.table(PublishedTable.DOCUMENTS, Filter.NONE).rows().map(row -> ((Cell.Text) row.getFirst()).value()).toList()).values())
          .singleElement().satisfies(named -> assertThat(named.persons().orElseThrow()).hasSize(3));
      assertThat(evidence(new MaskedClaims(store).table(claims(store)))).anyMatch(words -> words.contains("Y••••• P••••••••, dijo el alcalde Tirso Ávila")).noneMatch(words -> words.contains("Pernalete"));
    }
  }

  @Test
  void rowsAreMaskedAsTheTableIs() {
    try (Store store = store()) {
      List<List<Cell>> rows = claims(store).rows().toList();
      assertThat(new MaskedClaims(store).rows(rows)).isEqualTo(new MaskedClaims(store).table(claims(store)).rows().toList()).isNotEqualTo(rows);
    }
  }

  private Store store() {
    return Store.open(folder.resolve("claims.db"));
  }

  private static Table claims(Store store) {
    return store.table(PublishedTable.CLAIMS, Filter.NONE);
  }

  private static List<String> evidence(Table claims) {
    int evidence = claims.columns().stream().map(column -> column.name()).toList().indexOf("evidence");
    return claims.rows().map(row -> ((Cell.Text) row.get(evidence)).value()).toList();
  }
}
