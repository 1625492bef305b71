package org.cotejo.workspace.round;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.model.Decision;
import org.cotejo.model.Review;
import org.cotejo.model.table.Table;
import org.cotejo.store.Store;
import org.cotejo.workspace.agreement.CodedClaim;

/// Settles differences: the chosen side becomes what stands in the database.
///
/// @param store as it is now: what was decided before, outside the round, gives way
public record Adjudication(Store store, Comparison comparison) {

  /// As one coder has it.
  ///
  /// @param other what is to read otherwise all the same: columns with their values as exported; only if the coder found the claim
  public List<Decision> as(Coding chosen, Difference difference, Map<String, String> other) {
    Optional<String> claim = chosen.coder().equals(comparison.round().first()) ? difference.first() : difference.second();
    List<Decision> decisions = new ArrayList<>();
    Set<String> rejected = new LinkedHashSet<>(difference.claims());
    claim.filter(chosen::found).ifPresent(found -> {
      rejected.remove(found);
      Decision.Add add = chosen.added().get(found);
      decisions.addAll(add == null ? found(chosen, found, other) : added(add, other));
    });
    rejected.stream().filter(this::isThere).forEach(gone -> decisions.add(new Decision.Judge(gone, Review.REJECTED)));
    decisions.add(new Decision.Adjudicate(comparison.round().number(), difference.claims()));
    return decisions;
  }

  private boolean isThere(String claim) {
    return !rows(claim).isEmpty();
  }

  private List<CodedClaim> rows(String claim) {
    try (Table table = store.claims(List.of(claim))) {
      return table.rows().map(CodedClaim::of).toList();
    }
  }

  private List<Decision> added(Decision.Add add, Map<String, String> other) {
    List<Decision> decisions = new ArrayList<>();
    decisions.add(isThere(add.claim()) ? new Decision.Judge(add.claim(), Review.ACCEPTED) : add);
    other.forEach((column, value) -> decisions.add(new Decision.Edit(add.claim(), column, value)));
    return decisions;
  }

  /// What was edited before and is not so by this coder is edited back.
  private List<Decision> found(Coding chosen, String claim, Map<String, String> other) {
    CodedClaim target = CodedClaim.of(comparison.claims().row(chosen, claim));
    Set<String> columns = new TreeSet<>(store.decisions().originals(List.of(claim)).getOrDefault(claim, Map.of()).keySet());
    columns.addAll(chosen.edits().getOrDefault(claim, Map.of()).keySet());
    columns.addAll(other.keySet());
    List<Decision> decisions = new ArrayList<>();
    rows(claim).forEach(now -> columns.forEach(column -> {
      String value = other.getOrDefault(column, target.cells().getOrDefault(column, ""));
      if (!now.cells().getOrDefault(column, "").equals(value)) {
        decisions.add(new Decision.Edit(claim, column, value));
      }
    }));
    boolean asCoded = chosen.edits().getOrDefault(claim, Map.of()).isEmpty() && other.isEmpty();
    decisions.add(new Decision.Judge(claim, asCoded ? Review.ACCEPTED : Review.EDITED));
    return decisions;
  }
}
