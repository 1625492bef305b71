package org.cotejo.web.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cotejo.intake.Intake;
import org.cotejo.store.Store;
import org.cotejo.web.library.Library;
import org.cotejo.workspace.run.CodingRun;
import org.cotejo.workspace.run.Wiring;

/// Codes one batch after the other in the background.
public final class CodingDesk implements AutoCloseable {
  private static final int REMEMBERED = 20;
  private static final int LAST_WAIT_S = 10;

  private final Library library;
  private final Supplier<Wiring> wiring;
  private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("coding-desk").factory());
  private final Deque<Batch> batches = new ArrayDeque<>();
  private int last;

  /// @param wiring begins to load what coding needs; asked for when the first batch is there, and for each again
  public CodingDesk(Library library, Supplier<Wiring> wiring) {
    this.library = library;
    this.wiring = wiring;
  }

  /// Takes a batch; it is coded when those before it are.
  ///
  /// @param make makes it, with its number
  synchronized void take(Function<Integer, Batch> make) {
    Batch batch = make.apply(++last);
    batches.addFirst(batch);
    if (batches.size() > REMEMBERED) {
      batches.removeLast();
    }
    worker.execute(() -> work(batch));
  }

  /// The latest first.
  synchronized List<Batch> batches() {
    return List.copyOf(batches);
  }

  /// Whatever goes wrong is the batch's, not the desk's.
  private void work(Batch batch) {
    try {
      code(batch);
      batch.state(Batch.State.LINKING);
      library.catchUp();
      batch.state(Batch.State.DONE);
    } catch (RuntimeException e) {
      batch.failed(String.valueOf(e.getMessage()));
    } finally {
      delete(batch.folder());
    }
  }

  private void code(Batch batch) {
    try (Wiring parts = wiring.get(); Store store = Store.openExisting(library.file())) {
      new CodingRun(new Intake(batch.settings(), parts.languages()), parts.coder(), store, parts.workers(), batch).run(batch.files());
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(one);
      }
    } catch (IOException e) {
      // it lies in the system's folder for temporary files, which is emptied by the system
    }
  }

  @Override
  public void close() {
    worker.shutdownNow();
    try {
      worker.awaitTermination(LAST_WAIT_S, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
