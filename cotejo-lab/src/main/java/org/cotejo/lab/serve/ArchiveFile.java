package org.cotejo.lab.serve;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.cotejo.incidents.account.Account;
import org.cotejo.incidents.account.AccountJson;
import org.cotejo.incidents.account.AccountReader;
import org.cotejo.incidents.policy.Policy;
import org.cotejo.incidents.policy.Settlement;
import org.cotejo.incidents.policy.SourceHierarchy;
import org.cotejo.incidents.registry.Incident;
import org.cotejo.incidents.registry.Registrar;
import org.cotejo.incidents.verdict.Verdicts;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.ontology.Ontology;
import org.cotejo.store.Store;
import org.cotejo.workspace.register.Rows;
import org.cotejo.workspace.register.TeamFigures;

/// Fills a database with a synthetic archive. Which accounts are of one incident is known from how the reports were made, so nothing is compared: what linking costs is measured elsewhere.
/// An incident that is told in two batches is two.
final class ArchiveFile {
  private static final int BATCH = 2000;
  private static final long SEED = 7;

  private final Store store;
  private final SyntheticArchive archive;
  private final AccountReader reader = AccountReader.load();
  private final Rows rows = new Rows(Ontology.load(), new Settlement(Policy.TEAM, SourceHierarchy.load()), UnaryOperator.identity(), new TeamFigures(List.of(), _ -> false));
  private long made;

  private ArchiveFile(Store store, long claims) {
    this.store = store;
    this.archive = new SyntheticArchive(SEED, claims);
  }

  /// @return how many claims were written: a few more than asked for
  static long fill(Path file, long claims) {
    try (Store store = Store.open(file)) {
      ArchiveFile filled = new ArchiveFile(store, claims);
      while (filled.made < claims) {
        store.together(() -> filled.batch(claims));
      }
      return filled.made;
    }
  }

  private void batch(long claims) {
    Map<String, List<Account>> byEvent = new LinkedHashMap<>();
    for (int i = 0; i < BATCH && made < claims; i++) {
      CodedDocument report = archive.next(made);
      made += report.claims().size();
      store.save(report);
      enter(report, byEvent);
      store.accounts().linked(report.document().id(), Registrar.VERSION);
    }
    byEvent.values().forEach(this::incident);
  }

  private void enter(CodedDocument report, Map<String, List<Account>> byEvent) {
    Map<String, String> events = new HashMap<>();
    report.claims().forEach(claim -> events.put(claim.id(), event(claim)));
    for (Account account : reader.read(report, Verdicts.NONE)) {
      store.accounts().put(account.id(), account.document(), account.claims(), List.of(), AccountJson.write(account));
      byEvent.computeIfAbsent(events.getOrDefault(account.claims().getFirst(), account.id()), _ -> new ArrayList<>()).add(account);
    }
  }

  /// Each event has a person of its own.
  private static String event(Claim claim) {
    String whom = claim.recipient().text();
    return whom.substring(whom.indexOf(" with ") + 1);
  }

  private void incident(List<Account> told) {
    List<Account> sorted = told.stream().sorted(Incident.BY_DAY).toList();
    Incident incident = new Incident("i-" + sorted.getFirst().id(), sorted, sorted.stream().skip(1).map(_ -> "the same person is named").toList());
    if (incident.hasHappened()) {
      store.accounts().putIncident(rows.of(incident), incident.reasons(), sorted.stream().map(Account::id).toList());
    }
  }
}
