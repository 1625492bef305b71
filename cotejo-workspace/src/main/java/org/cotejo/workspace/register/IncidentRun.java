package org.cotejo.workspace.register;

import java.util.List;
import java.util.Set;
import org.cotejo.incidents.policy.Policy;
import org.cotejo.incidents.policy.Settlement;
import org.cotejo.incidents.policy.SourceHierarchy;
import org.cotejo.incidents.registry.Registrar;
import org.cotejo.incidents.verdict.Verdicts;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.DocumentId;
import org.cotejo.model.LoggedDecision;
import org.cotejo.ontology.Ontology;
import org.cotejo.store.Store;

/// Enters into the register of incidents whatever reports have been coded or decided about since the last time. A run that is killed is taken up where it stopped: each batch is one
/// transaction, together with the mark that it is done.
public final class IncidentRun {
  /// Reports a transaction, about a second: other programs that write wait for it.
  private static final int BATCH = 1000;

  private final Store store;
  private final Registrar registrar;

  public IncidentRun(Store store, Registrar registrar) {
    this.store = store;
    this.registrar = registrar;
  }

  /// Enters what a database of an earlier layout, or a run that was broken off, has left; costs next to nothing if there is nothing.
  public static void catchUp(Store store) {
    if (!store.accounts().unlinked(Registrar.VERSION, 1).isEmpty()) {
      new IncidentRun(store, Registrar.load()).run();
    }
  }

  /// @return how many reports were entered
  public int run() {
    List<LoggedDecision> log = store.decisions().all();
    Verdicts verdicts = Verdicts.of(log);
    Settlement settlement = new Settlement(Policy.TEAM, SourceHierarchy.load());
    StoredShelf shelf = new StoredShelf(store.accounts(), new Rows(Ontology.load(), settlement, store.copies()::originalOf, new TeamFigures(log, store.accounts()::stands)));
    int entered = 0;
    List<DocumentId> open = open();
    while (!open.isEmpty()) {
      for (int from = 0; from < open.size(); from += BATCH) {
        List<DocumentId> batch = open.subList(from, Math.min(from + BATCH, open.size()));
        store.together(() -> enter(batch, shelf, verdicts));
      }
      entered += open.size();
      open = open();
    }
    return entered;
  }

  /// What is left to do. Entering reports may open others again, when they turn out to be copies.
  private List<DocumentId> open() {
    return store.accounts().unlinked(Registrar.VERSION, Integer.MAX_VALUE);
  }

  private void enter(List<DocumentId> documents, StoredShelf shelf, Verdicts verdicts) {
    List<CodedDocument> reports = documents.stream().flatMap(id -> store.reports().report(id).stream()).map(this::accepted).toList();
    CopyRun copies = new CopyRun(store.copies());
    reports.forEach(report -> copies.enter(report.document()));
    registrar.enter(reports, shelf, verdicts);
    documents.forEach(id -> store.accounts().linked(id, Registrar.VERSION));
  }

  /// Without the claims that people have rejected.
  private CodedDocument accepted(CodedDocument report) {
    Set<String> rejected = store.accounts().rejected(report.document().id());
    return rejected.isEmpty() ? report : report.with(report.claims().stream().filter(claim -> !rejected.contains(claim.id())).toList());
  }
}
