package org.cotejo.incidents.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.cotejo.incidents.account.Account;
import org.cotejo.incidents.verdict.Verdict;
import org.cotejo.incidents.verdict.Verdicts;

/// Links accounts into incidents. Safe for many threads.
public final class Linker {
  /// Components with more accounts are parted by surer pairs before they are clustered, since the cost grows with the cube of the size.
  static final int MOST = 300;
  private static final double STEP = 0.75;

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

  /// Whether two accounts are more likely of one incident than not, so that they hang together.
  public boolean hangTogether(Account one, Account other) {
    return model.score(one, other) > 0;
  }

  /// What holds of two accounts: what the model weighs.
  public static Set<Clue> clues(Account one, Account other) {
    return Pair.of(one, other).held();
  }

  /// Whether two accounts cannot be of one incident, whatever else they share.
  public static boolean areApart(Account one, Account other) {
    return Pair.of(one, other).isImpossible();
  }

  /// How likely two accounts are of one incident, 0..1.
  public double probability(Account one, Account other) {
    return PairModel.probability(model.score(one, other));
  }

  /// The incidents among the accounts of one component: all that hang together directly or by others, in any order.
  ///
  /// @return the accounts of each incident, in the order of their ids
  public List<List<Account>> incidents(Collection<Account> component, Verdicts verdicts) {
    List<List<Account>> incidents = new ArrayList<>();
    Clustering clustering = new Clustering(model, verdicts);
    parts(List.copyOf(component), verdicts, 0).forEach(part -> incidents.addAll(clustering.cluster(part)));
    incidents.sort(Comparator.comparing(incident -> incident.getFirst().id()));
    return incidents;
  }

  private List<List<Account>> parts(List<Account> component, Verdicts verdicts, double least) {
    if (component.size() <= MOST || least > 6) {
      return component.size() <= MOST ? List.of(component) : chunks(component);
    }
    List<List<Account>> parts = new ArrayList<>();
    double surer = least + STEP;
    for (List<Account> part : components(component, account -> component.stream().filter(other -> holds(account, other, verdicts, surer)).toList())) {
      parts.addAll(parts(part, verdicts, surer));
    }
    return parts;
  }

  private boolean holds(Account one, Account other, Verdicts verdicts, double least) {
    return model.score(one, other) > least || verdicts.of(one.claims(), other.claims()) == Verdict.SAME;
  }

  /// A last resort against thousands of accounts that are all alike.
  private static List<List<Account>> chunks(List<Account> alike) {
    List<Account> sorted = alike.stream().sorted(Comparator.comparing(Account::id)).toList();
    List<List<Account>> chunks = new ArrayList<>();
    for (int from = 0; from < sorted.size(); from += MOST) {
      chunks.add(sorted.subList(from, Math.min(from + MOST, sorted.size())));
    }
    return chunks;
  }

  /// What hangs together: the connected components among accounts.
  ///
  /// @param neighbours those that an account hangs on directly
  public static List<List<Account>> components(Collection<Account> accounts, Function<Account, ? extends Collection<Account>> neighbours) {
    List<List<Account>> components = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Account start : accounts) {
      if (seen.add(start.id())) {
        List<Account> component = new ArrayList<>();
        Deque<Account> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
          Account account = open.remove();
          component.add(account);
          neighbours.apply(account).stream().filter(next -> seen.add(next.id())).forEach(open::add);
        }
        components.add(component);
      }
    }
    return components;
  }
}
