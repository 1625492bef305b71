package org.cotejo.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// Brings a database up to date. Each step is one SQL file and one transaction, together with the number that records it, so that
/// a step is taken wholly or not at all, and only once even when two programs open a new file at the same moment.
final class Migrations {

  /// In their order; never change a file that has been released, add one.
  private static final List<String> STEPS = List.of("001-documents-and-claims.sql", "002-reports-come-back.sql", "003-incidents.sql", "004-pages.sql",
      "005-added-claims-and-rounds.sql", "006-accounts-by-number.sql", "007-pages-of-many.sql", "008-changed-claims.sql", "009-persons.sql", "010-counts.sql", "011-count-of-counts.sql");

  /// Marks a file as Cotejo's (`PRAGMA application_id`): "Cote" in ASCII.
  private static final int APPLICATION_ID = 0x436f7465;

  private Migrations() {}

  static void apply(Connection connection, Path file) throws SQLException {
    checkOwner(connection, file);
    int version = number(connection, "PRAGMA user_version");
    if (version > STEPS.size()) {
      throw new StoreException("Database " + file + " was written by a newer Cotejo (layout " + version + ", this one knows "
          + STEPS.size() + "). Use that version, or name another file with --db.");
    }
    for (int step = version; step < STEPS.size(); step++) {
      take(connection, step);
    }
  }

  /// For a file that may not be written.
  static void requireCurrent(Connection connection, Path file) throws SQLException {
    int version = number(connection, "PRAGMA user_version");
    if (version != STEPS.size()) {
      throw new StoreException("Database " + file + " has another layout (" + version + ") than this Cotejo's (" + STEPS.size()
          + ") and may not be written, so it cannot be brought up to date. Copy it to a folder that you may write to.");
    }
  }

  private static void checkOwner(Connection connection, Path file) throws SQLException {
    boolean foreign = number(connection, "PRAGMA application_id") != APPLICATION_ID && number(connection, "SELECT count(*) FROM sqlite_schema") > 0;
    if (foreign) {
      throw new StoreException("Database " + file + " belongs to another program. Name another file with --db.");
    }
  }

  private static void take(Connection connection, int step) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("BEGIN IMMEDIATE");
      if (number(connection, "PRAGMA user_version") == step) {
        statement.executeUpdate(script(STEPS.get(step)));
        statement.executeUpdate("PRAGMA application_id = " + APPLICATION_ID);
        statement.executeUpdate("PRAGMA user_version = " + (step + 1));
      }
      statement.executeUpdate("COMMIT");
    }
  }

  private static String script(String name) {
    try (InputStream in = Migrations.class.getResourceAsStream("migrations/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: migrations/" + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(query)) {
      return result.next() ? result.getInt(1) : 0;
    }
  }
}
