package org.cotejo.workspace.count;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Lets equal values be one: hundreds of thousands of incidents lie in a few thousand places, and every copy that is kept has to be held and moved in memory. For any number of threads.
final class Shared<T> {
  private final Map<T, T> known = new ConcurrentHashMap<>();

  /// The first value that equals this one.
  T of(T value) {
    T before = known.putIfAbsent(value, value);
    return before == null ? value : before;
  }
}
