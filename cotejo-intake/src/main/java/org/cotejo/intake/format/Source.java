package org.cotejo.intake.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cotejo.intake.draft.Limits;
import org.cotejo.intake.draft.Unreadable;

/// A file to read.
///
/// @param name as people know it: the file's name, or its path below the folder that was given
public record Source(String name, Path file) {

  /// All its bytes.
  ///
  /// @throws Unreadable if it is empty or larger than a document may be
  public byte[] bytes() throws IOException, Unreadable {
    long size = Files.size(file);
    if (size == 0) {
      throw new Unreadable("is empty");
    }
    if (size > Limits.DOCUMENT_BYTES) {
      throw new Unreadable("has %,d MB; one report may have %,d: split it, or give an archive as CSV, JSONL or WARC"
          .formatted(size >> 20, Limits.DOCUMENT_BYTES >> 20));
    }
    try (InputStream in = open()) {
      return in.readNBytes(Limits.DOCUMENT_BYTES);
    }
  }

  /// Its first bytes, at most `count`.
  public byte[] head(int count) throws IOException {
    try (InputStream in = open()) {
      return in.readNBytes(count);
    }
  }

  /// Its bytes from the start. The caller closes it.
  public InputStream open() throws IOException {
    return Files.newInputStream(file);
  }
}
