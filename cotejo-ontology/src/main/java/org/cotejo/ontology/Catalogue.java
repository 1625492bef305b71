package org.cotejo.ontology;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/// A closed list, in the order of its table, looked up by code.
public final class Catalogue<T extends Coded> implements Iterable<T> {

  private final String kind;
  private final Map<String, T> byCode;

  /// @param kind singular, for messages: `act`, `CAMEO code`
  /// @throws IllegalArgumentException if a code stands twice
  Catalogue(String kind, List<T> entries) {
    Map<String, T> map = new LinkedHashMap<>();
    for (T entry : entries) {
      if (map.put(entry.code(), entry) != null) {
        throw new IllegalArgumentException("The " + kind + " \"" + entry.code() + "\" stands twice in its table.");
      }
    }
    this.kind = kind;
    this.byCode = Collections.unmodifiableMap(map);
  }

  public Optional<T> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  public boolean contains(String code) {
    return byCode.containsKey(code);
  }

  /// The entry of that code.
  ///
  /// @throws UnknownCodeException naming the nearest valid codes, if there is none
  public T get(String code) {
    T entry = byCode.get(code);
    if (entry == null) {
      throw new UnknownCodeException(kind, code, codes());
    }
    return entry;
  }

  public SequencedSet<String> codes() {
    return Collections.unmodifiableSequencedSet(new LinkedHashSet<>(byCode.keySet()));
  }

  public List<T> all() {
    return List.copyOf(byCode.values());
  }

  public int size() {
    return byCode.size();
  }

  @Override
  public Iterator<T> iterator() {
    return byCode.values().iterator();
  }
}
