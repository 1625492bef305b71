package org.cotejo.workspace.register;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cotejo.incidents.account.Account;
import org.cotejo.incidents.account.AccountJson;
import org.cotejo.incidents.registry.AccountShelf;
import org.cotejo.incidents.registry.Incident;
import org.cotejo.store.StoredAccounts;

/// The shelf of accounts in the database. Accounts that were asked for lately are kept in memory.
final class StoredShelf implements AccountShelf {
  private static final int KEPT = 20_000;

  private final StoredAccounts accounts;
  private final Rows rows;
  private final Map<String, Account> kept = new Lately<>(KEPT);
  private final Map<String, Map<String, Double>> ties = new Lately<>(KEPT);

  /// Entries that were asked for lately.
  private static final class Lately<V> extends LinkedHashMap<String, V> {
    private static final long serialVersionUID = 1L;
    private final int most;

    Lately(int most) {
      super(most, 0.75f, true);
      this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
      return size() > most;
    }
  }

  StoredShelf(StoredAccounts accounts, Rows rows) {
    this.accounts = accounts;
    this.rows = rows;
  }

  @Override
  public Set<String> remove(String document) {
    for (String own : accounts.ofDocument(document)) {
      kept.remove(own);
      ties(own).keySet().forEach(ties::remove);
      ties.remove(own);
    }
    return accounts.remove(document);
  }

  @Override
  public void put(Account account, Set<Long> keys) {
    accounts.put(account.id(), account.document(), account.claims(), keys, AccountJson.write(account));
    kept.put(account.id(), account);
    ties.put(account.id(), new TreeMap<>());
  }

  @Override
  public Collection<Account> filedUnder(Set<Long> keys) {
    return accounts.filedUnder(keys).stream().flatMap(id -> account(id).stream()).toList();
  }

  @Override
  public Optional<Account> account(String id) {
    Account known = kept.get(id);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Account> read = accounts.content(id).map(AccountJson::read);
    read.ifPresent(account -> kept.put(id, account));
    return read;
  }

  @Override
  public void tie(String one, String other, double odds) {
    accounts.tie(one, other, odds);
    ties.computeIfPresent(one, (_, own) -> with(own, other, odds));
    ties.computeIfPresent(other, (_, own) -> with(own, one, odds));
  }

  private static Map<String, Double> with(Map<String, Double> ties, String other, double odds) {
    ties.put(other, odds);
    return ties;
  }

  @Override
  public Map<String, Double> ties(String id) {
    Map<String, Double> known = ties.get(id);
    if (known == null) {
      known = new TreeMap<>(accounts.ties(id));
      ties.put(id, known);
    }
    return known;
  }

  @Override
  public Optional<String> ofClaim(String claim) {
    return accounts.ofClaim(claim);
  }

  @Override
  public void replace(Collection<Account> made, List<Incident> by) {
    accounts.dissolve(made.stream().map(Account::id).toList());
    for (Incident incident : by) {
      accounts.putIncident(rows.of(incident), incident.reasons(), incident.accounts().stream().map(Account::id).toList());
    }
  }
}
