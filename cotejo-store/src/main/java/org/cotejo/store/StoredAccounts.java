package org.cotejo.store;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cotejo.model.DocumentId;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.IncidentColumns;

/// What reports tell of incidents, which of it hangs together, and the incidents it makes up. What an account says is a text that only its writer reads.
///
/// Changes are the caller's transaction ([Store#together]). Every method throws [StoreException] when the file does not play along.
public final class StoredAccounts {
  /// All published columns are stored but the last: whether an incident is reviewed follows from its claims.
  private static final int STORED = IncidentColumns.columns().size() - 1;
  private static final String INSERT = insert();
  /// Behind every id that begins alike: no character of an id sorts after it.
  private static final String LAST = "\uffff";

  private final Path file;
  private final Statements statements;

  StoredAccounts(Path file, Statements statements) {
    this.file = file;
    this.statements = statements;
  }

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

  /// Reports whose accounts are not filed, or by another linker: the earliest published first, so that reports of one event come close to each other.
  public List<DocumentId> unlinked(String linker, int most) {
    return explained(() -> statements.texts("""
        SELECT document_id FROM document WHERE linked IS NULL OR linked < ?1 OR linked > ?1
        ORDER BY published, document_id LIMIT ?2""", linker, most).stream().map(DocumentId::new).toList());
  }

  /// The claims of a report that people have rejected.
  public Set<String> rejected(DocumentId document) {
    return explained(() -> Set.copyOf(statements.texts(
        "SELECT c.claim_id FROM claim c JOIN review r ON r.claim_id = c.claim_id WHERE c.document_id = ? AND r.decision = 'rejected'", document.sha256())));
  }

  /// Notes that the accounts of a report are filed.
  public void linked(DocumentId document, String linker) {
    explained(() -> statements.run("UPDATE document SET linked = ? WHERE document_id = ?", linker, document.sha256()));
  }

  /// Takes the accounts of a report away, with the incidents they belonged to.
  ///
  /// @return the ids of other accounts that were tied to them or of one incident with them
  public Set<String> remove(String document) {
    return explained(() -> {
      List<String> own = ofDocument(document);
      if (own.isEmpty()) {
        return Set.of();
      }
      String ids = ids(own);
      Set<String> others = new LinkedHashSet<>(statements.texts("""
          SELECT o.account_id FROM account a JOIN account_tie t ON t.number = a.number JOIN account o ON o.number = t.other WHERE a.account_id IN (SELECT value FROM json_each(?1))
          UNION SELECT o.account_id FROM account a JOIN account o ON o.incident_id = a.incident_id WHERE a.account_id IN (SELECT value FROM json_each(?1))
          ORDER BY 1""", ids));
      own.forEach(others::remove);
      statements.run("DELETE FROM incident WHERE incident_id IN (SELECT incident_id FROM account WHERE account_id IN (SELECT value FROM json_each(?)))", ids);
      for (String account : own) {
        delete(Long.parseLong(statements.texts("SELECT number FROM account WHERE account_id = ?", account).getFirst()));
      }
      return others;
    });
  }

  private void delete(long number) throws SQLException {
    statements.run("DELETE FROM account_claim WHERE number = ?", number);
    statements.run("DELETE FROM account_key WHERE number = ?1 AND key IN (SELECT value FROM json_each(?2))", number, array(keys(number)));
    statements.run("DELETE FROM account_tie WHERE (number, other) IN (SELECT other, number FROM account_tie WHERE number = ?)", number);
    statements.run("DELETE FROM account_tie WHERE number = ?", number);
    statements.run("DELETE FROM account WHERE number = ?", number);
  }

  /// The keys under which an account is filed.
  private List<Long> keys(long number) throws SQLException {
    try (ResultSet row = statements.filled("SELECT keys FROM account WHERE number = ?", number).executeQuery()) {
      LongBuffer keys = ByteBuffer.wrap(row.next() ? row.getBytes(1) : new byte[0]).asLongBuffer();
      return LongStream.generate(keys::get).limit(keys.remaining()).boxed().toList();
    }
  }

  private static byte[] bytes(Collection<Long> keys) {
    ByteBuffer bytes = ByteBuffer.allocate(keys.size() * Long.BYTES);
    keys.forEach(bytes::putLong);
    return bytes.array();
  }

  /// The ids of the accounts of a report.
  public List<String> ofDocument(String document) {
    return explained(() -> statements.texts("SELECT account_id FROM account WHERE document = (SELECT id FROM document WHERE document_id = ?) ORDER BY account_id", document));
  }

  /// Files an account.
  ///
  /// @return the number it has in this database
  public long put(String id, String document, Collection<String> claims, Collection<Long> keys, String content) {
    return explained(() -> {
      long number = statements.number(
          "INSERT INTO account (account_id, document, keys, content) VALUES (?, (SELECT id FROM document WHERE document_id = ?), ?, ?) RETURNING number", id, document, bytes(keys), content);
      statements.run("INSERT OR REPLACE INTO account_claim (claim_id, number) SELECT value, ?2 FROM json_each(?1)", ids(claims), number);
      statements.run("INSERT INTO account_key (key, number) SELECT value, ?2 FROM json_each(?1)", array(keys), number);
      return number;
    });
  }

  /// The numbers of accounts filed under any of these keys, ascending.
  public List<Long> filedUnder(Collection<Long> keys) {
    return explained(() -> statements.numbers("SELECT DISTINCT k.number FROM json_each(?) j JOIN account_key k ON k.key = j.value ORDER BY k.number", array(keys)));
  }

  /// Numbers as a JSON array, so that one statement does for any number of them.
  private static String array(Collection<Long> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
  }

  /// Ids as a JSON array; ids hold no quotation marks.
  private static String ids(Collection<String> ids) {
    return ids.stream().collect(Collectors.joining("\",\"", "[\"", "\"]"));
  }

  /// What an account says.
  public Optional<String> content(String id) {
    return explained(() -> statements.texts("SELECT content FROM account WHERE account_id = ?", id).stream().findFirst());
  }

  /// What the account of a number says.
  public String content(long number) {
    return explained(() -> statements.texts("SELECT content FROM account WHERE number = ?", number).getFirst());
  }

  /// The number that an account has in this database.
  public OptionalLong number(String id) {
    return explained(() -> statements.numbers("SELECT number FROM account WHERE account_id = ?", id).stream().mapToLong(Long::longValue).findFirst());
  }

  /// Notes that two accounts hang together, and by how much.
  public void tie(long one, long other, double odds) {
    explained(() -> statements.run("INSERT OR REPLACE INTO account_tie (number, other, odds) VALUES (?1, ?2, ?3), (?2, ?1, ?3)", one, other, odds));
  }

  /// The accounts that hang together with one, and by how much.
  public Map<String, Double> ties(String id) {
    return explained(() -> {
      Map<String, Double> ties = new TreeMap<>();
      statements.rows("""
          SELECT o.account_id, t.odds FROM account a JOIN account_tie t ON t.number = a.number JOIN account o ON o.number = t.other WHERE a.account_id = ?""", id)
          .forEach(row -> ties.put(row.getFirst(), Double.valueOf(row.get(1))));
      return ties;
    });
  }

  /// The account that a claim belongs to.
  public Optional<String> ofClaim(String claim) {
    return explained(() -> statements.texts("SELECT a.account_id FROM account_claim c JOIN account a ON a.number = c.number WHERE c.claim_id = ?", claim).stream().findFirst());
  }

  /// Whether a claim is part of an incident: it is not if it was rejected, is coded no more or tells no single event.
  public boolean stands(String claim) {
    return ofClaim(claim).isPresent();
  }

  /// The incident that a claim belongs to.
  public Optional<String> incidentOf(String claim) {
    return explained(() -> statements.texts(
        "SELECT a.incident_id FROM account_claim c JOIN account a ON a.number = c.number WHERE c.claim_id = ? AND a.incident_id IS NOT NULL", claim).stream().findFirst());
  }

  /// The ids of the accounts of an incident.
  public List<String> ofIncident(String incident) {
    return explained(() -> statements.texts("SELECT account_id FROM account WHERE incident_id = ? ORDER BY account_id", incident));
  }

  /// The ids of the reports that tell of an incident.
  public List<String> documentsOf(String incident) {
    return explained(() -> statements.texts("SELECT DISTINCT d.document_id FROM account a JOIN document d ON d.id = a.document WHERE a.incident_id = ? ORDER BY 1", incident));
  }

  /// An incident's title, empty if there is no such incident.
  public String title(String incident) {
    return explained(() -> statements.texts("SELECT title FROM incident WHERE incident_id = ?", incident).stream().findFirst().orElse(""));
  }

  /// Why the accounts of an incident are held to be of one, a line for each but the first.
  public List<String> reasons(String incident) {
    return explained(() -> statements.texts("SELECT reasons FROM incident WHERE incident_id = ?", incident).stream()
        .flatMap(String::lines).toList());
  }

  /// The incidents whose id begins so, in order.
  public List<String> incidentsNamed(String beginning) {
    return explained(() -> statements.texts("SELECT incident_id FROM incident WHERE incident_id >= ? AND incident_id < ? ORDER BY 1", beginning, beginning + LAST));
  }

  /// Takes accounts out of the incidents they made up, and these away.
  public void dissolve(Collection<String> accounts) {
    explained(() -> {
      String ids = ids(accounts);
      statements.run("DELETE FROM incident WHERE incident_id IN (SELECT incident_id FROM account WHERE account_id IN (SELECT value FROM json_each(?)))", ids);
      statements.run("UPDATE account SET incident_id = NULL WHERE incident_id IS NOT NULL AND account_id IN (SELECT value FROM json_each(?))", ids);
      return accounts;
    });
  }

  /// Writes an incident.
  ///
  /// @param row its cells in the order of [IncidentColumns]
  /// @param accounts that make it up
  public void putIncident(List<Cell> row, List<String> reasons, Collection<String> accounts) {
    explained(() -> {
      PreparedStatement insert = statements.filled(INSERT);
      for (int i = 0; i < STORED; i++) {
        Cells.set(insert, i + 1, row.get(i));
      }
      insert.setString(STORED + 1, String.join("\n", reasons));
      insert.executeUpdate();
      String id = row.getFirst() instanceof Cell.Text(String value) ? value : "";
      statements.run("UPDATE account SET incident_id = ? WHERE account_id IN (SELECT value FROM json_each(?))", id, ids(accounts));
      return id;
    });
  }

  private static String insert() {
    List<String> names = IntStream.range(0, STORED).mapToObj(i -> IncidentColumns.columns().get(i).name()).toList();
    return "INSERT OR REPLACE INTO incident (" + String.join(", ", names) + ", reasons) VALUES (" + String.join(", ", Collections.nCopies(STORED + 1, "?")) + ")";
  }
}
