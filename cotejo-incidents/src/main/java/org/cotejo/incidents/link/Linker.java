package org.cotejo.incidents.link;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.cotejo.incidents.account.Account;
import org.cotejo.incidents.verdict.Verdicts;

/// Links accounts into incidents. Safe for many threads.
public final class Linker {
  private final PairModel model;

  private Linker(PairModel model) {
    this.model = model;
  }

  public static Linker load() {
    return new Linker(PairModel.load());
  }

  public static Linker with(PairModel model) {
    return new Linker(model);
  }

  /// The log odds that two accounts are of one incident, within -6..6; above 0 they hang together.
  public double score(Account one, Account other) {
    return model.score(one, other);
  }

  /// What holds of two accounts: what the model weighs.
  public static Set<Clue> clues(Account one, Account other) {
    return Pair.of(one, other).held();
  }

  /// Whether two accounts cannot be of one incident, or share nothing in particular.
  public static boolean areApart(Account one, Account other) {
    Pair pair = Pair.of(one, other);
    return pair.isImpossible() || !pair.isParticular();
  }

  /// How likely two accounts are of one incident, 0..1.
  public double probability(Account one, Account other) {
    return PairModel.probability(model.score(one, other));
  }

  /// The incidents among accounts that hang together, directly or by others, in any order. The cost grows with the cube of their number.
  ///
  /// @return the accounts of each incident, in the order of their ids
  public List<List<Account>> incidents(Collection<Account> component, Verdicts verdicts) {
    return new Clustering(model, verdicts).cluster(List.copyOf(component));
  }
}
