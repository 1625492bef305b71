package org.cotejo.incidents.dispute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.cotejo.incidents.account.Account;
import org.cotejo.incidents.account.Position;
import org.cotejo.incidents.account.Quantity;

/// What all accounts of one incident say, quantity by quantity.
public final class Accounts {
  private final List<Account> accounts;
  private final SortedMap<Quantity, List<Statement>> statements = new TreeMap<>();

  /// @param accounts of one incident
  /// @param origin the report that a report was copied from, by their ids; itself if it is no copy
  public Accounts(Collection<Account> accounts, UnaryOperator<String> origin) {
    this.accounts = List.copyOf(accounts);
    for (Account account : accounts) {
      for (Position position : account.positions()) {
        statements.computeIfAbsent(position.quantity(), _ -> new ArrayList<>()).add(Statement.of(account, position, origin.apply(account.document())));
      }
    }
    statements.values().forEach(own -> own.sort(Statement.BY_DAY));
  }

  public List<Account> accounts() {
    return accounts;
  }

  /// What is counted, in order.
  public Set<Quantity> quantities() {
    return statements.keySet();
  }

  /// The statements about a quantity, the earliest first.
  public List<Statement> about(Quantity quantity) {
    return List.copyOf(statements.getOrDefault(quantity, List.of()));
  }

  /// All statements of a measure, whomever they count.
  public List<Statement> about(String measure) {
    return statements.entrySet().stream().filter(entry -> entry.getKey().measure().equals(measure)).flatMap(entry -> entry.getValue().stream())
        .sorted(Statement.BY_DAY).toList();
  }

  /// Whether somebody gives a number that another's number contradicts.
  public boolean areDisputed(Quantity quantity) {
    List<Statement> own = about(quantity);
    for (int i = 0; i < own.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (Contrast.of(own.get(i), own.get(j)) == Contrast.RIVAL) {
          return true;
        }
      }
    }
    return false;
  }

  /// The quantities that are disputed.
  public Set<Quantity> disputed() {
    Set<Quantity> disputed = new LinkedHashSet<>();
    quantities().stream().filter(this::areDisputed).forEach(disputed::add);
    return disputed;
  }
}
