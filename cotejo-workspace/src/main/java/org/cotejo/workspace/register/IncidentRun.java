package org.cotejo.workspace.register;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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
  /// Reports that are held in memory and linked at once.
  private static final int BATCH = 1000;
  /// Reports a transaction: keys and ids lie at random in the file, so that the more are written at once, the fewer pages are written again. A run that is killed has to do so much again.
  private static final int SAVED = 10 * BATCH;

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
    StoredShelf shelf = new StoredShelf(store.accounts(), new Rows(Ontology.load(), settlement, store.copies()::originalOf, log));
    int entered = 0;
    List<DocumentId> open = open();
    while (!open.isEmpty()) {
      for (List<DocumentId> saved : parts(open, SAVED)) {
        store.together(() -> parts(saved, BATCH).forEach(batch -> enter(batch, shelf, verdicts)));
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

  private static <T> List<List<T>> parts(List<T> all, int most) {
    return IntStream.iterate(0, from -> from < all.size(), from -> from + most).mapToObj(from -> all.subList(from, Math.min(from + most, all.size()))).toList();
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
    return rejected.isEmpty() ? report : new CodedDocument(report.document(),
        report.claims().stream().filter(claim -> !rejected.contains(claim.id())).toList(), report.sentences(), report.coderVersion());
  }
}
