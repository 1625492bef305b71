package org.cotejo.incidents.registry;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cotejo.incidents.account.Account;

/// A shelf in memory.
public final class MemoryShelf implements AccountShelf {
  private final Map<String, Account> accounts = new HashMap<>();
  private final Map<String, Set<String>> ofDocument = new HashMap<>();
  private final Map<String, Set<Long>> keysOf = new HashMap<>();
  private final Map<Long, Set<String>> filed = new HashMap<>();
  private final Map<String, Map<String, Double>> ties = new HashMap<>();
  private final Map<String, String> ofClaim = new HashMap<>();
  private final Map<String, String> incidentOf = new HashMap<>();
  private final Map<String, Incident> incidents = new TreeMap<>();

  /// All incidents, in the order of their ids.
  public List<Incident> incidents() {
    return List.copyOf(incidents.values());
  }

  @Override
  public Set<String> remove(String document) {
    Set<String> removed = ofDocument.getOrDefault(document, Set.of());
    Set<String> tied = new TreeSet<>();
    for (String id : removed) {
      Account account = accounts.remove(id);
      keysOf.getOrDefault(id, Set.of()).forEach(key -> filed.getOrDefault(key, Set.of()).remove(id));
      keysOf.remove(id);
      Set<String> others = ties.getOrDefault(id, Map.of()).keySet();
      tied.addAll(others);
      others.forEach(other -> ties.getOrDefault(other, Map.of()).remove(id));
      ties.remove(id);
      String incident = incidentOf.get(id);
      if (incident != null && incidents.containsKey(incident)) {
        incidents.get(incident).accounts().forEach(other -> tied.add(other.id()));
      }
      forget(id);
      if (account != null) {
        account.claims().forEach(ofClaim::remove);
      }
    }
    tied.removeAll(removed);
    ofDocument.remove(document);
    return tied;
  }

  private void forget(String id) {
    String incident = incidentOf.remove(id);
    if (incident != null) {
      incidents.remove(incident);
    }
  }

  @Override
  public void put(Account account, Set<Long> keys) {
    accounts.put(account.id(), account);
    ofDocument.computeIfAbsent(account.document(), _ -> new LinkedHashSet<>()).add(account.id());
    keysOf.put(account.id(), Set.copyOf(keys));
    keys.forEach(key -> filed.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(account.id()));
    account.claims().forEach(claim -> ofClaim.put(claim, account.id()));
  }

  @Override
  public Collection<Account> filedUnder(Set<Long> keys) {
    Map<String, Account> found = new LinkedHashMap<>();
    for (long key : keys) {
      filed.getOrDefault(key, Set.of()).forEach(id -> account(id).ifPresent(account -> found.put(id, account)));
    }
    return found.values();
  }

  @Override
  public Optional<Account> account(String id) {
    return Optional.ofNullable(accounts.get(id));
  }

  @Override
  public void tie(String one, String other, double odds) {
    ties.computeIfAbsent(one, _ -> new TreeMap<>()).put(other, odds);
    ties.computeIfAbsent(other, _ -> new TreeMap<>()).put(one, odds);
  }

  @Override
  public Map<String, Double> ties(String id) {
    return ties.getOrDefault(id, Map.of());
  }

  @Override
  public Optional<String> ofClaim(String claim) {
    return Optional.ofNullable(ofClaim.get(claim));
  }

  @Override
  public void replace(Collection<Account> made, List<Incident> by) {
    made.forEach(account -> forget(account.id()));
    for (Incident incident : by) {
      incidents.put(incident.id(), incident);
      incident.accounts().forEach(account -> incidentOf.put(account.id(), incident.id()));
    }
  }
}
