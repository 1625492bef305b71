package org.cotejo.store;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cotejo.model.Decision;
import org.cotejo.model.Review;

/// The claims that decisions name.
final class NamedClaims {
  private NamedClaims() {}

  /// Each once or more.
  static List<String> of(Decision decision) {
    return switch (decision) {
      case Decision.Judge(String claim, Review _) -> List.of(claim);
      case Decision.Edit(String claim, String _, String _) -> List.of(claim);
      case Decision.Add add -> List.of(add.claim());
      case Decision.Merge(List<String> claims, List<String> others) -> joined(claims, others);
      case Decision.Split(List<String> claims, List<String> others) -> joined(claims, others);
      case Decision.Settle settle -> settle.claims();
      case Decision.Round round -> round.claims();
      case Decision.Draft(long _, Decision decided) -> of(decided);
      case Decision.Adjudicate(long _, List<String> claims) -> claims;
      case Decision.Undo _ -> List.of();
    };
  }

  private static List<String> joined(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  /// The same decision, its claims under other ids.
  static Decision renamed(Decision decision, UnaryOperator<String> name) {
    return switch (decision) {
      case Decision.Judge judge -> new Decision.Judge(name.apply(judge.claim()), judge.review());
      case Decision.Edit edit -> new Decision.Edit(name.apply(edit.claim()), edit.column(), edit.value());
      case Decision.Add add -> add;
      case Decision.Merge merge -> new Decision.Merge(merge.claims().stream().map(name).toList(), merge.others().stream().map(name).toList());
      case Decision.Split split -> new Decision.Split(split.claims().stream().map(name).toList(), split.others().stream().map(name).toList());
      case Decision.Settle settle -> new Decision.Settle(settle.claims().stream().map(name).toList(), settle.quantity(), settle.low(), settle.high());
      case Decision.Round round -> new Decision.Round(round.name(), round.coders(), round.documents(), round.claims().stream().map(name).toList());
      case Decision.Draft draft -> new Decision.Draft(draft.round(), renamed(draft.decision(), name));
      case Decision.Adjudicate settled -> new Decision.Adjudicate(settled.round(), settled.claims().stream().map(name).toList());
      case Decision.Undo undo -> undo;
    };
  }
}
