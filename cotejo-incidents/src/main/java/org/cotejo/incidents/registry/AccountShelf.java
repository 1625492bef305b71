package org.cotejo.incidents.registry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotejo.incidents.account.Account;

/// Where accounts are kept, with the ties between them and the incidents they make up.
public interface AccountShelf {

  /// Takes the accounts of a report from the shelf.
  ///
  /// @return the ids of other reports' accounts that were tied to them, or of one incident with them
  Set<String> remove(String document);

  /// Files an account.
  void put(Account account, Set<Long> keys);

  /// The accounts filed under any of these keys.
  Collection<Account> filedUnder(Set<Long> keys);

  Optional<Account> account(String id);

  /// Notes that two accounts hang together.
  ///
  /// @param odds how much, in log odds above 0
  void tie(String one, String other, double odds);

  /// The ids of the accounts that hang together with one, and by how much.
  Map<String, Double> ties(String id);

  /// The account that a claim belongs to.
  Optional<String> ofClaim(String claim);

  /// Puts incidents in the place of those that these accounts made up before.
  void replace(Collection<Account> accounts, List<Incident> incidents);
}
