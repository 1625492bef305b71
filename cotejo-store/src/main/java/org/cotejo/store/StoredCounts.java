package org.cotejo.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// What there is to count: the claims of all incidents, incident by incident, one at a time in memory, without those that people have rejected.
///
/// Columns are read by number, and those of an incident and of a report only where these change: with a million claims, looking names up and making the same texts again and again
/// costs more than all else. The order of the joins is given, so that the database goes from incident to incident instead of sorting all claims.
public final class StoredCounts {
  private static final String QUERY = """
      SELECT i.incident_id, i.date_start, i.date_end, i.country, i.admin1, i.place_name,
        c.claim_id, c.document_id, coalesce(d.near_copy_of, c.document_id), coalesce(o.publisher, d.publisher), d.publisher, d.published,
        c.event_type, c.act, c.modes, c.actor_name, c.actor_text, c.actor_sector, c.recipient_text,
        c.measure, c.measure_text, c.measure_sector, c.unit, c.low, c.high, c.approximate, c.part_of IS NOT NULL,
        c.date_precision, coalesce(c.claimant_name, c.claimant_text), c.claimant_sector, c.status, c.plan,
        CASE WHEN i.place_precision IN ('site', 'locality', 'municipality') THEN i.latitude END, CASE WHEN i.place_precision IN ('site', 'locality', 'municipality') THEN i.longitude END
      FROM incident i
      CROSS JOIN account a ON a.incident_id = i.incident_id
      CROSS JOIN account_claim ac ON ac.number = a.number
      CROSS JOIN claim c ON c.claim_id = ac.claim_id
      CROSS JOIN document d ON d.document_id = c.document_id
      LEFT JOIN document o ON o.document_id = d.near_copy_of
      LEFT JOIN review r ON r.claim_id = c.claim_id
      WHERE coalesce(r.decision, '') <> 'rejected'
      ORDER BY i.incident_id, c.document_id, c."begin", c.claim_id""";

  private static final String TOLD = """
      SELECT DISTINCT a.incident_id, coalesce(d.near_copy_of, d.document_id), coalesce(o.publisher, d.publisher), d.published
      FROM account a
      JOIN document d ON d.id = a.document
      LEFT JOIN document o ON o.document_id = d.near_copy_of
      WHERE EXISTS (SELECT 1 FROM account_claim ac LEFT JOIN review r ON r.claim_id = ac.claim_id WHERE ac.number = a.number AND coalesce(r.decision, '') <> 'rejected')""";

  private final Path file;
  private final Connection connection;

  StoredCounts(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /// The claims in the order of their incidents. Close the stream after use.
  public Stream<CountedClaim> claims() {
    try {
      PreparedStatement statement = connection.prepareStatement(QUERY);
      return StreamSupport.stream(new Rows(file, statement.executeQuery()), false).onClose(() -> close(statement));
    } catch (SQLException e) {
      throw Problems.explain(file, e);
    }
  }

  /// A report of an incident, without those of which people have rejected all claims.
  ///
  /// @param origin id of the report that it is a copy of; of itself if it is none
  /// @param outlet publisher of the origin, or of the report if the origin has none
  public record Told(String incident, String origin, String outlet, Optional<LocalDate> published) {}

  /// Which reports tell of which incident: less than a row for each claim.
  public List<Told> told() {
    try (PreparedStatement statement = connection.prepareStatement(TOLD); ResultSet row = statement.executeQuery()) {
      List<Told> all = new ArrayList<>();
      while (row.next()) {
        all.add(new Told(row.getString(1), row.getString(2), text(row, 3), day(row, 4)));
      }
      return all;
    } catch (SQLException e) {
      throw Problems.explain(file, e);
    }
  }

  private static String text(ResultSet row, int column) throws SQLException {
    String value = row.getString(column);
    return value == null ? "" : value;
  }

  private static Optional<LocalDate> day(ResultSet row, int column) throws SQLException {
    String value = row.getString(column);
    return value == null ? Optional.empty() : Optional.of(LocalDate.parse(value));
  }

  private void close(PreparedStatement statement) {
    try {
      statement.close();
    } catch (SQLException e) {
      throw Problems.explain(file, e);
    }
  }

  private static final class Rows extends AbstractSpliterator<CountedClaim> {
    private final Path file;
    private final ResultSet row;
    private Incident incident = new Incident("", "", "", "", "", "", Double.NaN, Double.NaN);
    private Report report = new Report("", "", "", "", Optional.empty());

    private record Incident(String id, String firstDay, String lastDay, String country, String state, String place, double latitude, double longitude) {}

    private record Report(String id, String origin, String outlet, String publisher, Optional<LocalDate> published) {}

    Rows(Path file, ResultSet row) {
      super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
      this.file = file;
      this.row = row;
    }

    @Override
    public boolean tryAdvance(Consumer<? super CountedClaim> action) {
      try {
        if (!row.next()) {
          return false;
        }
        String id = text(1);
        if (!id.equals(incident.id())) {
          incident = new Incident(id, text(2), text(3), text(4), text(5), text(6), number(33), number(34));
        }
        String document = text(8);
        if (!document.equals(report.id())) {
          report = new Report(document, text(9), text(10), text(11), day(row, 12));
        }
        action.accept(claim());
        return true;
      } catch (SQLException e) {
        throw Problems.explain(file, e);
      }
    }

    private CountedClaim claim() throws SQLException {
      return new CountedClaim(incident.id(), incident.firstDay(), incident.lastDay(), incident.country(), incident.state(), incident.place(), incident.latitude(), incident.longitude(),
          text(7), report.id(), report.origin(), report.outlet(), report.publisher(), report.published(),
          text(13), text(14), text(15), text(16), text(17), text(18), text(19), text(20), text(21), text(22), text(23),
          number(24), number(25), row.getBoolean(26), row.getBoolean(27), text(28), text(29), text(30), text(31), text(32));
    }

    private String text(int column) throws SQLException {
      return StoredCounts.text(row, column);
    }

    private double number(int column) throws SQLException {
      double value = row.getDouble(column);
      return row.wasNull() ? Double.NaN : value;
    }
  }
}
