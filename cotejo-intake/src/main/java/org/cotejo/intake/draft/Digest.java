package org.cotejo.intake.draft;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.cotejo.model.DocumentId;

/// Makes document ids: the SHA-256 of the original bytes.
public final class Digest {
  private static final String UNIT_SEPARATOR = "\u001f";

  private Digest() {}

  /// The id of a file's or a response's bytes.
  public static DocumentId of(byte[] bytes) {
    try {
      return new DocumentId(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /// The id of a record: of its fields in their order, joined by U+001F, in UTF-8. So the same row has the same id in CSV, TSV and
  /// XLSX, whatever its quoting and wherever it stands.
  public static DocumentId ofRecord(List<String> fields) {
    return of(String.join(UNIT_SEPARATOR, fields).getBytes(UTF_8));
  }
}
