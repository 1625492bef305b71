package org.cotejo.workspace.register;

import java.util.LinkedHashMap;
import java.util.Map;

/// Entries that were asked for lately; of more than so many the one not asked for the longest is forgotten.
final class Lately<K, V> extends LinkedHashMap<K, V> {
  private static final long serialVersionUID = 1L;
  private static final int FIRST = 16;
  private static final float LOAD = 0.75f;

  private final int most;

  Lately(int most) {
    super(FIRST, LOAD, true);
    this.most = most;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > most;
  }
}
