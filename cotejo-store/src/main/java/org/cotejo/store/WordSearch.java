package org.cotejo.store;

import java.sql.SQLException;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.store.words.Stems;
import org.cotejo.store.words.WordQuery;

/// Asks a full-text index. Not for several threads at once.
final class WordSearch {
  private static final int KEPT = 64;
  /// Behind every word that begins alike: no letter sorts after it.
  private static final String LAST = "\uffff";

  private final Statements statements;
  private final String index;
  private final Stems stems = new Stems();
  private final Map<String, BitSet> answers = new LinkedHashMap<>(KEPT, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, BitSet> eldest) {
      return size() > KEPT;
    }
  };

  /// @param index `claim_search` or `document_search`
  WordSearch(Statements statements, String index) throws SQLException {
    this.statements = statements;
    this.index = index;
    statements.run("CREATE VIRTUAL TABLE IF NOT EXISTS temp." + index + "_words USING fts5vocab('main', '" + index + "', 'row')");
  }

  /// The database has changed.
  void forget() {
    answers.clear();
  }

  /// The numbers of the rows that hold what is asked for.
  BitSet rows(String typed) throws SQLException {
    BitSet known = answers.get(typed);
    if (known == null) {
      String match = match(typed);
      known = match.isEmpty() ? new BitSet() : ask(match);
      answers.put(typed, known);
    }
    return known;
  }

  /// As the index is asked; empty if nothing could be found.
  String match(String typed) {
    WordQuery query = WordQuery.of(typed);
    return query.isEmpty() ? "" : query.match(this::forms);
  }

  /// In one piece: a hundred thousand rows one by one would cost more than finding them.
  private BitSet ask(String match) throws SQLException {
    String joined = statements.texts("SELECT group_concat(rowid) FROM " + index + " WHERE " + index + " MATCH ?", match).getFirst();
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
      List<String> candidates = statements.texts("SELECT term FROM " + index + "_words WHERE term >= ? AND term < ?", beginning, beginning + LAST);
      return candidates.stream().filter(candidate -> stems.related(word, candidate)).toList();
    } catch (SQLException e) {
      throw new StoreException("The full-text index cannot be read: " + e.getMessage() + ".", e);
    }
  }
}
