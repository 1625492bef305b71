package org.cotejo.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.model.Decision;
import org.cotejo.model.DocumentId;
import org.cotejo.model.LoggedDecision;
import org.cotejo.model.Sha256;

/// What people have decided, for good: a log that only grows, each entry carrying the hash of the one before. A decision is taken back by another one.
///
/// Decisions name claims. When a report is coded again by another version, a decided claim may have another id; it is then known by where it stands. A claim that people have added keeps its
/// id and is put back where its words are.
///
/// What the coders of a round of double coding draft is logged like all else, and changes no claim.
public final class DecisionLog {
  private final Path file;
  private final Statements statements;
  private final DecidedClaims decided;
  private final AddedClaims added;
  private final StoredReports reports;

  DecisionLog(Path file, Statements statements, StoredReports reports) {
    this.file = file;
    this.statements = statements;
    this.reports = reports;
    this.added = new AddedClaims(statements);
    this.decided = new DecidedClaims(statements, added);
  }

  /// Adds decisions, all or none, and lets them take effect on claims; which incidents follow is for the next linking, for which the reports concerned are marked. One
  /// transaction is the caller's ([Store#together]).
  ///
  /// @param by who decides
  /// @param reason in the person's words, may be empty
  /// @return the number of the last one
  /// @throws IllegalArgumentException with a message for people, if they name a claim or decision that there is not, or would leave a claim that makes no sense, such as with a least
  ///     above its most
  public long decide(List<Decision> decisions, Instant at, String by, String reason) {
    try {
      Set<String> concerned = new TreeSet<>();
      long number = 0;
      for (Decision decision : decisions) {
        concerned.addAll(touched(decision));
        keep(decision);
        number = add(decision, at, by, reason);
      }
      decided.takeEffect(concerned, all());
      checkSense(concerned);
      return number;
    } catch (SQLException e) {
      throw Problems.explain(file, e);
    }
  }

  /// Keeps where the claims stand that a decision names, if it can be decided so.
  private void keep(Decision decision) throws SQLException {
    switch (decision) {
      case Decision.Add add -> {
        added.requireNew(add);
        added.check(add);
        decided.remember(add);
      }
      case Decision.Draft(long round, Decision.Add add) -> {
        requireRound(round);
        added.check(add);
      }
      case Decision.Draft(long round, Decision drafted) -> {
        requireRound(round);
        decided.remember(NamedClaims.of(drafted));
      }
      case Decision.Adjudicate(long round, List<String> _) -> requireRound(round);
      case Decision.Judge _, Decision.Edit _, Decision.Merge _, Decision.Split _, Decision.Settle _, Decision.Round _ -> decided.remember(NamedClaims.of(decision));
      case Decision.Undo _ -> { }
    }
  }

  private void requireRound(long number) throws SQLException {
    if (!statements.texts("SELECT kind FROM decision WHERE number = ?", number).equals(List.of("round"))) {
      throw new IllegalArgumentException("decision " + number + " opens no round of double coding");
    }
  }

  /// The claims whose rows a decision may change.
  private List<String> touched(Decision decision) {
    return switch (decision) {
      case Decision.Undo(long number) -> touched(undoable(number));
      case Decision.Draft _, Decision.Round _, Decision.Adjudicate _ -> List.of();
      case Decision.Judge _, Decision.Edit _, Decision.Add _, Decision.Merge _, Decision.Split _, Decision.Settle _ -> NamedClaims.of(decision);
    };
  }

  /// Claims must come back as the model has them.
  private void checkSense(Set<String> claims) throws SQLException {
    for (String claim : claims) {
      for (String document : statements.texts("SELECT document_id FROM claim WHERE claim_id = ?", claim)) {
        try {
          reports.report(new DocumentId(document));
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException("claim " + claim + " would make no sense: " + e.getMessage() + ". Decide about its other fields in the same step", e);
        }
      }
    }
  }

  private Decision undoable(long number) {
    LoggedDecision logged = all().stream().filter(entry -> entry.number() == number).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no decision " + number));
    if (logged.undone()) {
      throw new IllegalArgumentException("decision " + number + " has been taken back already");
    }
    if (logged.decision() instanceof Decision.Undo) {
      throw new IllegalArgumentException("decision " + number + " takes another one back; decide that one again instead");
    }
    return logged.decision();
  }

  private long add(Decision decision, Instant at, String by, String reason) throws SQLException {
    List<List<String>> last = statements.rows("SELECT number, hash FROM decision ORDER BY number DESC LIMIT 1");
    long number = last.isEmpty() ? 1 : Long.parseLong(last.getFirst().get(0)) + 1;
    String before = last.isEmpty() ? "" : last.getFirst().get(1);
    String kind = DecisionText.kind(decision);
    String content = DecisionText.content(decision);
    statements.run("INSERT INTO decision (number, at, by, reason, kind, content, hash) VALUES (?, ?, ?, ?, ?, ?, ?)",
        number, at.toString(), by, reason, kind, content, hash(before, List.of(Long.toString(number), at.toString(), by, reason, kind, content)));
    return number;
  }

  /// Finds the decided claims of a report that has been coded again, and lets the decisions take effect on its new rows.
  void codedAgain(String document) throws SQLException {
    Set<String> before = decided.of(document);
    if (!before.isEmpty()) {
      decided.find(document, AddedClaims.ids(all()));
      Set<String> now = decided.of(document);
      decided.forgetOriginals(before);
      decided.forgetOriginals(now);
      decided.takeEffect(now, all());
    }
  }

  /// All decisions in the order they were taken, the claims by their present ids.
  public List<LoggedDecision> all() {
    try {
      List<List<String>> rows = statements.rows("SELECT number, at, by, reason, kind, content FROM decision ORDER BY number");
      Set<Long> undone = new HashSet<>();
      rows.stream().filter(row -> row.get(4).equals("undo")).forEach(row -> undone.add(Long.valueOf(row.get(5))));
      Map<String, String> now = decided.presentIds();
      List<LoggedDecision> all = new ArrayList<>();
      for (List<String> row : rows) {
        long number = Long.parseLong(row.get(0));
        Decision decision = NamedClaims.renamed(DecisionText.read(row.get(4), row.get(5)), claim -> now.getOrDefault(claim, claim));
        all.add(new LoggedDecision(number, Instant.parse(row.get(1)), row.get(2), row.get(3), undone.contains(number), decision));
      }
      return all;
    } catch (SQLException e) {
      throw Problems.explain(file, e);
    }
  }

  /// What the coder had said where people have edited, claim by claim: columns with their values as exported.
  public Map<String, Map<String, String>> originals(Collection<String> claims) {
    try {
      Map<String, Map<String, String>> originals = new HashMap<>();
      for (String claim : claims) {
        for (List<String> row : statements.rows("SELECT o.\"column\", o.value FROM claim_original o WHERE o.claim_id = ?", claim)) {
          originals.computeIfAbsent(claim, _ -> new HashMap<>()).put(row.get(0), row.get(1));
        }
      }
      return originals;
    } catch (SQLException e) {
      throw Problems.explain(file, e);
    }
  }

  /// The first entry that was changed after it was written, if any was.
  public Optional<Long> broken() {
    try {
      String before = "";
      for (List<String> row : statements.rows("SELECT number, at, by, reason, kind, content, hash FROM decision ORDER BY number")) {
        String hash = hash(before, row.subList(0, 6));
        if (!hash.equals(row.get(6))) {
          return Optional.of(Long.valueOf(row.getFirst()));
        }
        before = hash;
      }
      return Optional.empty();
    } catch (SQLException e) {
      throw Problems.explain(file, e);
    }
  }

  private static String hash(String before, List<String> entry) {
    StringBuilder text = new StringBuilder(before);
    entry.forEach(field -> text.append('\n').append(field.length()).append(':').append(field));
    return Sha256.of(text.toString());
  }
}
