package org.cotejo.intake.draft;

import java.util.List;
import org.cotejo.model.DocumentId;
import org.cotejo.model.Sha256;

/// Makes document ids: the SHA-256 of the original bytes.
public final class Digest {
  private static final String UNIT_SEPARATOR = "\u001f";

  private Digest() {}

  /// The id of a file's or a response's bytes.
  public static DocumentId of(byte[] bytes) {
    return new DocumentId(Sha256.of(bytes));
  }

  /// The id of a record: of its fields in their order, joined by U+001F, in UTF-8. So the same row has the same id in CSV, TSV and
  /// XLSX, whatever its quoting and wherever it stands.
  public static DocumentId ofRecord(List<String> fields) {
    return new DocumentId(Sha256.of(String.join(UNIT_SEPARATOR, fields)));
  }
}
