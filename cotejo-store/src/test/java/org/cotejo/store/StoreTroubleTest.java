package org.cotejo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people are told when the file or the disk does not play along.
class StoreTroubleTest {
  @TempDir Path folder;

  @Test
  void noSuchDatabase() {
    assertThatThrownBy(() -> Store.openExisting(folder.resolve("none.db")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("There is no database").hasMessageContaining("--db");
    assertThat(folder.resolve("none.db")).doesNotExist();
  }

  @Test
  void noSuchFolder() {
    assertThatThrownBy(() -> Store.open(folder.resolve("none/x.db")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("there is no folder");
  }

  @Test
  void notADatabase() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), "These are my notes on the raid.\n".repeat(100));
    assertThatThrownBy(() -> Store.open(file)).isInstanceOf(StoreException.class).hasMessageContaining("is not a database");
    assertThat(file).content().startsWith("These are my notes");
  }

  @Test
  void anotherProgramsDatabase() throws SQLException {
    Path file = folder.resolve("other.db");
    execute(file, "CREATE TABLE bookmarks (url TEXT)");
    assertThatThrownBy(() -> Store.open(file)).isInstanceOf(StoreException.class).hasMessageContaining("belongs to another program");
  }

  @Test
  void aNewerLayout() throws SQLException {
    Path file = folder.resolve("new.db");
    Store.open(file).close();
    execute(file, "PRAGMA user_version = 999");
    assertThatThrownBy(() -> Store.open(file)).isInstanceOf(StoreException.class).hasMessageContaining("newer Cotejo");
  }

  @Test
  void aFullDiskKeepsWhatWasSaved() throws SQLException {
    Path file = folder.resolve("full.db");
    try (Store store = Store.open(file)) {
      store.save(Samples.coded("first.txt", "v1"));
      store.limitPages(1);
      assertThatThrownBy(() -> fill(store)).isInstanceOf(StoreException.class).hasMessageContaining("the disk is full");
    }
    try (Store store = Store.open(file)) {
      assertThat(store.count(PublishedTable.CLAIMS)).isEqualTo(2 * store.count(PublishedTable.DOCUMENTS)).isPositive();
      store.save(Samples.coded("last.txt", "v1"));
    }
  }

  @Test
  void anotherWriterIsWaitedForAndThenNamed() throws SQLException {
    Path file = folder.resolve("busy.db");
    Store.open(file).close();
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = other.createStatement()) {
      statement.executeUpdate("BEGIN IMMEDIATE");
      try (Store store = Store.open(file)) {
        store.waitForOthers(10);
        assertThatThrownBy(() -> store.save(Samples.coded("a.txt", "v1")))
            .isInstanceOf(StoreException.class)
            .hasMessageContaining("another program is writing");
      }
    }
  }

  private static void fill(Store store) {
    for (int i = 0; i < 1_000; i++) {
      store.save(Samples.coded("report " + i, "v1"));
    }
  }

  private static void execute(Path file, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
