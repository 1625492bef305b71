package org.cotejo.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cotejo.store.facet.ClaimSnapshot;
import org.cotejo.store.facet.Found;
import org.cotejo.store.facet.Selection;

/// Searches the claims of a database by facets and words. Unlike a [Store], for any number of threads; it only reads, and sees what others have written.
///
/// The columns that facets ask are held in memory ([org.cotejo.store.facet]), some 90 bytes a claim. After a change the claims that have changed are read again
/// ([FacetRows]): at once in a small database, else beside the work, while the state of before still answers.
public final class StoredFacets implements AutoCloseable {
  /// Longer than this nobody should wait for a click.
  private static final long QUICK_NS = 300_000_000;
  /// Who leafs through what was found asks for the same again; an eighth of a byte a claim each, and four a place.
  private static final int MOST_FOUND = 16;

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
  private FacetRows.State state = FacetRows.State.NONE;
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
    if (claims == state.claims()) {
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
      return state.claims();
    } catch (SQLException e) {
      throw Problems.explain(file, e);
    }
  }

  private void refresh() throws SQLException {
    if (tookNs < QUICK_NS) {
      long start = System.nanoTime();
      show(read(state));
      tookNs = System.nanoTime() - start;
    } else {
      FacetRows.State before = state;
      reading = true;
      Thread.ofVirtual().name("facets").start(() -> readBeside(before));
    }
  }

  private void readBeside(FacetRows.State before) {
    try {
      done(read(before));
    } catch (SQLException e) {
      done(before);
    }
  }

  private synchronized void done(FacetRows.State read) {
    show(read);
    changes++;
    reading = false;
  }

  private void show(FacetRows.State read) {
    state = read;
    lately.clear();
  }

  /// With a connection of its own, so that others are not kept waiting, and its cache is gone when it is done. What has not changed is not read again.
  private FacetRows.State read(FacetRows.State before) throws SQLException {
    try (Connection own = Connections.toScan(file)) {
      return new FacetRows(own).after(before);
    }
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
