package org.cotejo.store;

import java.sql.SQLException;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.store.words.Stems;
import org.cotejo.store.words.WordQuery;

/// Asks the full-text index of the claims' evidence. Not for several threads at once.
final class WordSearch {
  private static final int KEPT = 64;
  /// Behind every word that begins alike: no letter sorts after it.
  private static final String LAST = "\uffff";

  private final Statements statements;
  private final Stems stems = new Stems();
  private final Map<String, BitSet> answers = new LinkedHashMap<>(KEPT, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, BitSet> eldest) {
      return size() > KEPT;
    }
  };

  WordSearch(Statements statements) throws SQLException {
    this.statements = statements;
    statements.run("CREATE VIRTUAL TABLE IF NOT EXISTS temp.claim_words USING fts5vocab('main', 'claim_search', 'row')");
  }

  /// The database has changed.
  void forget() {
    answers.clear();
  }

  /// The numbers of the rows whose evidence holds what is asked for.
  BitSet rows(String typed) throws SQLException {
    BitSet known = answers.get(typed);
    if (known == null) {
      WordQuery query = WordQuery.of(typed);
      known = query.isEmpty() ? new BitSet() : ask(query.match(this::forms));
      answers.put(typed, known);
    }
    return known;
  }

  /// In one piece: a hundred thousand rows one by one would cost more than finding them.
  private BitSet ask(String match) throws SQLException {
    String joined = statements.texts("SELECT group_concat(rowid) FROM claim_search WHERE claim_search MATCH ?", match).getFirst();
    BitSet rows = new BitSet();
    int number = 0;
    for (int i = 0; i < joined.length(); i++) {
      char digit = joined.charAt(i);
      if (digit == ',') {
        rows.set(number);
        number = 0;
      } else {
        number = 10 * number + digit - '0';
      }
    }
    if (!joined.isEmpty()) {
      rows.set(number);
    }
    return rows;
  }

  private Collection<String> forms(String word) {
    String beginning = stems.beginning(word);
    try {
      List<String> candidates = statements.texts("SELECT term FROM claim_words WHERE term >= ? AND term < ?", beginning, beginning + LAST);
      return candidates.stream().filter(candidate -> stems.related(word, candidate)).toList();
    } catch (SQLException e) {
      throw new StoreException("The full-text index cannot be read: " + e.getMessage() + ".", e);
    }
  }
}
