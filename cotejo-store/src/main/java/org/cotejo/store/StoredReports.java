package org.cotejo.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Decision;
import org.cotejo.model.Document;
import org.cotejo.model.DocumentId;
import org.cotejo.model.Language;
import org.cotejo.model.NoiseRegion;
import org.cotejo.model.PersonMention;

/// The reports of a database with their claims: what the coder said, exactly as it was saved, with what people have edited and added.
///
/// One exception: "between 5 and 5" comes back as 5. Reports saved by an earlier layout lack cue, relay and noise until they are coded again.
/// Every method throws [StoreException] when the file does not play along.
public final class StoredReports {
  private final Path file;
  private final Statements statements;

  StoredReports(Path file, Statements statements) {
    this.file = file;
    this.statements = statements;
  }

  /// The ids of all reports, always in the same order.
  public List<DocumentId> ids() {
    return names().all().stream().map(DocumentName.One::id).sorted((a, b) -> a.sha256().compareTo(b.sha256())).toList();
  }

  /// All reports in the order of their ids, one at a time in memory.
  public Stream<CodedDocument> all() {
    return ids().stream().flatMap(id -> report(id).stream());
  }

  /// The reports with a claim that may be an aggregate, a statistic or what only a month or a year dates, likewise.
  public Stream<CodedDocument> withAggregates() {
    try {
      return statements.texts("SELECT DISTINCT document_id FROM claim WHERE event_type = 'STATISTIC' OR date_precision IN ('month', 'year') ORDER BY document_id").stream()
          .flatMap(id -> report(new DocumentId(id)).stream());
    } catch (SQLException e) {
      throw Problems.explain(file, e);
    }
  }

  /// The report of that id, if there is one.
  public Optional<CodedDocument> report(DocumentId id) {
    try (ResultSet result = statements.filled("SELECT * FROM document WHERE document_id = ?", id.sha256()).executeQuery()) {
      return result.next() ? Optional.of(report(id, new StoredRow(result))) : Optional.empty();
    } catch (SQLException e) {
      throw Problems.explain(file, e);
    }
  }

  /// Which report is meant by a file name, the beginning of one, or the beginning of an id.
  public DocumentName named(String words) {
    return names().named(words);
  }

  private DocumentNames names() {
    try {
      return new DocumentNames(statements.rows("SELECT document_id, document FROM document ORDER BY document, document_id").stream()
          .map(row -> new DocumentName.One(new DocumentId(row.get(0)), row.get(1))).toList());
    } catch (SQLException e) {
      throw Problems.explain(file, e);
    }
  }

  private CodedDocument report(DocumentId id, StoredRow row) throws SQLException {
    Offsets offsets = new Offsets(row.text("text"));
    Document document = new Document(id, row.text("document"), row.text("publisher"), row.text("title"), row.day("published"),
        Language.valueOf(row.text("language").toUpperCase(Locale.ROOT)), row.text("text"), noise(id, offsets));
    return new CodedDocument(document, claims(id, offsets), persons(id, offsets), row.whole("sentences"), row.text("coder_version"));
  }

  private List<NoiseRegion> noise(DocumentId id, Offsets offsets) throws SQLException {
    List<NoiseRegion> noise = new ArrayList<>();
    try (ResultSet result = statements.filled("SELECT * FROM noise_region WHERE document_id = ? ORDER BY rowid", id.sha256()).executeQuery()) {
      StoredRow row = new StoredRow(result);
      while (result.next()) {
        noise.add(new NoiseRegion(offsets.span(row.whole("begin"), row.whole("end")), row.text("reason")));
      }
    }
    return noise;
  }

  private Optional<List<PersonMention>> persons(DocumentId id, Offsets offsets) throws SQLException {
    try (ResultSet known = statements.filled("SELECT 1 FROM persons_known WHERE document_id = ?", id.sha256()).executeQuery()) {
      if (!known.next()) {
        return Optional.empty();
      }
    }
    List<PersonMention> persons = new ArrayList<>();
    try (ResultSet result = statements.filled("SELECT * FROM person WHERE document_id = ? ORDER BY rowid", id.sha256()).executeQuery()) {
      StoredRow row = new StoredRow(result);
      while (result.next()) {
        persons.add(new PersonMention(offsets.span(row.whole("begin"), row.whole("end")), row.text("sector")));
      }
    }
    return Optional.of(persons);
  }

  /// In the order in which they were saved, which is the text's; those that people have added in their places among them.
  private List<Claim> claims(DocumentId id, Offsets offsets) throws SQLException {
    List<Claim> claims = new ArrayList<>();
    try (ResultSet result = statements.filled("SELECT * FROM claim WHERE document_id = ? ORDER BY id", id.sha256()).executeQuery()) {
      ClaimReader reader = new ClaimReader(new StoredRow(result), offsets);
      while (result.next()) {
        Claim claim = reader.read();
        claims.add(claim.rule().equals(Decision.Add.RULE) ? place(claim, claims) : claims.size(), claim);
      }
    }
    return claims;
  }

  /// Behind all that begin no later.
  private static int place(Claim added, List<Claim> claims) {
    int place = claims.size();
    while (place > 0 && claims.get(place - 1).evidence().begin() > added.evidence().begin()) {
      place--;
    }
    return place;
  }
}
