package org.cotejo.web.library;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.cotejo.model.Decision;
import org.cotejo.store.Store;
import org.cotejo.store.StoredFacets;
import org.cotejo.store.facet.Found;
import org.cotejo.store.facet.Selection;
import org.cotejo.workspace.register.IncidentRun;

/// A database, open for any number of threads. Readers borrow one of a few stores; writers come one after the other.
public final class Library implements AutoCloseable {
  /// More than this many reads at once only get in each other's way.
  private static final int STORES = Math.max(2, Runtime.getRuntime().availableProcessors());

  private final BlockingQueue<Store> idle = new ArrayBlockingQueue<>(STORES);
  private final List<Store> all = new ArrayList<>();
  private final ReentrantLock writing = new ReentrantLock();
  private final StoredFacets facets;
  private final Map<String, Learnt> learnt = new ConcurrentHashMap<>();
  private final Path file;

  /// @param version of the database it was learnt from
  private record Learnt(long version, Object value) {}

  private Library(Path file) {
    this.file = file;
    try (Store first = Store.openExisting(file)) {
      IncidentRun.catchUp(first);
      first.counts().keepIfPossible();
    }
    while (all.size() < STORES) {
      all.add(Store.openShared(file));
    }
    idle.addAll(all);
    facets = StoredFacets.open(file);
  }

  /// Opens an existing database and brings it up to date.
  ///
  /// @throws org.cotejo.store.StoreException with a message for people
  public static Library open(Path file) {
    return new Library(file);
  }

  public Path file() {
    return file;
  }

  /// Reads with a store of its own; waits for one if all are in use.
  public <T> T read(Function<Store, T> work) {
    Store store = take();
    try {
      return work.apply(store);
    } finally {
      idle.add(store);
    }
  }

  /// Writes in one transaction, alone.
  public void write(Consumer<Store> work) {
    writing.lock();
    try {
      read(store -> {
        store.together(() -> work.accept(store));
        return store;
      });
    } finally {
      writing.unlock();
    }
  }

  /// Takes decisions, all or none, and brings the incidents they concern in line.
  ///
  /// @param by who decides
  /// @param reason in that person's words, may be empty
  /// @param decisions what is decided, by the state of the database when nobody else writes
  /// @throws IllegalArgumentException with a message for people, if it cannot be decided so
  public void decide(String by, String reason, Function<Store, List<Decision>> decisions) {
    writing.lock();
    try {
      read(store -> {
        store.together(() -> store.decisions().decide(decisions.apply(store), Instant.now(), by, reason));
        IncidentRun.catchUp(store);
        return store;
      });
    } finally {
      writing.unlock();
    }
  }

  /// Brings the incidents in line with reports that were saved by somebody else.
  public void catchUp() {
    writing.lock();
    try {
      read(store -> {
        IncidentRun.catchUp(store);
        store.counts().keepIfPossible();
        return store;
      });
    } finally {
      writing.unlock();
    }
  }

  /// Something that is learnt from all reports, and learnt again only when the database has changed. Others who ask meanwhile wait.
  ///
  /// @param name of what is learnt
  /// @param store the one that was borrowed for this request: a second one might be waited for in vain
  public <T> T learnt(String name, Class<T> type, Store store, Function<Store, T> learn) {
    long version = facets.version();
    Learnt known = learnt.compute(name, (_, before) -> before != null && before.version() == version ? before : new Learnt(version, learn.apply(store)));
    return type.cast(known.value());
  }

  /// The claims of a selection with the counts of all facets.
  public Found find(Selection selection) {
    return facets.find(selection);
  }

  private Store take() {
    try {
      return idle.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the workbench is being closed", e);
    }
  }

  @Override
  public void close() {
    facets.close();
    all.forEach(Store::close);
  }
}
