package org.cotejo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.cotejo.model.CodedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A database of an earlier layout keeps what cannot be made anew, and what can is to be made.
class MigrationsTest {
  /// The first five steps, and the last, whose tables today's writer fills and which may be taken twice.
  private static final List<String> FIRST =
      List.of("001-documents-and-claims.sql", "002-reports-come-back.sql", "003-incidents.sql", "004-pages.sql", "005-added-claims-and-rounds.sql", "009-persons.sql");

  @TempDir Path folder;

  @Test
  void accountsAreToBeFiledAgain() throws Exception {
    CodedDocument coded = Samples.coded("raid.txt", "v1");
    Path file = folder.resolve("old.db");
    String id = coded.document().id().sha256();
    try (Connection connection = Connections.toWrite(file)) {
      for (String step : FIRST) {
        run(connection, script(step));
      }
      run(connection, "PRAGMA application_id = " + 0x436f7465 + "; PRAGMA user_version = 5");
      new DocumentWriter(connection).write(coded);
      run(connection, "INSERT INTO copy_key (key, document_id) VALUES (77, '" + id + "'); UPDATE document SET linked = '3';"
          + "INSERT INTO account (account_id, document_id, incident_id, content) VALUES ('a', '" + id + "', 'i-a', '{}'); INSERT INTO incident (incident_id) VALUES ('i-a')");
    }

    try (Store store = Store.open(file)) {
      assertThat(store.copies().sharing(List.of(77L), 10)).isEmpty();
      assertThat(store.reports().report(coded.document().id())).contains(coded);
      assertThat(store.accounts().unlinked("3", 10)).containsExactly(coded.document().id());
      assertThat(store.accounts().ofDocument(id)).isEmpty();
      assertThat(store.count(PublishedTable.INCIDENTS)).isZero();
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private static String script(String name) throws Exception {
    try (InputStream in = Objects.requireNonNull(Migrations.class.getResourceAsStream("migrations/" + name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
