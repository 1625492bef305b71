package org.cotejo.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Document;
import org.cotejo.model.table.Table;

/// A database of documents and claims in one file. For one thread; several programs may have the same file open, a writer waits
/// up to five seconds for another.
///
/// Every method throws [StoreException], with a message for people, when the file or the disk does not play along.
public final class Store implements AutoCloseable {
  private final Path file;
  private final Connection connection;
  private final StoredReports reports;
  private final DecisionLog decisions;
  private final StoredAccounts accounts;
  private final StoredCopies copies;
  private final StoredDocuments documents;
  private final StoredIncidents incidents;

  private Store(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
    Statements statements = new Statements(connection);
    this.reports = new StoredReports(file, statements);
    this.decisions = new DecisionLog(file, statements, reports);
    this.accounts = new StoredAccounts(file, statements);
    this.copies = new StoredCopies(file, statements);
    this.documents = new StoredDocuments(file, statements);
    this.incidents = new StoredIncidents(file, statements);
  }

  /// Opens a database to read and write, creates it if there is none, and brings it up to date.
  public static Store open(Path file) {
    try {
      return opened(file, Connections.toWrite(file));
    } catch (SQLException e) {
      throw Problems.explain(file, e);
    }
  }

  /// Opens an existing database.
  public static Store openExisting(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new StoreException("There is no database " + file + ". Code some reports first, or name the database with --db.");
    }
    try {
      return isWritable(file) ? open(file) : readOnly(file);
    } catch (SQLException e) {
      throw Problems.explain(file, e);
    }
  }

  /// Opens an existing database as one of several that one program has open: it keeps little of the file in memory.
  public static Store openShared(Path file) {
    try {
      return isWritable(file) ? opened(file, Connections.toShare(file)) : readOnly(file);
    } catch (SQLException e) {
      throw Problems.explain(file, e);
    }
  }

  /// Whether changes can be saved.
  boolean isWritable() {
    try {
      return !connection.isReadOnly();
    } catch (SQLException e) {
      throw Problems.explain(file, e);
    }
  }

  private static boolean isWritable(Path file) {
    return Files.isWritable(file) && Files.isWritable(folder(file));
  }

  private static Store readOnly(Path file) throws SQLException {
    Connection connection = Connections.toRead(file);
    try {
      Migrations.requireCurrent(connection, file);
      return new Store(file, connection);
    } catch (SQLException | StoreException e) {
      connection.close();
      throw e;
    }
  }

  private static Path folder(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? file : parent;
  }

  private static Store opened(Path file, Connection connection) throws SQLException {
    try {
      Migrations.apply(connection, file);
      return new Store(file, connection);
    } catch (SQLException | StoreException e) {
      connection.close();
      throw e;
    }
  }

  /// Whether this very document, with the same text, title, publisher and dates, was coded by this version. Its name does not count:
  /// the same bytes under two names are one document.
  public boolean isCoded(Document document, String coderVersion) {
    String query = """
        SELECT 1 FROM document WHERE document_id = ? AND coder_version = ? AND coalesce(publisher, '') = ? AND coalesce(title, '') = ?
          AND coalesce(published, '') = ? AND language = ? AND text = ?""";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, document.id().sha256());
      statement.setString(2, coderVersion);
      statement.setString(3, document.publisher());
      statement.setString(4, document.title());
      statement.setString(5, document.published().map(Object::toString).orElse(""));
      statement.setString(6, document.language().code());
      statement.setString(7, document.text());
      try (ResultSet found = statement.executeQuery()) {
        return found.next();
      }
    } catch (SQLException e) {
      throw Problems.explain(file, e);
    }
  }

  /// Saves a document with its claims in one transaction; replaces what an earlier coding of the same document left. Decisions of
  /// people about its claims stay.
  public void save(CodedDocument coded) {
    inTransaction(() -> {
      new DocumentWriter(connection).write(coded);
      decisions.codedAgain(coded.document().id().sha256());
    });
  }

  /// Remembers that an input could not be read.
  public void recordSkipped(String input, String reason) {
    String insert = "INSERT INTO skipped_input (input, reason) VALUES (?, ?) ON CONFLICT (input) DO UPDATE SET reason = excluded.reason";
    inTransaction(() -> update(insert, input, reason));
  }

  /// Forgets an earlier failure to read an input, once it could be read.
  public void forgetSkipped(String input) {
    inTransaction(() -> update("DELETE FROM skipped_input WHERE input = ?", input));
  }

  /// What people have decided.
  public DecisionLog decisions() {
    return decisions;
  }

  /// The reports as lines of a list.
  public StoredDocuments documents() {
    return documents;
  }

  /// The incidents as rows.
  public StoredIncidents incidents() {
    return incidents;
  }

  /// What reports tell of incidents.
  public StoredAccounts accounts() {
    return accounts;
  }

  /// Which documents are near-copies of which.
  public StoredCopies copies() {
    return copies;
  }

  /// Does several things in one transaction: all of them or none.
  public void together(Runnable work) {
    inTransaction(work::run);
  }

  /// The rows of a table that pass the filter, always in the same order. Close the table after use.
  ///
  /// @throws IllegalArgumentException with a message for people, if the table has nothing that the filter asks about
  public Table table(PublishedTable table, Filter filter) {
    return table(table, new Query(table, filter));
  }

  private Table table(PublishedTable table, Query query) {
    try {
      PreparedStatement statement = connection.prepareStatement(query.sql());
      List<Object> parameters = query.parameters();
      for (int i = 0; i < parameters.size(); i++) {
        statement.setObject(i + 1, parameters.get(i));
      }
      return new Table(table.view(), table.columns(), RowStream.of(file, statement, table.columns()));
    } catch (SQLException e) {
      throw Problems.explain(file, e);
    }
  }

  /// Claims by the numbers of their rows ([org.cotejo.store.facet.Found#rows]), in that order; those that are gone by now are left out.
  public Table claimRows(List<Integer> rows) {
    return new Table(PublishedTable.CLAIMS.view(), PublishedTable.CLAIMS.columns(), new ChosenClaims(connection).all(rows));
  }

  /// The rows of claims by their ids, in the table's order. Close the table after use.
  public Table claims(Collection<String> ids) {
    Query query = new Query(PublishedTable.CLAIMS, Filter.NONE).claims(ids);
    return table(PublishedTable.CLAIMS, query);
  }

  /// Who and what places these reports name, report by report; those that name nobody are left out.
  public Map<String, NamedInReport> named(Collection<String> documents) {
    try {
      return NamedInReport.read(connection, documents);
    } catch (SQLException e) {
      throw Problems.explain(file, e);
    }
  }

  /// The reports with their claims as the coder left them, while the store is open.
  public StoredReports reports() {
    return reports;
  }

  /// What there is to count, incident by incident.
  public StoredCounts counts() {
    return new StoredCounts(this, connection);
  }

  /// How many rows a table holds.
  public long count(PublishedTable table) {
    try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery("SELECT count(*) FROM " + table.view())) {
      return result.next() ? result.getLong(1) : 0;
    } catch (SQLException e) {
      throw Problems.explain(file, e);
    }
  }

  /// The file.
  public Path file() {
    return file;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw Problems.explain(file, e);
    }
  }

  /// For tests: the file may not grow beyond so many pages (or its present size).
  void limitPages(int pages) throws SQLException {
    pragma("max_page_count = " + pages);
  }

  /// For tests: how long to wait for another writer.
  void waitForOthers(int milliseconds) throws SQLException {
    pragma("busy_timeout = " + milliseconds);
  }

  private void pragma(String setting) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA " + setting);
    }
  }

  private void update(String sql, String... parameters) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setString(i + 1, parameters[i]);
      }
      statement.executeUpdate();
    }
  }

  private interface Work {
    void run() throws SQLException;
  }

  private void inTransaction(Work work) {
    try {
      if (!connection.getAutoCommit()) {
        work.run();
        return;
      }
      connection.setAutoCommit(false);
      try {
        work.run();
        connection.commit();
      } catch (SQLException | RuntimeException e) {
        takeBack(e);
        throw e;
      }
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      throw Problems.explain(file, e);
    }
  }

  /// When the disk is full, SQLite may have ended the transaction by itself; that there is none to end any more says nothing new.
  private void takeBack(Exception cause) {
    for (Work step : List.<Work>of(connection::rollback, () -> connection.setAutoCommit(true))) {
      try {
        step.run();
      } catch (SQLException e) {
        cause.addSuppressed(e);
      }
    }
  }
}
