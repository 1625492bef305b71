package org.cotejo.model;

/// The identity of a document: the SHA-256 of its original bytes (for a row of a table or archive: of that record's bytes),
/// 64 lower-case hexadecimal digits.
public record DocumentId(String sha256) {

  public DocumentId {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("expected 64 lower-case hexadecimal digits, got \"" + sha256 + "\"");
    }
  }

  @Override
  public String toString() {
    return sha256;
  }
}
