package org.cotejo.incidents.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.incidents.account.Account;
import org.cotejo.incidents.account.AccountReader;
import org.cotejo.incidents.link.Blocks;
import org.cotejo.incidents.link.Linker;
import org.cotejo.incidents.link.PairModel;
import org.cotejo.incidents.link.Reasons;
import org.cotejo.incidents.verdict.Verdicts;
import org.cotejo.model.CodedDocument;

/// Takes coded reports into the register of incidents. Only what the reports' accounts hang together with is looked at again, and the outcome is the same as if all reports had
/// come at once, in any order.
public final class Registrar {
  /// The version of linking: another one may give other incidents.
  public static final String VERSION = "4";

  private final AccountReader reader;
  private final Linker linker;

  private Registrar(AccountReader reader, Linker linker) {
    this.reader = reader;
    this.linker = linker;
  }

  public static Registrar load() {
    return new Registrar(AccountReader.load(), Linker.load());
  }

  /// With another judgement of pairs than the program's own.
  public static Registrar with(PairModel model) {
    return new Registrar(AccountReader.load(), Linker.with(model));
  }

  /// Enters reports, new ones or such as were coded or decided about again.
  ///
  /// @param verdicts all merges and splits that hold
  public void enter(Collection<CodedDocument> reports, AccountShelf shelf, Verdicts verdicts) {
    Set<String> touched = new TreeSet<>();
    List<Account> entered = new ArrayList<>();
    for (CodedDocument report : reports) {
      touched.addAll(shelf.remove(report.document().id().sha256()));
      for (Account account : reader.read(report, verdicts)) {
        shelf.put(account, Blocks.filed(account));
        entered.add(account);
      }
    }
    for (Account account : entered) {
      touched.add(account.id());
      tie(account, shelf);
    }
    Parts parts = new Parts(shelf, verdicts);
    entered.forEach(account -> touched.addAll(parts.outgrown(account.id())));
    Set<String> seen = new TreeSet<>();
    for (String id : touched) {
      if (!seen.contains(id)) {
        Collection<Account> part = parts.of(id);
        part.forEach(account -> seen.add(account.id()));
        shelf.replace(part, incidents(part, verdicts));
      }
    }
  }

  private void tie(Account account, AccountShelf shelf) {
    for (Account other : shelf.filedUnder(Blocks.sought(account))) {
      double odds = other.id().equals(account.id()) ? 0 : linker.score(account, other);
      if (odds > 0) {
        shelf.tie(account.id(), other.id(), odds);
      }
    }
  }

  private List<Incident> incidents(Collection<Account> component, Verdicts verdicts) {
    return linker.incidents(component, verdicts).stream().map(accounts -> incident(accounts, verdicts)).filter(Incident::hasHappened).toList();
  }

  private Incident incident(List<Account> accounts, Verdicts verdicts) {
    List<Account> sorted = accounts.stream().sorted(Incident.BY_DAY).toList();
    List<String> reasons = new ArrayList<>();
    for (int i = 1; i < sorted.size(); i++) {
      reasons.add(Reasons.of(linker, sorted.get(i), sorted.subList(0, i), verdicts));
    }
    return new Incident(Incident.id(sorted), sorted, reasons);
  }
}
