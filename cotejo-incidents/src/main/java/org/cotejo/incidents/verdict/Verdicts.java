package org.cotejo.incidents.verdict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.model.Decision;
import org.cotejo.model.LoggedDecision;

/// The merges and splits that hold. Of two decisions about the same two claims the later one holds; one that was taken back holds no more.
public final class Verdicts {
  /// Nobody has decided anything.
  public static final Verdicts NONE = new Verdicts();

  /// One side of a merge or split.
  ///
  /// @param number of the decision
  private record Side(long number, boolean first, Verdict verdict, List<String> others) {}

  private final Map<String, List<Side>> sides = new HashMap<>();

  private Verdicts() {}

  /// @param log in any order
  public static Verdicts of(Collection<LoggedDecision> log) {
    Verdicts verdicts = new Verdicts();
    for (LoggedDecision logged : log) {
      if (!logged.undone()) {
        switch (logged.decision()) {
          case Decision.Merge(List<String> claims, List<String> others) -> verdicts.add(logged.number(), Verdict.SAME, claims, others);
          case Decision.Split(List<String> claims, List<String> others) -> verdicts.add(logged.number(), Verdict.APART, claims, others);
          case Decision.Judge _, Decision.Edit _, Decision.Add _, Decision.Settle _, Decision.Round _, Decision.Draft _, Decision.Adjudicate _, Decision.Undo _ -> { }
        }
      }
    }
    return verdicts;
  }

  private void add(long number, Verdict verdict, List<String> claims, List<String> others) {
    claims.forEach(claim -> sides.computeIfAbsent(claim, _ -> new ArrayList<>()).add(new Side(number, true, verdict, others)));
    others.forEach(claim -> sides.computeIfAbsent(claim, _ -> new ArrayList<>()).add(new Side(number, false, verdict, claims)));
  }

  public boolean isEmpty() {
    return sides.isEmpty();
  }

  /// Whether somebody has decided about this claim.
  public boolean concern(String claim) {
    return sides.containsKey(claim);
  }

  /// About two claims.
  public Verdict of(String claim, String other) {
    return of(List.of(claim), List.of(other));
  }

  /// About two groups of claims: the latest decision that puts a claim of one opposite a claim of the other.
  public Verdict of(Collection<String> claims, Collection<String> others) {
    long latest = 0;
    Verdict verdict = Verdict.OPEN;
    for (String claim : sides.isEmpty() ? List.<String>of() : claims) {
      for (Side side : sides.getOrDefault(claim, List.of())) {
        if (side.number > latest && side.others.stream().anyMatch(others::contains)) {
          latest = side.number;
          verdict = side.verdict;
        }
      }
    }
    return verdict;
  }

  /// All claims that some decision that holds puts together with these.
  public Set<String> merged(Collection<String> claims) {
    Set<String> merged = new TreeSet<>();
    for (String claim : claims) {
      for (Side side : sides.getOrDefault(claim, List.of())) {
        side.others.stream().filter(other -> of(claim, other) == Verdict.SAME).forEach(merged::add);
      }
    }
    return merged;
  }
}
