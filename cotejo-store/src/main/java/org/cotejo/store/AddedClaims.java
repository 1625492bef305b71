package org.cotejo.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.model.CodePoints;
import org.cotejo.model.Decision;
import org.cotejo.model.LoggedDecision;

/// The rows of claims that people have added where the coder had missed them.
final class AddedClaims {
  private final Statements statements;

  AddedClaims(Statements statements) {
    this.statements = statements;
  }

  /// All that were ever added, also those taken back.
  static Set<String> ids(List<LoggedDecision> log) {
    return log.stream().flatMap(logged -> logged.decision() instanceof Decision.Add add ? Optional.of(add.claim()).stream() : Optional.<String>empty().stream()).collect(Collectors.toSet());
  }

  /// @throws IllegalArgumentException with a message for people, if it is there
  void requireNew(Decision.Add add) throws SQLException {
    if (!statements.texts("SELECT claim_id FROM claim WHERE claim_id = ?", add.claim()).isEmpty()) {
      throw new IllegalArgumentException("this very claim is there already, as " + add.claim());
    }
  }

  /// @throws IllegalArgumentException with a message for people, if it cannot stand where it is said to
  void check(Decision.Add add) throws SQLException {
    String text = statements.texts("SELECT text FROM document WHERE document_id = ?", add.document()).stream().findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no report " + add.document()));
    int length = text.codePointCount(0, text.length());
    if (add.end() > length) {
      throw new IllegalArgumentException("the report ends at character " + length + "; the evidence would end at " + add.end());
    }
    if (!standsThere(add, text)) {
      throw new IllegalArgumentException("the report says something else from character " + add.begin() + " to " + add.end());
    }
    for (String column : add.cells().keySet()) {
      if (!DocumentWriter.isStored(column)) {
        throw new IllegalArgumentException("claims have no column \"" + column + "\" of their own");
      }
    }
  }

  private static boolean standsThere(Decision.Add add, String text) {
    int length = text.codePointCount(0, text.length());
    return add.end() <= length && text.substring(text.offsetByCodePoints(0, add.begin()), text.offsetByCodePoints(0, add.end())).equals(add.evidence());
  }

  /// Puts the rows in that are missing, and takes those out whose adding was taken back.
  void bringInLine(Collection<String> claims, List<LoggedDecision> log) throws SQLException {
    Map<String, Optional<Decision.Add>> last = new HashMap<>();
    for (LoggedDecision logged : log) {
      if (logged.decision() instanceof Decision.Add add && claims.contains(add.claim()) && !(logged.undone() && last.containsKey(add.claim()))) {
        last.put(add.claim(), logged.undone() ? Optional.empty() : Optional.of(add));
      }
    }
    for (LoggedDecision logged : log) {
      if (logged.decision() instanceof Decision.Add add && last.containsKey(add.claim())) {
        bringInLine(add.claim(), last.getOrDefault(add.claim(), Optional.empty()));
      }
    }
  }

  private void bringInLine(String claim, Optional<Decision.Add> add) throws SQLException {
    boolean there = !statements.texts("SELECT claim_id FROM claim WHERE claim_id = ?", claim).isEmpty();
    if (add.isEmpty() && there) {
      statements.run("DELETE FROM claim WHERE claim_id = ?", claim);
    } else if (add.isPresent() && !there) {
      insert(add.get());
    }
  }

  private void insert(Decision.Add add) throws SQLException {
    for (String text : statements.texts("SELECT text FROM document WHERE document_id = ?", add.document())) {
      int at = place(add, text);
      if (at >= 0) {
        CodePoints points = new CodePoints(text);
        statements.run("INSERT INTO claim (claim_id, document_id, sentence, \"begin\", \"end\", evidence) VALUES (?, ?, 0, ?, ?, ?)",
            add.claim(), add.document(), points.before(at), points.before(at + add.evidence().length()), add.evidence());
        for (Map.Entry<String, String> cell : add.cells().entrySet()) {
          set(add.claim(), cell.getKey(), cell.getValue());
        }
      }
    }
  }

  /// Where its words stand in a text that may have been read otherwise since; nearest to where they stood, -1 if nowhere.
  private static int place(Decision.Add add, String text) {
    int stood = text.offsetByCodePoints(0, Math.min(add.begin(), text.codePointCount(0, text.length())));
    if (standsThere(add, text)) {
      return stood;
    }
    int before = text.lastIndexOf(add.evidence(), stood);
    int behind = text.indexOf(add.evidence(), stood);
    return before < 0 || behind >= 0 && behind - stood < stood - before ? behind : before;
  }

  /// Writes a cell as it is exported. SQLite turns the text into the column's type, or keeps no row that does not fit it.
  ///
  /// @param column known to be one
  void set(String claim, String column, String value) throws SQLException {
    String stored = value.equals("true") ? "1" : value.equals("false") ? "0" : value;
    statements.run("UPDATE claim SET \"" + column + "\" = nullif(?, '') WHERE claim_id = ?", stored, claim);
  }
}
