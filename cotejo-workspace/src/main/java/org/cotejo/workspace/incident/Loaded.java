package org.cotejo.workspace.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.incidents.account.Account;
import org.cotejo.incidents.account.AccountJson;
import org.cotejo.incidents.account.Position;
import org.cotejo.incidents.dispute.Accounts;
import org.cotejo.incidents.dispute.Statement;
import org.cotejo.incidents.registry.Incident;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.DocumentId;
import org.cotejo.store.Store;

/// An incident out of the database, with all that its reports say of it.
///
/// @param accounts the earliest published first
/// @param reports that tell of it, the earliest first
/// @param told its claims, report by report
/// @param originals the reports that reports are copies of, by their ids
public record Loaded(String id, String title, List<Account> accounts, List<CodedDocument> reports, List<Told> told, List<String> reasons, Map<String, String> originals) {

  /// The incident whose id begins so.
  ///
  /// @throws IllegalArgumentException with a message for people, if there is none, or more than one
  public static Loaded of(Store store, String beginning) {
    List<String> ids = store.accounts().incidentsNamed(beginning);
    if (ids.size() != 1) {
      throw new IllegalArgumentException(ids.isEmpty()
          ? "there is no incident " + beginning + "; cotejo incidents lists all"
          : beginning + " is the beginning of " + ids.size() + " incidents; write more of it");
    }
    return of(store, ids.getFirst(), store.accounts().ofIncident(ids.getFirst()));
  }

  private static Loaded of(Store store, String id, List<String> accountIds) {
    List<Account> accounts = accountIds.stream().flatMap(account -> store.accounts().content(account).stream()).map(AccountJson::read).sorted(Incident.BY_DAY).toList();
    List<CodedDocument> reports = new ArrayList<>();
    Set<String> claims = new HashSet<>();
    for (Account account : accounts) {
      claims.addAll(account.claims());
      if (reports.stream().noneMatch(report -> report.document().id().sha256().equals(account.document()))) {
        store.reports().report(new DocumentId(account.document())).ifPresent(reports::add);
      }
    }
    Map<String, String> originals = new HashMap<>();
    accounts.forEach(account -> originals.put(account.document(), store.copies().originalOf(account.document())));
    List<Told> told = new ArrayList<>();
    for (CodedDocument report : reports) {
      report.claims().stream().filter(claim -> claims.contains(claim.id())).sorted(Comparator.comparing(Claim::evidence)).forEach(claim -> told.add(new Told(report, claim)));
    }
    return new Loaded(id, store.accounts().title(id), accounts, reports, told, store.accounts().reasons(id), originals);
  }

  public Accounts said() {
    return new Accounts(accounts, id -> originals.getOrDefault(id, id));
  }

  public Told told(String claim) {
    return told.stream().filter(one -> one.claim().id().equals(claim)).findFirst()
        .orElseThrow(() -> new IllegalStateException("claim " + claim + " of incident " + id + " is missing; code the reports again"));
  }

  /// All claims of a report that tells of the incident, also of what else it tells: a report that is put apart is put apart with its arrests and marches, or those would
  /// lead it back. Empty if the report does not tell of the incident.
  public List<String> allClaimsOf(DocumentId document) {
    return reports.stream().filter(report -> report.document().id().equals(document)).flatMap(report -> report.claims().stream()).map(Claim::id).toList();
  }

  /// All its claims, those heard of a measure first, the greatest figure before its parts: what the team settles of the measure stays with them, however the rest is split or rejected.
  public List<String> claimsFrom(String measure) {
    Stream<String> heard = said().tallies(measure).stream().map(Statement::position).sorted(Comparator.comparingDouble(Position::low).reversed()).map(Position::claim);
    return Stream.concat(heard, claims().stream()).distinct().toList();
  }

  /// All its claims.
  public List<String> claims() {
    return told.stream().map(one -> one.claim().id()).toList();
  }
}
