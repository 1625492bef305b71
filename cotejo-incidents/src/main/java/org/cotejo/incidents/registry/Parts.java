package org.cotejo.incidents.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
  /// From here on no ties are left: scores end at 6.
  private static final double SURE = 6;

  private final AccountShelf shelf;
  private final Verdicts verdicts;

  Parts(AccountShelf shelf, Verdicts verdicts) {
    this.shelf = shelf;
    this.verdicts = verdicts;
  }

  /// The accounts of the part that an account is in; none if there is no such account.
  Collection<Account> of(String id) {
    double odds = 0;
    Set<String> part = component(id, odds, "");
    while (part.size() > MOST && odds < SURE) {
      odds += STEP;
      part = component(id, odds, "");
    }
    return part.stream().flatMap(member -> shelf.account(member).stream()).toList();
  }

  /// The accounts whose part is too large now that an account has joined it, and has to be parted by surer ties.
  Set<String> outgrown(String id) {
    Set<String> outgrown = new TreeSet<>();
    for (double odds = 0; odds < SURE && component(id, odds, "").size() > MOST; odds += STEP) {
      Set<String> seen = new TreeSet<>();
      for (String neighbour : shelf.tied(id, odds)) {
        if (!seen.contains(neighbour)) {
          Set<String> side = component(neighbour, odds, id);
          seen.addAll(side);
          if (side.size() <= MOST) {
            outgrown.addAll(side);
          }
        }
      }
    }
    return outgrown;
  }

  /// What hangs together with an account, without another one; when it is too large, only so much of it as shows that.
  private Set<String> component(String start, double odds, String without) {
    Set<String> component = new LinkedHashSet<>();
    List<String> open = new ArrayList<>(List.of(start));
    while (!open.isEmpty() && (component.size() <= MOST || odds >= SURE)) {
      String id = open.removeLast();
      if (!id.equals(without) && component.add(id)) {
        open.addAll(shelf.tied(id, odds));
        merged(id).forEach(open::add);
      }
    }
    return component;
  }

  private List<String> merged(String id) {
    return verdicts.isEmpty() ? List.of() : shelf.account(id).stream()
        .flatMap(account -> verdicts.merged(account.claims()).stream()).flatMap(claim -> shelf.ofClaim(claim).stream()).toList();
  }
}
