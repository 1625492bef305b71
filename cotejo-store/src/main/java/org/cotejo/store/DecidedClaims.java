package org.cotejo.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.model.Decision;
import org.cotejo.model.LoggedDecision;
import org.cotejo.model.Review;

/// The claims that decisions name: where they stand, what their ids are now, and how decisions show in their rows.
final class DecidedClaims {
  private final Statements statements;
  private final AddedClaims added;

  DecidedClaims(Statements statements, AddedClaims added) {
    this.statements = statements;
    this.added = added;
  }

  /// Keeps where an added claim stands.
  void remember(Decision.Add add) throws SQLException {
    statements.run("INSERT OR IGNORE INTO decided_claim (claim_id, document_id, \"begin\", \"end\", event_type, measure, now_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?1)",
        add.claim(), add.document(), add.begin(), add.end(), add.cell("event_type"), add.cell("measure"));
  }

  /// Keeps where claims stand.
  ///
  /// @throws IllegalArgumentException if there is no such claim
  void remember(Collection<String> claims) throws SQLException {
    for (String claim : claims) {
      int added = statements.run("""
          INSERT OR IGNORE INTO decided_claim (claim_id, document_id, "begin", "end", event_type, measure, now_id)
          SELECT claim_id, document_id, "begin", "end", event_type, measure, claim_id FROM claim WHERE claim_id = ?""", claim);
      if (added == 0 && statements.texts("SELECT claim_id FROM decided_claim WHERE claim_id = ?1 OR now_id = ?1", claim).isEmpty()) {
        throw new IllegalArgumentException("there is no claim " + claim);
      }
    }
  }

  /// The present ids of claims that have others than when they were decided about.
  Map<String, String> presentIds() throws SQLException {
    Map<String, String> ids = new HashMap<>();
    statements.rows("SELECT claim_id, now_id FROM decided_claim WHERE claim_id <> now_id").forEach(row -> ids.put(row.get(0), row.get(1)));
    return ids;
  }

  /// Finds the decided claims of a report that has been coded again: a claim that is no longer there is the one of the same kind whose evidence covers most of its own, if there
  /// is one.
  ///
  /// @param own claims that people have added: they are never another one
  void find(String document, Set<String> own) throws SQLException {
    for (List<String> row : statements.rows("SELECT claim_id, \"begin\", \"end\", event_type, measure FROM decided_claim WHERE document_id = ?", document)) {
      if (own.contains(row.get(0))) {
        continue;
      }
      List<String> now = statements.texts("""
          SELECT claim_id FROM claim
          WHERE document_id = ?1 AND (claim_id = ?2 OR "begin" < ?4 AND "end" > ?3 AND event_type IS nullif(?5, ''))
          ORDER BY claim_id <> ?2, measure IS NOT nullif(?6, ''), -(min("end", ?4) - max("begin", ?3)), claim_id LIMIT 1""",
          document, row.get(0), Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2)), row.get(3), row.get(4));
      statements.run("UPDATE decided_claim SET now_id = ? WHERE claim_id = ?", now.isEmpty() ? row.get(0) : now.getFirst(), row.get(0));
    }
  }

  /// Which decided claims a report has, by their ids at present.
  Set<String> of(String document) throws SQLException {
    return Set.copyOf(statements.texts("SELECT now_id FROM decided_claim WHERE document_id = ?", document));
  }

  /// Forgets what the coder had said of claims whose rows are new.
  void forgetOriginals(Collection<String> claims) throws SQLException {
    for (String claim : claims) {
      statements.run("DELETE FROM claim_original WHERE claim_id = ?", claim);
    }
  }

  /// Brings the rows of claims in line with all that is decided about them, and marks their reports to be linked again.
  ///
  /// @param log the whole log
  void takeEffect(Collection<String> claims, List<LoggedDecision> log) throws SQLException {
    for (String claim : claims) {
      restore(claim);
      statements.run("DELETE FROM review WHERE claim_id = ?", claim);
      linkAgain(claim);
    }
    for (LoggedDecision logged : log) {
      if (logged.decision() instanceof Decision.Settle settle && settle.claims().stream().anyMatch(claims::contains)) {
        // the figure may pass to another of its claims, in another incident
        for (String claim : settle.claims()) {
          linkAgain(claim);
        }
      }
    }
    added.bringInLine(claims, log);
    for (LoggedDecision logged : log) {
      if (!logged.undone()) {
        takeEffect(logged.decision(), claims);
      }
    }
  }

  private void linkAgain(String claim) throws SQLException {
    statements.run("UPDATE document SET linked = NULL WHERE document_id IN (SELECT document_id FROM claim WHERE claim_id = ?1 UNION SELECT document_id FROM decided_claim WHERE claim_id = ?1)", claim);
  }

  private void takeEffect(Decision decision, Collection<String> claims) throws SQLException {
    switch (decision) {
      case Decision.Judge(String claim, Review review) when claims.contains(claim) -> judge(claim, review);
      case Decision.Edit(String claim, String column, String value) when claims.contains(claim) -> edit(claim, column, value);
      case Decision.Add add when claims.contains(add.claim()) -> {
        restore(add.claim());
        judge(add.claim(), Review.ACCEPTED);
      }
      case Decision.Judge _, Decision.Edit _, Decision.Add _ -> { }
      case Decision.Merge _, Decision.Split _, Decision.Settle _, Decision.Round _, Decision.Draft _, Decision.Adjudicate _, Decision.Undo _ -> { }
    }
  }

  /// As the coder, or whoever added it, had it.
  private void restore(String claim) throws SQLException {
    for (List<String> original : statements.rows("SELECT \"column\", value FROM claim_original WHERE claim_id = ?", claim)) {
      set(claim, original.get(0), original.get(1));
    }
    statements.run("DELETE FROM claim_original WHERE claim_id = ?", claim);
  }

  private void judge(String claim, Review review) throws SQLException {
    statements.run("DELETE FROM review WHERE claim_id = ?", claim);
    if (review != Review.UNREVIEWED) {
      review(claim, review);
    }
  }

  /// Of a claim that is no longer there nothing is said.
  private void review(String claim, Review review) throws SQLException {
    statements.run("INSERT OR REPLACE INTO review (claim_id, decision) SELECT claim_id, ? FROM claim WHERE claim_id = ?", review.code(), claim);
  }

  private void edit(String claim, String column, String value) throws SQLException {
    if (!DocumentWriter.isStored(column)) {
      throw new IllegalArgumentException("claims have no column \"" + column + "\" of their own");
    }
    statements.run("INSERT OR IGNORE INTO claim_original (claim_id, \"column\", value) SELECT claim_id, ?, \"" + column + "\" FROM claim WHERE claim_id = ?", column, claim);
    set(claim, column, value);
    review(claim, Review.EDITED);
  }

  private void set(String claim, String column, String value) throws SQLException {
    added.set(claim, column, value);
  }
}
