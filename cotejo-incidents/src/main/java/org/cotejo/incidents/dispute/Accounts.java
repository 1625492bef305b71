package org.cotejo.incidents.dispute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    Map<String, String> publishers = new HashMap<>();
    accounts.forEach(account -> publishers.put(account.document(), account.publisher()));
    for (Account account : accounts) {
      String first = origin.apply(account.document());
      String publisher = publishers.getOrDefault(first, "");
      for (Position position : account.positions()) {
        statements.computeIfAbsent(position.quantity(), _ -> new ArrayList<>()).add(Statement.of(account, position, publisher.isEmpty() ? first : publisher));
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

  /// The tallies of a measure, whomever they count.
  public List<Statement> tallies(String measure) {
    return quantities().stream().filter(quantity -> quantity.measure().equals(measure)).flatMap(quantity -> tallies(quantity).stream())
        .sorted(Statement.BY_DAY).toList();
  }

  /// The statements that count all of a quantity, the earliest first; others count a part of it, or somebody in particular.
  public List<Statement> tallies(Quantity quantity) {
    return Tallies.among(about(quantity));
  }

  /// The tallies of which at least two contradict each other.
  public List<Statement> rivals(Quantity quantity) {
    List<Statement> tallies = tallies(quantity);
    return tallies.stream().filter(one -> tallies.stream().anyMatch(other -> Contrast.of(one, other) == Contrast.RIVAL)).toList();
  }

  /// Whether somebody gives a number that another's number contradicts.
  public boolean areDisputed(Quantity quantity) {
    return !rivals(quantity).isEmpty();
  }

  /// The quantities that are disputed.
  public Set<Quantity> disputed() {
    Set<Quantity> disputed = new LinkedHashSet<>();
    quantities().stream().filter(this::areDisputed).forEach(disputed::add);
    return disputed;
  }
}
