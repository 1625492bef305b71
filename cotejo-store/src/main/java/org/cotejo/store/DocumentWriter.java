package org.cotejo.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cotejo.model.CodePoints;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Document;
import org.cotejo.model.NoiseRegion;
import org.cotejo.model.PersonMention;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.ClaimColumns;

/// Writes one document and its claims; the transaction is the caller's.
final class DocumentWriter {

  /// Columns of the published table that the view takes from elsewhere: the document's row, the decisions, the incidents.
  private static final Set<String> JOINED =
      Set.of("document", "publisher", "published", "language", "review", "coder_version", "incident_id");

  private static final int[] STORED = IntStream.range(0, ClaimColumns.columns().size())
      .filter(i -> !JOINED.contains(ClaimColumns.columns().get(i).name()))
      .toArray();

  private static final String UPSERT_DOCUMENT = """
      INSERT INTO document (document_id, document, publisher, title, published, language, characters, text, sentences, coder_version)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (document_id) DO UPDATE SET
        document = excluded.document, publisher = excluded.publisher, title = excluded.title, published = excluded.published,
        language = excluded.language, characters = excluded.characters, text = excluded.text, sentences = excluded.sentences,
        coder_version = excluded.coder_version, linked = NULL""";

  private final Connection connection;

  DocumentWriter(Connection connection) {
    this.connection = connection;
  }

  /// Whether a published column is the claim's own, not taken from elsewhere.
  static boolean isStored(String column) {
    return !JOINED.contains(column) && ClaimColumns.columns().stream().anyMatch(known -> known.name().equals(column));
  }

  void write(CodedDocument coded) throws SQLException {
    remove("claim", coded.document());
    remove("noise_region", coded.document());
    remove("person", coded.document());
    remove("persons_known", coded.document());
    writeDocument(coded);
    writeNoise(coded.document());
    writePersons(coded);
    writeClaims(coded);
  }

  private void remove(String table, Document document) throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement("DELETE FROM " + table + " WHERE document_id = ?")) {
      delete.setString(1, document.id().sha256());
      delete.executeUpdate();
    }
  }

  private void writeDocument(CodedDocument coded) throws SQLException {
    Document document = coded.document();
    List<Cell> row = List.of(
        Cell.of(document.id().sha256()),
        Cell.of(document.name()),
        Cell.of(document.publisher()),
        Cell.of(document.title()),
        Cell.of(document.published().map(Object::toString).orElse("")),
        Cell.of(document.language().code()),
        Cell.of(document.text().codePointCount(0, document.text().length())),
        new Cell.Text(document.text()),
        Cell.of(coded.sentences()),
        new Cell.Text(coded.coderVersion()));
    try (PreparedStatement upsert = connection.prepareStatement(UPSERT_DOCUMENT)) {
      for (int i = 0; i < row.size(); i++) {
        Cells.set(upsert, i + 1, row.get(i));
      }
      upsert.executeUpdate();
    }
  }

  private void writeNoise(Document document) throws SQLException {
    CodePoints points = new CodePoints(document.text());
    try (PreparedStatement insert = connection.prepareStatement("INSERT INTO noise_region VALUES (?, ?, ?, ?)")) {
      for (NoiseRegion region : document.noise()) {
        insert.setString(1, document.id().sha256());
        insert.setInt(2, points.before(region.span().begin()));
        insert.setInt(3, points.before(region.span().end()));
        insert.setString(4, region.reason());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private void writePersons(CodedDocument coded) throws SQLException {
    if (coded.persons().isEmpty()) {
      return;
    }
    try (PreparedStatement known = connection.prepareStatement("INSERT INTO persons_known VALUES (?)")) {
      known.setString(1, coded.document().id().sha256());
      known.executeUpdate();
    }
    CodePoints points = new CodePoints(coded.document().text());
    try (PreparedStatement insert = connection.prepareStatement("INSERT INTO person VALUES (?, ?, ?, ?, ?)")) {
      for (PersonMention person : coded.persons().get()) {
        insert.setString(1, coded.document().id().sha256());
        insert.setInt(2, points.before(person.span().begin()));
        insert.setInt(3, points.before(person.span().end()));
        insert.setString(4, person.span().of(coded.document().text()));
        insert.setString(5, person.sector());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private void writeClaims(CodedDocument coded) throws SQLException {
    List<List<Cell>> rows = ClaimColumns.rows(coded);
    try (PreparedStatement insert = connection.prepareStatement(insertClaim())) {
      for (int claim = 0; claim < rows.size(); claim++) {
        int index = 1;
        for (int i : STORED) {
          Cells.set(insert, index++, rows.get(claim).get(i));
        }
        for (Cell cell : BeyondColumns.cells(coded.claims().get(claim))) {
          Cells.set(insert, index++, cell);
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static String insertClaim() {
    List<String> names = Stream.concat(IntStream.of(STORED).mapToObj(i -> ClaimColumns.columns().get(i).name()), BeyondColumns.NAMES.stream())
        .map(name -> '"' + name + '"').toList();
    return "INSERT INTO claim (" + String.join(", ", names) + ") VALUES (" + String.join(", ", Collections.nCopies(names.size(), "?")) + ")";
  }
}
