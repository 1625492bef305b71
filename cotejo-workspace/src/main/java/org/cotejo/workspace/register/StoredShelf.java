package org.cotejo.workspace.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.cotejo.incidents.account.Account;
import org.cotejo.incidents.account.AccountJson;
import org.cotejo.incidents.registry.AccountShelf;
import org.cotejo.incidents.registry.Incident;
import org.cotejo.store.StoredAccounts;

/// The shelf of accounts in the database. Accounts that were asked for lately are kept in memory: in a large archive every report that recalls earlier events asks for those of other days again.
final class StoredShelf implements AccountShelf {
  /// Accounts; some two kilobytes each.
  private static final int KEPT = 100_000;

  private final StoredAccounts accounts;
  private final Rows rows;
  /// By their numbers in the database.
  private final Map<Long, Account> kept = new Lately<>(KEPT);
  private final Map<String, Long> numbers = new Lately<>(KEPT);
  private final Map<String, Map<String, Double>> ties = new Lately<>(KEPT);

  StoredShelf(StoredAccounts accounts, Rows rows) {
    this.accounts = accounts;
    this.rows = rows;
  }

  @Override
  public Set<String> remove(String document) {
    for (String own : accounts.ofDocument(document)) {
      number(own).ifPresent(kept::remove);
      numbers.remove(own);
      ties(own).keySet().forEach(ties::remove);
      ties.remove(own);
    }
    return accounts.remove(document);
  }

  @Override
  public void put(Account account, Set<Long> keys) {
    long number = accounts.put(account.id(), account.document(), account.claims(), keys, AccountJson.write(account));
    keep(number, account);
    ties.put(account.id(), new TreeMap<>());
  }

  private Account keep(long number, Account account) {
    kept.put(number, account);
    numbers.put(account.id(), number);
    return account;
  }

  @Override
  public Collection<Account> filedUnder(Set<Long> keys) {
    return accounts.filedUnder(keys).stream().map(this::account).toList();
  }

  @Override
  public Optional<Account> account(String id) {
    return number(id).stream().mapToObj(this::account).findFirst();
  }

  private Account account(long number) {
    Account known = kept.get(number);
    return known == null ? keep(number, AccountJson.read(accounts.content(number))) : known;
  }

  private OptionalLong number(String id) {
    Long known = numbers.get(id);
    return known == null ? accounts.number(id) : OptionalLong.of(known);
  }

  @Override
  public void tie(String one, String other, double odds) {
    accounts.tie(number(one).orElseThrow(), number(other).orElseThrow(), odds);
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
