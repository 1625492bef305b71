package org.cotejo.store;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.model.DocumentId;

/// Which documents are near-copies of which. Fingerprints and keys are whatever the caller makes of a text.
///
/// Changes are the caller's transaction ([Store#together]). Every method throws [StoreException] when the file does not play along.
public final class StoredCopies {
  private final Path file;
  private final Statements statements;

  StoredCopies(Path file, Statements statements) {
    this.file = file;
    this.statements = statements;
  }

  /// A document as far as its copies go.
  public record Sketch(DocumentId id, String publisher, Optional<LocalDate> published, byte[] fingerprint, List<Long> keys) {}

  private interface Work<T> {
    T run() throws SQLException;
  }

  private <T> T explained(Work<T> work) {
    try {
      return work.run();
    } catch (SQLException e) {
      throw Problems.explain(file, e);
    }
  }

  /// Files a document's fingerprint and keys in the place of earlier ones; its pairs are gone.
  public void put(DocumentId document, byte[] fingerprint, Collection<Long> keys) {
    explained(() -> {
      long number = statements.number("UPDATE document SET fingerprint = ? WHERE document_id = ? RETURNING id", fingerprint, document.sha256());
      statements.run("DELETE FROM copy_key WHERE document = ?", number);
      statements.run("DELETE FROM copy_pair WHERE document_id = ?1 OR other_id = ?1", document.sha256());
      String array = keys.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
      statements.run("INSERT OR IGNORE INTO copy_key (key, document) SELECT value, ?2 FROM json_each(?1)", array, number);
      return document;
    });
  }

  /// The documents that share a key.
  ///
  /// @param most a key of more documents is boilerplate, and says nothing
  public Set<DocumentId> sharing(Collection<Long> keys, int most) {
    return explained(() -> {
      Set<DocumentId> found = new LinkedHashSet<>();
      for (long key : keys) {
        List<String> own = statements.texts("SELECT d.document_id FROM copy_key k JOIN document d ON d.id = k.document WHERE k.key = ? LIMIT ?", key, most + 1);
        if (own.size() <= most) {
          own.forEach(id -> found.add(new DocumentId(id)));
        }
      }
      return found;
    });
  }

  /// What is filed of a document; nothing before [#put].
  public Optional<Sketch> sketch(DocumentId document) {
    return explained(() -> {
      List<Long> keys = statements.numbers("SELECT key FROM copy_key WHERE document = (SELECT id FROM document WHERE document_id = ?) ORDER BY key", document.sha256());
      PreparedStatement query = statements.filled("SELECT publisher, published, fingerprint FROM document WHERE document_id = ? AND fingerprint IS NOT NULL", document.sha256());
      try (ResultSet result = query.executeQuery()) {
        return result.next() ? Optional.of(sketch(document, new StoredRow(result), keys)) : Optional.empty();
      }
    });
  }

  private static Sketch sketch(DocumentId document, StoredRow row, List<Long> keys) throws SQLException {
    return new Sketch(document, row.text("publisher"), row.day("published"), row.row().getBytes("fingerprint"), keys);
  }

  /// Notes that two documents are near-copies.
  public void pair(DocumentId one, DocumentId other) {
    explained(() -> statements.run("INSERT OR IGNORE INTO copy_pair (document_id, other_id) VALUES (?1, ?2), (?2, ?1)", one.sha256(), other.sha256()));
  }

  /// The near-copies of a document.
  public Set<DocumentId> copies(DocumentId document) {
    return explained(() -> {
      Set<DocumentId> copies = new LinkedHashSet<>();
      statements.texts("SELECT other_id FROM copy_pair WHERE document_id = ? ORDER BY other_id", document.sha256()).forEach(id -> copies.add(new DocumentId(id)));
      return copies;
    });
  }

  /// Says which report a document is a copy of. If that is news, the document is to be linked again, since copies are one voice.
  public void original(DocumentId document, Optional<DocumentId> original) {
    explained(() -> statements.run("UPDATE document SET near_copy_of = nullif(?2, ''), linked = NULL WHERE document_id = ?1 AND near_copy_of IS NOT nullif(?2, '')",
        document.sha256(), original.map(DocumentId::sha256).orElse("")));
  }

  /// The id of the report that a document is a copy of; its own if it is none.
  public String originalOf(String document) {
    return explained(() -> statements.texts("SELECT coalesce(near_copy_of, document_id) FROM document WHERE document_id = ?", document)
        .stream().findFirst().orElse(document));
  }
}
