package org.cotejo.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.cotejo.model.EventDate;
import org.cotejo.model.EventPlace;
import org.cotejo.model.EventPlace.Precision;
import org.cotejo.store.facet.ClaimColumnsBuilder;
import org.cotejo.store.facet.ClaimColumnsBuilder.Measures;
import org.cotejo.store.facet.ClaimSnapshot;
import org.cotejo.store.facet.Facet;
import org.cotejo.store.facet.SnapshotPatch;
import org.cotejo.store.facet.Spot;

/// Reads what facets ask of claims: of all of them, or of those that have changed since, of which the database keeps a log.
final class FacetRows {
  private static final int MOST_ROWS_READ_AT_ONCE = 2_000;
  /// If more have changed, looking each of them up takes longer than reading all in their order.
  private static final int MOST_CHANGED = 30_000;
  private static final String CLAIMS = """
      SELECT c.id, d.id AS document, c.country, c.admin1, c.place_name, c.place_precision, c.latitude, c.longitude, c.event_type, c.act, c.actor_sector, c.recipient_sector,
        c.claimant_sector, c.measure, c.status, d.publisher, c.plan, r.decision, d.language, c.date_start, c.date_end, c.date_precision, c.confidence, coalesce(c.low, c.high) AS figure,
        a.incident_id, i.disputed, i.date_start AS incident_start
      FROM claim c
      JOIN document d INDEXED BY document_of_claims ON d.document_id = c.document_id
      LEFT JOIN review r ON r.claim_id = c.claim_id
      LEFT JOIN account_claim ac ON ac.claim_id = c.claim_id
      LEFT JOIN account a INDEXED BY account_in_incident ON a.number = ac.number
      LEFT JOIN incident i INDEXED BY incident_of_claims ON i.incident_id = a.incident_id""";

  private final Connection connection;

  FacetRows(Connection connection) {
    this.connection = connection;
  }

  /// The claims at one moment.
  ///
  /// @param last number of the last change that is surely in them; later ones may be
  record State(ClaimSnapshot claims, long last) {
    static final State NONE = new State(new ClaimColumnsBuilder().build(), -1);
  }

  /// Takes a claim in, in the order of the rows.
  private interface Taken {
    void add(int row, Map<Facet, String> values, Measures measures, Spot spot, String incident, long document);
  }

  /// The claims as they are now.
  State after(State before) throws SQLException {
    long last = number("SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'claim_change'), 0)");
    boolean known = before.last() >= 0 && last - before.last() <= MOST_CHANGED && logged(before.last(), last) == last - before.last();
    return new State(known ? changed(before.claims(), rows(before.last(), last)) : all(), last);
  }

  private long logged(long after, long last) throws SQLException {
    return number("SELECT count(*) FROM claim_change WHERE number > " + after + " AND number <= " + last);
  }

  private long number(String query) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query); ResultSet result = statement.executeQuery()) {
      return result.next() ? result.getLong(1) : 0;
    }
  }

  private BitSet rows(long after, long last) throws SQLException {
    BitSet rows = new BitSet();
    try (PreparedStatement query = connection.prepareStatement("SELECT claim FROM claim_change WHERE number > ? AND number <= ?")) {
      query.setLong(1, after);
      query.setLong(2, last);
      try (ResultSet result = query.executeQuery()) {
        while (result.next()) {
          rows.set(result.getInt(1));
        }
      }
    }
    return rows;
  }

  private ClaimSnapshot all() throws SQLException {
    ClaimColumnsBuilder builder = new ClaimColumnsBuilder();
    try (PreparedStatement query = connection.prepareStatement(CLAIMS + " ORDER BY c.id")) {
      take(query, builder::add);
    }
    return builder.build();
  }

  private ClaimSnapshot changed(ClaimSnapshot before, BitSet rows) throws SQLException {
    SnapshotPatch patch = new SnapshotPatch(before, rows);
    try (PreparedStatement query = connection.prepareStatement(CLAIMS + " WHERE c.id IN (SELECT value FROM json_each(?)) ORDER BY c.id")) {
      query.setString(1, rows.stream().mapToObj(Integer::toString).collect(Collectors.joining(",", "[", "]")));
      take(query, patch::add);
    }
    return patch.build();
  }

  private static void take(PreparedStatement query, Taken taken) throws SQLException {
    query.setFetchSize(MOST_ROWS_READ_AT_ONCE);
    try (ResultSet result = query.executeQuery()) {
      StoredRow row = new StoredRow(result);
      while (result.next()) {
        taken.add(row.whole("id"), values(row), measures(row), spot(row), row.text("incident_id"), row.whole("document"));
      }
    }
  }

  private static Map<Facet, String> values(StoredRow row) throws SQLException {
    Map<Facet, String> values = new EnumMap<>(Facet.class);
    String day = row.text("date_start");
    String country = row.text("country");
    String state = row.text("admin1").isEmpty() ? "" : country + Facet.LEVEL + row.text("admin1");
    String precision = row.text("place_precision");
    boolean small = !state.isEmpty() && !precision.equals("state") && !precision.equals("country");
    values.put(Facet.MONTH, day.length() < 7 ? "" : day.substring(0, 7));
    values.put(Facet.COUNTRY, country);
    values.put(Facet.STATE, state);
    values.put(Facet.PLACE, small && !row.text("place_name").isEmpty() ? state + Facet.LEVEL + row.text("place_name") : "");
    values.put(Facet.EVENT, row.text("event_type"));
    values.put(Facet.ACT, row.text("act"));
    values.put(Facet.ACTOR, row.text("actor_sector"));
    values.put(Facet.RECIPIENT, row.text("recipient_sector"));
    values.put(Facet.CLAIMANT, row.text("claimant_sector"));
    values.put(Facet.MEASURE, row.text("measure"));
    values.put(Facet.STATUS, row.text("status"));
    values.put(Facet.PUBLISHER, row.text("publisher"));
    values.put(Facet.PLAN, row.text("plan"));
    values.put(Facet.DISPUTED, row.whole("disputed") != 0 ? "yes" : "no");
    values.put(Facet.REVIEW, row.text("decision").isEmpty() ? "unreviewed" : row.text("decision"));
    values.put(Facet.LANGUAGE, row.text("language"));
    values.put(Facet.LOCATED, row.number("latitude").isEmpty() || row.number("longitude").isEmpty() ? Precision.NONE.code() : row.constant("place_precision", Precision.class).code());
    values.put(Facet.DATED, day.isEmpty() ? EventDate.Precision.NONE.code() : row.constant("date_precision", EventDate.Precision.class).code());
    return values;
  }

  private static Spot spot(StoredRow row) throws SQLException {
    return Spot.of(new EventPlace("", row.text("place_name"), "", row.text("admin1"), row.text("country"), row.number("latitude"), row.number("longitude"), row.constant("place_precision", Precision.class)));
  }

  private static Measures measures(StoredRow row) throws SQLException {
    int first = day(row.text("date_start"));
    int incident = day(row.text("incident_start"));
    return new Measures(first, day(row.text("date_end")), incident == Measures.NO_DAY ? first : incident,
        (float) row.number("figure").orElse(Double.NaN), (float) row.number("confidence").orElse(0));
  }

  private static int day(String iso) {
    return iso.isEmpty() ? Measures.NO_DAY : (int) LocalDate.parse(iso).toEpochDay();
  }
}
