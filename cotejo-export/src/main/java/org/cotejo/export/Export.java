package org.cotejo.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.cotejo.model.table.Table;

/// Writes tables to files and streams.
public final class Export {
  private Export() {}

  /// Writes the table in the format; replaces the file only when all is written. Does not close the table.
  ///
  /// @throws IOException if the file cannot be written; an older file of that name is then still there, untouched
  public static Written write(Table table, Path file, Format format) throws IOException {
    Path folder = file.toAbsolutePath().resolveSibling(".").normalize();
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(String.valueOf(folder), null, "there is no such folder");
    }
    Path draft = Files.createTempFile(folder, ".cotejo-", format.ending());
    try {
      Written written = writeTo(table, draft, format);
      moveInto(draft, file);
      return written;
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /// Writes the table in the format to a stream, such as an answer to a browser. Closes neither.
  public static Written write(Table table, OutputStream out, Format format) throws IOException {
    return format.writer().write(table, out);
  }

  private static Written writeTo(Table table, Path draft, Format format) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
      return write(table, out, format);
    }
  }

  private static void moveInto(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
