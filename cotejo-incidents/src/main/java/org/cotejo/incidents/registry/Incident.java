package org.cotejo.incidents.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.cotejo.incidents.account.Account;

/// One event, as all reports tell it.
///
/// @param id of the account published first, so that later reports leave it as it is
/// @param accounts the earliest published first
/// @param reasons why each account but the first is held to be of this incident, in words
public record Incident(String id, List<Account> accounts, List<String> reasons) {
  private static final String PREFIX = "i-";
  /// The earliest published first.
  public static final Comparator<Account> BY_DAY = Comparator.comparing((Account account) -> account.published().orElse(LocalDate.MAX)).thenComparing(Account::id);

  public Incident {
    accounts = List.copyOf(accounts);
    reasons = List.copyOf(reasons);
  }

  static String id(Collection<Account> accounts) {
    return PREFIX + accounts.stream().min(BY_DAY).orElseThrow().id();
  }

  /// Whether some account tells of it as past.
  public boolean hasHappened() {
    return accounts.stream().anyMatch(Account::happened);
  }
}
