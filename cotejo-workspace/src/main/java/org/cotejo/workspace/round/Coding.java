package org.cotejo.workspace.round;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cotejo.model.Decision;
import org.cotejo.model.LoggedDecision;
import org.cotejo.model.Review;

/// What one coder of a round has said by now.
///
/// @param edits of claims that were found right but for these columns, or right as they are; a claim that is missing here and in `rejected` is still to be judged
/// @param rejected claims that do not stand in the report
/// @param added claims that were missed, by their ids
public record Coding(String coder, Map<String, Map<String, String>> edits, Set<String> rejected, Map<String, Decision.Add> added) {

  /// @param coder one of the round's
  public static Coding of(CodingRound round, String coder, List<LoggedDecision> log) {
    Coding coding = new Coding(coder, new LinkedHashMap<>(), new HashSet<>(), new LinkedHashMap<>());
    for (LoggedDecision logged : log) {
      if (!logged.undone() && logged.by().strip().equalsIgnoreCase(coder)) {
        switch (logged.decision()) {
          case Decision.Draft(long number, Decision decision) when number == round.number() -> coding.say(decision, round);
          case Decision decision when logged.number() < round.number() -> coding.say(decision, round);
          default -> { }
        }
      }
    }
    return new Coding(coder, Collections.unmodifiableMap(coding.edits), Collections.unmodifiableSet(coding.rejected), Collections.unmodifiableMap(coding.added));
  }

  private void say(Decision decision, CodingRound round) {
    switch (decision) {
      case Decision.Judge(String claim, Review review) -> judge(claim, review, round);
      case Decision.Edit(String claim, String column, String value) -> edit(claim, column, value, round);
      case Decision.Add add when round.documents().contains(add.document()) -> added.put(add.claim(), add);
      case Decision.Add _, Decision.Merge _, Decision.Split _, Decision.Settle _, Decision.Round _, Decision.Draft _, Decision.Adjudicate _, Decision.Undo _ -> { }
    }
  }

  private void judge(String claim, Review review, CodingRound round) {
    if (review == Review.REJECTED) {
      added.remove(claim);
    }
    if (round.claims().contains(claim)) {
      rejected.remove(claim);
      switch (review) {
        case ACCEPTED, EDITED -> edits.putIfAbsent(claim, new TreeMap<>());
        case REJECTED -> rejected.add(claim);
        case UNREVIEWED -> edits.remove(claim);
      }
    }
  }

  private void edit(String claim, String column, String value, CodingRound round) {
    Decision.Add add = added.get(claim);
    if (add != null) {
      TreeMap<String, String> cells = new TreeMap<>(add.cells());
      cells.put(column, value);
      cells.values().removeIf(String::isEmpty);
      added.put(claim, new Decision.Add(add.claim(), add.document(), add.begin(), add.end(), add.evidence(), cells));
    } else if (round.claims().contains(claim)) {
      rejected.remove(claim);
      edits.computeIfAbsent(claim, _ -> new TreeMap<>()).put(column, value);
    }
  }

  public boolean isJudged(String claim) {
    return rejected.contains(claim) || edits.containsKey(claim);
  }

  /// Whether the claim stands in the report, by this coder.
  public boolean found(String claim) {
    return !rejected.contains(claim) && edits.containsKey(claim) || added.containsKey(claim);
  }
}
