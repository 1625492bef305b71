package org.cotejo.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/// How a file is opened.
final class Connections {
  /// Ids and keys lie at random in the file: with SQLite's own 2 MB every insert into a large one would read pages again. Taken only as far as the file needs it.
  private static final int CACHE_KIB = 256 * 1024;
  /// Of each of several connections to one file: a page reads some hundred rows, and what the system keeps of the file in memory serves all.
  private static final int SHARED_CACHE_KIB = 16 * 1024;
  private static final int SCAN_CACHE_KIB = 128 * 1024;
  private static final int BUSY_TIMEOUT_MS = 5_000;
  /// The log is taken over into the file when it has so many pages (64 MB), not a thousand: pages that one transaction after another writes are then taken over once.
  private static final int LOG_PAGES = 16 * 1024;

  private Connections() {}

  /// Write-ahead log: readers do not wait for the writer, and a transaction costs no flush to the platter.
  static Connection toWrite(Path file) throws SQLException {
    return writing(file, CACHE_KIB);
  }

  /// Likewise, for one of several.
  static Connection toShare(Path file) throws SQLException {
    return writing(file, SHARED_CACHE_KIB);
  }

  private static Connection writing(Path file, int cacheKib) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_TIMEOUT_MS);
    config.setJournalMode(JournalMode.WAL);
    config.setCacheSize(-cacheKib);
    config.setSynchronous(SynchronousMode.NORMAL);
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    config.enforceForeignKeys(true);
    Connection connection = DriverManager.getConnection(address(file), config.toProperties());
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA wal_autocheckpoint = " + LOG_PAGES);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
    return connection;
  }

  /// A file on a medium that cannot be written: SQLite cannot keep its log there, so the file is promised not to change.
  static Connection toRead(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    return DriverManager.getConnection(address(file) + "?immutable=1", config.toProperties());
  }

  /// For somebody who reads all there is once, looking up what belongs to it: with a small cache each look would read pages again.
  static Connection toScan(Path file) throws SQLException {
    return Files.isWritable(file) ? writing(file, SCAN_CACHE_KIB) : toRead(file);
  }

  /// For somebody who only reads and wants to see what others write.
  static Connection toWatch(Path file) throws SQLException {
    return Files.isWritable(file) ? toShare(file) : toRead(file);
  }

  /// As a URI, so that a name may hold any character.
  private static String address(Path file) {
    return "jdbc:sqlite:" + file.toUri();
  }
}
