package org.cotejo.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Looks up what there is to count of incidents: each claim with its report and what people decided about it.
///
/// Columns are read by number, and those of an incident and of a report only where these change: with a million claims, looking names up and making the same texts again and again
/// costs more than all else. The order of the joins is given, so that the database goes from incident to incident instead of sorting all claims.
final class CountedRows extends AbstractSpliterator<CountedClaim> {
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
      WHERE coalesce(r.decision, '') <> 'rejected' AND %s
      ORDER BY i.incident_id, c.document_id, c."begin", c.claim_id""";

  private final Path file;
  private final ResultSet row;
  private Incident incident = new Incident("", "", "", "", "", "", Double.NaN, Double.NaN);
  private Report report = new Report("", "", "", "", Optional.empty());

  private record Incident(String id, String firstDay, String lastDay, String country, String state, String place, double latitude, double longitude) {}

  private record Report(String id, String origin, String outlet, String publisher, Optional<LocalDate> published) {}

  private CountedRows(Path file, ResultSet row) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.file = file;
    this.row = row;
  }

  /// The claims of all incidents, incident by incident. Close the stream after use.
  static Stream<CountedClaim> all(Path file, Connection connection) {
    return of(file, connection, "true", "");
  }

  /// The claims of some incidents, likewise.
  ///
  /// @param incidents ids as a JSON array
  static Stream<CountedClaim> of(Path file, Connection connection, String incidents) {
    return of(file, connection, "i.incident_id IN (SELECT value FROM json_each(?))", incidents);
  }

  private static Stream<CountedClaim> of(Path file, Connection connection, String condition, String parameter) {
    try {
      PreparedStatement statement = connection.prepareStatement(QUERY.formatted(condition));
      if (!parameter.isEmpty()) {
        statement.setString(1, parameter);
      }
      return StreamSupport.stream(new CountedRows(file, statement.executeQuery()), false).onClose(() -> Problems.close(file, statement));
    } catch (SQLException e) {
      throw Problems.explain(file, e);
    }
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
        report = new Report(document, text(9), text(10), text(11), day(12));
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
    return Objects.requireNonNullElse(row.getString(column), "");
  }

  private Optional<LocalDate> day(int column) throws SQLException {
    return Optional.ofNullable(row.getString(column)).map(LocalDate::parse);
  }

  private double number(int column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? Double.NaN : value;
  }
}
