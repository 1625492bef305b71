package org.cotejo.workspace.register;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private final Map<String, Account> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Account> eldest) {
      return size() > KEPT;
    }
  };

  StoredShelf(StoredAccounts accounts, Rows rows) {
    this.accounts = accounts;
    this.rows = rows;
  }

  @Override
  public Set<String> remove(String document) {
    accounts.ofDocument(document).forEach(kept::remove);
    return accounts.remove(document);
  }

  @Override
  public void put(Account account, Set<Long> keys) {
    accounts.put(account.id(), account.document(), account.claims(), keys, AccountJson.write(account));
    kept.put(account.id(), account);
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
  }

  @Override
  public Set<String> tied(String id, double odds) {
    return accounts.tied(id, odds);
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
