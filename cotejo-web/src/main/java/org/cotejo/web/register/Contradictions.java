package org.cotejo.web.register;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.incidents.account.Account;
import org.cotejo.incidents.account.AccountJson;
import org.cotejo.incidents.account.Quantity;
import org.cotejo.incidents.dispute.Accounts;
import org.cotejo.incidents.dispute.Contrast;
import org.cotejo.incidents.dispute.Statement;
import org.cotejo.store.Store;

/// Which outlets' figures contradict each other, and in how many incidents. Whom the outlets quote does not matter here: it is what their readers are told.
///
/// @param incidents by outlet, then by the outlet that contradicts it
record Contradictions(Map<String, Map<String, Set<String>>> incidents) {

  static Contradictions in(Store store) {
    Map<String, Map<String, Set<String>>> incidents = new HashMap<>();
    for (String incident : store.incidents().disputed()) {
      Accounts said = said(store, incident);
      said.disputed().forEach(quantity -> add(incident, said, quantity, incidents));
    }
    return new Contradictions(incidents);
  }

  private static Accounts said(Store store, String incident) {
    List<Account> accounts = store.accounts().ofIncident(incident).stream().flatMap(id -> store.accounts().content(id).stream()).map(AccountJson::read).toList();
    return new Accounts(accounts, store.copies()::originalOf);
  }

  private static void add(String incident, Accounts said, Quantity quantity, Map<String, Map<String, Set<String>>> incidents) {
    List<Statement> rivals = said.rivals(quantity);
    for (Statement one : rivals) {
      for (Statement other : rivals) {
        if (!one.publisher().equals(other.publisher()) && Contrast.of(one, other) == Contrast.RIVAL) {
          incidents.computeIfAbsent(one.publisher(), _ -> new HashMap<>()).computeIfAbsent(other.publisher(), _ -> new HashSet<>()).add(incident);
        }
      }
    }
  }

  /// In how many incidents an outlet is contradicted by anybody.
  int of(String publisher) {
    Set<String> all = new HashSet<>();
    incidents.getOrDefault(publisher, Map.of()).values().forEach(all::addAll);
    return all.size();
  }

  /// By whom, the most frequent first.
  List<SourcesView.By> by(String publisher) {
    return incidents.getOrDefault(publisher, Map.of()).entrySet().stream().map(entry -> new SourcesView.By(entry.getKey(), entry.getValue().size()))
        .sorted(Comparator.comparingInt(SourcesView.By::incidents).reversed().thenComparing(SourcesView.By::publisher)).toList();
  }
}
