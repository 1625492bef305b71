package org.cotejo.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/// SQLite's error codes in words for people.
final class Problems {
  private static final int PRIMARY_CODE = 0xff;

  private Problems() {}

  static StoreException explain(Path file, SQLException cause) {
    SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(cause.getErrorCode() & PRIMARY_CODE);
    String reason = switch (code) {
      case SQLITE_BUSY, SQLITE_LOCKED -> "another program is writing to it. Wait until that is done (or close it), then run the command again";
      case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH -> "it may not be written. Allow writing to the file and its folder, or name another with --db";
      case SQLITE_FULL -> "the disk is full. What was saved is safe; make room, then run the command again";
      case SQLITE_IOERR -> "the disk could not be read or written (is it full, or gone?). Nothing committed is lost; run the command again";
      case SQLITE_CANTOPEN -> "it cannot be opened or created" + folderHint(file);
      case SQLITE_NOTADB -> "it is not a database. Name another file with --db";
      case SQLITE_CORRUPT -> "it is damaged. Restore it from a copy, or code the reports into a new file with --db";
      default -> cause.getMessage() + " (SQLite error " + cause.getErrorCode() + ")";
    };
    return new StoreException("Database " + file + ": " + reason + ".", cause);
  }

  static void close(Path file, PreparedStatement statement) {
    try {
      statement.close();
    } catch (SQLException e) {
      throw explain(file, e);
    }
  }

  private static String folderHint(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder != null && !Files.isDirectory(folder)
        ? ": there is no folder " + folder + ". Create it, or name another place with --db"
        : ". Check that you may write to its folder, or name another place with --db";
  }
}
