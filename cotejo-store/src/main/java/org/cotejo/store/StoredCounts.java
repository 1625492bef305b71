package org.cotejo.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// What there is to count: the claims of all incidents, without those that people have rejected.
///
/// Looking each of them up takes half a minute for a million, so what there is to count of an incident is kept in one piece. The database takes a piece away when anything it was made from
/// changes (`010-counts.sql`); [#keep] makes those that are missing, and until then [#pieces] looks them up. So a piece that is there is right, whoever wrote what, and wherever a program was stopped.
public final class StoredCounts {
  /// Incidents a transaction, a third of a second: other programs that write wait for it.
  private static final int BATCH = 2000;
  /// Dates are compared as texts: no year has five digits.
  private static final int LAST_YEAR = 9999;

  private static final String TOLD = """
      SELECT DISTINCT a.incident_id, coalesce(d.near_copy_of, d.document_id), coalesce(o.publisher, d.publisher), d.published
      FROM account a
      JOIN document d ON d.id = a.document
      LEFT JOIN document o ON o.document_id = d.near_copy_of
      WHERE EXISTS (SELECT 1 FROM account_claim ac LEFT JOIN review r ON r.claim_id = ac.claim_id WHERE ac.number = a.number AND coalesce(r.decision, '') <> 'rejected')""";

  /// Nothing unless all is kept: a piece goes with its incident, so as many pieces as incidents are all.
  private static final String ALL_KEPT = """
      SELECT incident_id, content FROM incident_count
      WHERE (SELECT count(*) FROM incident) = (SELECT count(*) FROM incident_count) AND (first_day IS NULL OR first_day <= ?2 AND last_day >= ?1) ORDER BY incident_id""";

  private static final String SOME_KEPT = """
      SELECT i.incident_id, k.content FROM incident i LEFT JOIN incident_count k ON k.incident_id = i.incident_id
      WHERE i.date_start IS NULL OR i.date_start <= ?2 AND i.date_end >= ?1 ORDER BY i.incident_id""";

  private static final String KEEP = """
      INSERT OR REPLACE INTO incident_count (incident_id, first_day, last_day, content) SELECT incident_id, date_start, date_end, ?2 FROM incident WHERE incident_id = ?1""";

  private static final String MISSING = """
      SELECT incident_id FROM incident i
      WHERE (SELECT count(*) FROM incident) <> (SELECT count(*) FROM incident_count)
        AND NOT EXISTS (SELECT 1 FROM incident_count k WHERE k.incident_id = i.incident_id) ORDER BY incident_id""";

  private final Store store;
  private final Connection connection;

  StoredCounts(Store store, Connection connection) {
    this.store = store;
    this.connection = connection;
  }

  /// What there is to count of an incident, still packed: unpacking is work that many can share.
  public static final class Piece {
    private final byte[] content;

    private Piece(byte[] content) {
      this.content = content;
    }

    /// The claims, at least one.
    public List<CountedClaim> claims() {
      return PackedClaims.unpack(content);
    }
  }

  /// The claims of each incident that has any, in the order of the incidents' ids, as they are at one moment. Close the stream after use.
  public Stream<List<CountedClaim>> incidents() {
    return pieces().map(Piece::claims);
  }

  /// The same, still packed.
  public Stream<Piece> pieces() {
    return pieces(LocalDate.of(1, 1, 1), LocalDate.of(LAST_YEAR, 1, 1));
  }

  /// The same of incidents that may reach into a period, or of which no day is known.
  public Stream<Piece> pieces(LocalDate from, LocalDate to) {
    try {
      PreparedStatement kept = between(ALL_KEPT, from, to);
      ResultSet pieces = kept.executeQuery();
      if (pieces.isBeforeFirst()) {
        return pieces(kept, pieces);
      }
      kept.close();
      PreparedStatement some = between(SOME_KEPT, from, to);
      return pieces(some, some.executeQuery());
    } catch (SQLException e) {
      throw Problems.explain(file(), e);
    }
  }

  private PreparedStatement between(String query, LocalDate from, LocalDate to) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(query);
    statement.setString(1, from.toString());
    statement.setString(2, to.toString());
    return statement;
  }

  private Stream<Piece> pieces(PreparedStatement statement, ResultSet pieces) {
    return StreamSupport.stream(new Pieces(pieces), false).onClose(() -> Problems.close(file(), statement)).filter(content -> content.length > 0).map(Piece::new);
  }

  /// The same, looking every claim up: to check by.
  public Stream<List<CountedClaim>> afresh() {
    return CountedRows.all(file(), connection).gather(CountedClaim.byIncident());
  }

  /// Makes what is not kept yet, or no longer.
  ///
  /// @throws StoreException if it cannot be written; what was made until then is kept
  public void keep() {
    List<String> missing = missing();
    for (int from = 0; from < missing.size(); from += BATCH) {
      List<String> batch = missing.subList(from, Math.min(from + BATCH, missing.size()));
      store.together(() -> keep(batch));
    }
  }

  /// Keeps what it can, for somebody who only wants to count: if the file may not be written, the disk is full or another program is writing, the next one will.
  public void keepIfPossible() {
    try {
      if (store.isWritable()) {
        keep();
      }
    } catch (StoreException e) {
      // incidents() looks up what is not kept
    }
  }

  private List<String> missing() {
    try {
      return new Statements(connection).texts(MISSING);
    } catch (SQLException e) {
      throw Problems.explain(file(), e);
    }
  }

  /// Incidents that are gone by now are left out, and those that others have made in the meantime made once more.
  private void keep(List<String> incidents) {
    String ids = ids(incidents);
    Map<String, byte[]> pieces = new HashMap<>();
    try (Stream<CountedClaim> claims = CountedRows.of(file(), connection, ids)) {
      claims.gather(CountedClaim.byIncident()).forEach(own -> pieces.put(own.getFirst().incident(), PackedClaims.pack(own)));
    }
    try (PreparedStatement insert = connection.prepareStatement(KEEP)) {
      for (String incident : incidents) {
        insert.setString(1, incident);
        insert.setBytes(2, pieces.getOrDefault(incident, PackedClaims.pack(List.of())));
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw Problems.explain(file(), e);
    }
  }

  /// Ids as a JSON array; ids hold no quotation marks.
  private static String ids(List<String> ids) {
    return ids.stream().collect(Collectors.joining("\",\"", "[\"", "\"]"));
  }

  private Path file() {
    return store.file();
  }

  /// A report of an incident, without those of which people have rejected all claims.
  ///
  /// @param origin id of the report that it is a copy of; of itself if it is none
  /// @param outlet publisher of the origin, or of the report if the origin has none
  public record Told(String incident, String origin, String outlet, Optional<LocalDate> published) {}

  /// Which reports tell of which incident: less than a row for each claim.
  public List<Told> told() {
    try (PreparedStatement statement = connection.prepareStatement(TOLD); ResultSet result = statement.executeQuery()) {
      List<Told> all = new ArrayList<>();
      while (result.next()) {
        String outlet = result.getString(3);
        all.add(new Told(result.getString(1), result.getString(2), outlet == null ? "" : outlet, Optional.ofNullable(result.getString(4)).map(LocalDate::parse)));
      }
      return all;
    } catch (SQLException e) {
      throw Problems.explain(file(), e);
    }
  }

  /// What is kept of each incident; what is not, made now: while a statement is open, the database shows what it held when that began.
  private final class Pieces extends AbstractSpliterator<byte[]> {
    private final ResultSet row;

    Pieces(ResultSet row) {
      super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
      this.row = row;
    }

    @Override
    public boolean tryAdvance(Consumer<? super byte[]> action) {
      try {
        if (!row.next()) {
          return false;
        }
        byte[] piece = row.getBytes(2);
        action.accept(piece == null ? made(row.getString(1)) : piece);
        return true;
      } catch (SQLException e) {
        throw Problems.explain(file(), e);
      }
    }

    private byte[] made(String incident) {
      try (Stream<CountedClaim> claims = CountedRows.of(file(), connection, ids(List.of(incident)))) {
        return PackedClaims.pack(claims.toList());
      }
    }
  }
}
