package org.cotejo.web.library;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// The last few results of something that takes long. Who asks meanwhile waits. The oldest goes before another is made: results may be large.
///
/// @param <K> what was asked
/// @param <V> what came of it
public final class Recent<K, V> {
  private final int most;
  private final Map<K, V> kept = new LinkedHashMap<>();
  private final ReentrantLock making = new ReentrantLock();

  /// @param most how many are kept
  public Recent(int most) {
    this.most = most;
  }

  public V of(K asked, Supplier<V> make) {
    making.lock();
    try {
      V known = kept.remove(asked);
      if (kept.size() >= most) {
        kept.remove(kept.keySet().iterator().next());
      }
      V value = known == null ? make.get() : known;
      kept.put(asked, value);
      return value;
    } finally {
      making.unlock();
    }
  }
}
