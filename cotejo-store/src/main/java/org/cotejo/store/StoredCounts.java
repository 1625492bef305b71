package org.cotejo.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// What there is to count: the claims of all incidents, incident by incident, one at a time in memory, without those that people have rejected.
///
/// Columns are read by number: with a million claims, looking their names up costs more than reading them.
public final class StoredCounts {
  private static final String QUERY = """
      SELECT i.incident_id, i.date_start, i.date_end, i.country, i.admin1, i.place_name,
        c.claim_id, c.document_id, coalesce(d.near_copy_of, c.document_id), coalesce(o.publisher, d.publisher), d.publisher, d.published,
        c.event_type, c.act, c.modes, c.actor_name, c.actor_text, c.actor_sector, c.recipient_text,
        c.measure, c.measure_text, c.measure_sector, c.unit, c.low, c.high, c.approximate, c.part_of IS NOT NULL,
        c.date_precision, coalesce(c.claimant_name, c.claimant_text), c.claimant_sector, c.status, c.plan
      FROM account a
      JOIN incident i ON i.incident_id = a.incident_id
      JOIN account_claim ac ON ac.account_id = a.account_id
      JOIN claim c ON c.claim_id = ac.claim_id
      JOIN document d ON d.document_id = c.document_id
      LEFT JOIN document o ON o.document_id = d.near_copy_of
      LEFT JOIN review r ON r.claim_id = c.claim_id
      WHERE coalesce(r.decision, '') <> 'rejected'
      ORDER BY a.incident_id, c.document_id, c."begin", c.claim_id""";

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
        action.accept(new CountedClaim(
            text(1), text(2), text(3), text(4), text(5), text(6), text(7), text(8), text(9), text(10), text(11), day(12),
            text(13), text(14), text(15), text(16), text(17), text(18), text(19), text(20), text(21), text(22), text(23),
            number(24), number(25), row.getBoolean(26), row.getBoolean(27), text(28), text(29), text(30), text(31), text(32)));
        return true;
      } catch (SQLException e) {
        throw Problems.explain(file, e);
      }
    }

    private String text(int column) throws SQLException {
      String value = row.getString(column);
      return value == null ? "" : value;
    }

    private double number(int column) throws SQLException {
      double value = row.getDouble(column);
      return row.wasNull() ? Double.NaN : value;
    }

    private Optional<LocalDate> day(int column) throws SQLException {
      String value = row.getString(column);
      return value == null ? Optional.empty() : Optional.of(LocalDate.parse(value));
    }
  }
}
