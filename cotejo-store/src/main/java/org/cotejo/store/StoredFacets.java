package org.cotejo.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cotejo.model.EventDate;
import org.cotejo.model.EventPlace;
import org.cotejo.model.EventPlace.Precision;
import org.cotejo.store.facet.ClaimColumnsBuilder;
import org.cotejo.store.facet.ClaimColumnsBuilder.Measures;
import org.cotejo.store.facet.ClaimSnapshot;
import org.cotejo.store.facet.Facet;
import org.cotejo.store.facet.Found;
import org.cotejo.store.facet.Selection;
import org.cotejo.store.facet.Spot;

/// Searches the claims of a database by facets and words. Unlike a [Store], for any number of threads; it only reads, and sees what others have written.
///
/// The columns that facets ask are held in memory ([org.cotejo.store.facet]), some 100 bytes a claim. After a change they are read again: at once if that goes
/// quickly, else beside the work, while the state of before still answers.
public final class StoredFacets implements AutoCloseable {
  /// Longer than this nobody should wait for a click.
  private static final long QUICK_NS = 300_000_000;
  private static final int MOST_ROWS_READ_AT_ONCE = 2_000;
  /// Who leafs through what was found asks for the same again; an eighth of a byte a claim each, and four a place.
  private static final int MOST_FOUND = 16;
  private static final String CLAIMS = """
      SELECT c.id, d.id AS document, c.country, c.admin1, c.place_name, c.place_precision, c.latitude, c.longitude, c.event_type, c.act, c.actor_sector, c.recipient_sector,
        c.claimant_sector, c.measure, c.status, d.publisher, c.plan, r.decision, d.language, c.date_start, c.date_end, c.date_precision, c.confidence, coalesce(c.low, c.high) AS figure,
        a.incident_id, i.disputed, i.date_start AS incident_start
      FROM claim c
      JOIN document d INDEXED BY document_of_claims ON d.document_id = c.document_id
      LEFT JOIN review r ON r.claim_id = c.claim_id
      LEFT JOIN account_claim ac ON ac.claim_id = c.claim_id
      LEFT JOIN account a INDEXED BY account_in_incident ON a.account_id = ac.account_id
      LEFT JOIN incident i INDEXED BY incident_of_claims ON i.incident_id = a.incident_id
      ORDER BY c.id""";

  private final Path file;
  private final Connection connection;
  private final Statements statements;
  private final WordSearch words;
  private final Map<Selection, Found> lately = new LinkedHashMap<>(MOST_FOUND, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Selection, Found> eldest) {
      return size() > MOST_FOUND;
    }
  };
  private ClaimSnapshot snapshot = new ClaimColumnsBuilder().build();
  private long version = -1;
  private long changes;
  private long tookNs;
  private boolean reading;

  private StoredFacets(Path file, Connection connection) throws SQLException {
    this.file = file;
    this.connection = connection;
    this.statements = new Statements(connection);
    this.words = new WordSearch(statements, "claim_search");
  }

  /// Opens a database that is up to date ([Store#openExisting] sees to that) and reads the columns: some twenty seconds of one core for a million claims.
  public static StoredFacets open(Path file) {
    try {
      StoredFacets facets = new StoredFacets(file, Connections.toWatch(file));
      facets.current();
      return facets;
    } catch (SQLException e) {
      throw Problems.explain(file, e);
    }
  }

  /// The claims of a selection.
  ///
  /// Words are asked of the claims' evidence: all of them, in any order and any grammatical form, accents and case aside; `"in quotes"` they follow each other as written; with a `-` before they must not be there.
  public Found find(Selection selection) {
    ClaimSnapshot claims = current();
    return known(selection).orElseGet(() -> {
      Optional<BitSet> worded = selection.words().isEmpty() ? Optional.empty() : Optional.of(rows(selection.words()));
      Found found = claims.find(selection, worded);
      remember(claims, selection, found);
      return found;
    });
  }

  private synchronized Optional<Found> known(Selection selection) {
    return Optional.ofNullable(lately.get(selection));
  }

  /// Unless other claims are shown by now.
  private synchronized void remember(ClaimSnapshot claims, Selection selection, Found found) {
    if (claims == snapshot) {
      lately.put(selection, found);
    }
  }

  /// A number that is another one whenever the database has changed, and again when what was changed is found here.
  public long version() {
    current();
    return shown();
  }

  private synchronized long shown() {
    return changes;
  }

  private synchronized BitSet rows(String typed) {
    try {
      return words.rows(typed);
    } catch (SQLException e) {
      throw Problems.explain(file, e);
    }
  }

  private synchronized ClaimSnapshot current() {
    try {
      long now = Long.parseLong(statements.texts("PRAGMA data_version").getFirst());
      if (now != version && !reading) {
        words.forget();
        version = now;
        changes++;
        refresh();
      }
      return snapshot;
    } catch (SQLException e) {
      throw Problems.explain(file, e);
    }
  }

  private void refresh() throws SQLException {
    if (tookNs < QUICK_NS) {
      long start = System.nanoTime();
      show(read());
      tookNs = System.nanoTime() - start;
    } else {
      reading = true;
      Thread.ofVirtual().name("facets").start(this::readBeside);
    }
  }

  private void readBeside() {
    try {
      done(read());
    } catch (SQLException e) {
      done(snapshot());
    }
  }

  private synchronized ClaimSnapshot snapshot() {
    return snapshot;
  }

  private synchronized void done(ClaimSnapshot read) {
    show(read);
    changes++;
    reading = false;
  }

  private void show(ClaimSnapshot read) {
    snapshot = read;
    lately.clear();
  }

  /// With a connection of its own, so that others are not kept waiting, and its cache is gone when it is done.
  private ClaimSnapshot read() throws SQLException {
    ClaimColumnsBuilder builder = new ClaimColumnsBuilder();
    try (Connection own = Connections.toScan(file); PreparedStatement query = own.prepareStatement(CLAIMS)) {
      query.setFetchSize(MOST_ROWS_READ_AT_ONCE);
      try (ResultSet result = query.executeQuery()) {
        StoredRow row = new StoredRow(result);
        while (result.next()) {
          builder.add(row.whole("id"), values(row), measures(row), spot(row), row.text("incident_id"), row.whole("document"));
        }
      }
    }
    return builder.build();
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

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw Problems.explain(file, e);
    }
  }
}
