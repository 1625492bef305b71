package org.cotejo.incidents.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cotejo.incidents.account.Account;
import org.cotejo.incidents.verdict.Verdicts;

/// What hangs together and is clustered at once: the component of an account among ties of some odds, the lowest odds at which it is not too large. In a capital where people are
/// killed every day, weak ties chain the days of years together; clustering cuts the chain anyway, so that only the strong ties of it need to be looked at.
///
/// Of two accounts of a part each has that part (if the component at lower odds is too large for one, it is the same component, and too large, for the other), so that parts do not
/// depend on where one begins.
final class Parts {
  private static final int MOST = 150;
  private static final double STEP = 0.75;
  /// From this step on no ties are left: scores end at 6.
  private static final int LAST = 8;

  private final AccountShelf shelf;
  private final Verdicts verdicts;
  /// By step, accounts that are known to be in a component that is too large.
  private final List<Set<String>> large = Stream.<Set<String>>generate(HashSet::new).limit(LAST).toList();

  /// @param shelf whose ties do not change while the parts are asked for
  Parts(AccountShelf shelf, Verdicts verdicts) {
    this.shelf = shelf;
    this.verdicts = verdicts;
  }

  /// The accounts of the part that an account is in; none if there is no such account.
  Collection<Account> of(String id) {
    for (int step = 0; step < LAST; step++) {
      Optional<Set<String>> part = component(id, step, "", large.get(step));
      if (part.isPresent()) {
        return accounts(part.get());
      }
    }
    return accounts(merged(id));
  }

  private Collection<Account> accounts(Set<String> part) {
    return part.stream().flatMap(member -> shelf.account(member).stream()).toList();
  }

  /// The accounts whose part is too large now that an account has joined it, and has to be parted by surer ties.
  Set<String> outgrown(String id) {
    Set<String> outgrown = new TreeSet<>();
    for (int step = 0; step < LAST && component(id, step, "", large.get(step)).isEmpty(); step++) {
      Set<String> stillLarge = new HashSet<>();
      for (Map.Entry<String, Double> tie : shelf.ties(id).entrySet()) {
        if (tie.getValue() > step * STEP && !outgrown.contains(tie.getKey())) {
          component(tie.getKey(), step, id, stillLarge).ifPresent(outgrown::addAll);
        }
      }
    }
    return outgrown;
  }

  /// What hangs together with an account by ties of more than these odds, without another one; nothing if that is too large.
  ///
  /// @param large accounts of components that are known to be too large; grows
  private Optional<Set<String>> component(String start, int step, String without, Set<String> large) {
    Set<String> component = new LinkedHashSet<>();
    List<String> open = new ArrayList<>(List.of(start));
    while (!open.isEmpty()) {
      String id = open.removeLast();
      if (id.equals(without) || !component.add(id)) {
        continue;
      }
      if (component.size() > MOST || large.contains(id)) {
        large.addAll(component);
        return Optional.empty();
      }
      shelf.ties(id).forEach((other, odds) -> {
        if (odds > step * STEP) {
          open.add(other);
        }
      });
      open.addAll(mergedWith(id));
    }
    return Optional.of(component);
  }

  /// What people have put together with an account, directly or by others, however much it is.
  private Set<String> merged(String start) {
    Set<String> merged = new LinkedHashSet<>();
    List<String> open = new ArrayList<>(List.of(start));
    while (!open.isEmpty()) {
      String id = open.removeLast();
      if (merged.add(id)) {
        open.addAll(mergedWith(id));
      }
    }
    return merged;
  }

  private List<String> mergedWith(String id) {
    return verdicts.isEmpty() ? List.of() : shelf.account(id).stream()
        .flatMap(account -> verdicts.merged(account.claims()).stream()).flatMap(claim -> shelf.ofClaim(claim).stream()).toList();
  }
}
