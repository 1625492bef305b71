package org.cotejo.web.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.cotejo.indicators.tally.Episode;
import org.cotejo.store.Store;
import org.cotejo.web.library.Library;
import org.cotejo.workspace.count.EpisodeReader;
import org.cotejo.workspace.count.Variant;

/// The incidents of one state of the database as each reading of them counts. The last few are kept: each may take hundreds of megabytes.
final class Readings {
  private static final int KEPT = 3;

  private final Map<Variant, List<Episode>> kept = new LinkedHashMap<>();
  private final ReentrantLock reading = new ReentrantLock();

  /// Those of the database as it is now.
  static List<Episode> of(Library library, Store store, Variant variant) {
    return library.learnt("readings", Readings.class, store, _ -> new Readings()).of(store, variant);
  }

  /// Others who ask meanwhile wait.
  private List<Episode> of(Store store, Variant variant) {
    reading.lock();
    try {
      List<Episode> known = kept.remove(variant);
      List<Episode> episodes = known == null ? EpisodeReader.read(store, variant) : known;
      if (kept.size() >= KEPT) {
        kept.remove(kept.keySet().iterator().next());
      }
      kept.put(variant, episodes);
      return episodes;
    } finally {
      reading.unlock();
    }
  }
}
