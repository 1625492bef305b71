package org.cotejo.workspace.run;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import org.cotejo.intake.InputFiles;
import org.cotejo.intake.Intake;
import org.cotejo.intake.Outcome;
import org.cotejo.intake.format.Source;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Document;
import org.cotejo.model.DocumentId;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Table;
import org.cotejo.store.Filter;
import org.cotejo.store.PublishedTable;
import org.cotejo.store.Store;

/// One run over a list of inputs. Used once, by one thread.
public final class CodingRun {

  /// Documents that may be waiting for their turn to be saved; bounds the memory of a run over an archive.
  private static final int MOST_WAITING = 32;

  /// What is to be settled when its turn comes.
  private sealed interface Waiting {
    record Done(Settled settled) implements Waiting {}

    record Coding(Document document, CompletableFuture<CodedDocument> coded) implements Waiting {}
  }

  private final Intake intake;
  private final Coder coder;
  private final Store store;
  private final ExecutorService workers;
  private final Progress progress;
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private final Map<DocumentId, String> seen = new HashMap<>();
  private final Set<String> skippedBefore;
  private final List<Settled> settled = new ArrayList<>();

  /// @param workers as many threads as documents may be coded at the same time
  public CodingRun(Intake intake, Coder coder, Store store, ExecutorService workers, Progress progress) {
    this.intake = intake;
    this.coder = coder;
    this.store = store;
    this.workers = workers;
    this.progress = progress;
    this.skippedBefore = skippedBefore(store);
  }

  /// Reads, codes and saves everything.
  ///
  /// @throws org.cotejo.store.StoreException if the database cannot be written; what was saved stays saved
  public RunResult run(List<Path> inputs) {
    InputFiles found = InputFiles.find(inputs);
    progress.start(found.files().size());
    for (Outcome.Skipped unusable : found.skipped()) {
      take(unusable);
    }
    for (Source file : found.files()) {
      intake.read(file, this::take);
      progress.fileRead();
    }
    settleDownTo(0);
    return new RunResult(settled);
  }

  private void take(Outcome outcome) {
    waiting.add(switch (outcome) {
      case Outcome.Read(Document document) -> begin(document);
      case Outcome.Skipped(String name, String reason) -> new Waiting.Done(new Settled.Skipped(name, reason));
    });
    settleDownTo(MOST_WAITING);
  }

  private Waiting begin(Document document) {
    String first = seen.putIfAbsent(document.id(), document.name());
    if (first != null) {
      return new Waiting.Done(new Settled.Duplicate(document.name(), first));
    }
    if (store.isCoded(document, coder.version())) {
      return new Waiting.Done(new Settled.Known(document.id(), document.name()));
    }
    return new Waiting.Coding(document, CompletableFuture.supplyAsync(() -> coder.code(document), workers));
  }

  private void settleDownTo(int most) {
    while (waiting.size() > most) {
      Settled next = switch (waiting.remove()) {
        case Waiting.Done(Settled done) -> done;
        case Waiting.Coding(Document document, CompletableFuture<CodedDocument> coded) -> save(document, coded);
      };
      record(next);
      settled.add(next);
      progress.settled(next);
    }
  }

  private Settled save(Document document, CompletableFuture<CodedDocument> future) {
    try {
      CodedDocument coded = future.join();
      store.save(coded);
      return new Settled.Coded(document.id(), document.name(), coded.claims().size());
    } catch (CompletionException e) {
      return new Settled.Skipped(document.name(), "could not be coded, through a fault of the program (please report it): " + e.getCause());
    }
  }

  private void record(Settled next) {
    if (next instanceof Settled.Skipped(String name, String reason)) {
      store.recordSkipped(name, reason);
    } else if (skippedBefore.contains(next.name())) {
      store.forgetSkipped(next.name());
    }
  }

  private static Set<String> skippedBefore(Store store) {
    Set<String> names = new HashSet<>();
    try (Table skipped = store.table(PublishedTable.SKIPPED, Filter.NONE)) {
      skipped.rows().forEach(row -> {
        if (row.getFirst() instanceof Cell.Text(String name)) {
          names.add(name);
        }
      });
    }
    return names;
  }
}
