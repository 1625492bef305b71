package org.cotejo.incidents.account;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/// Two texts or more in ascending order, unmodifiable.
final class Few extends AbstractSet<String> {
  private final String[] texts;

  /// @param texts in ascending order, none twice; not changed afterwards
  Few(String... texts) {
    this.texts = texts;
  }

  @Override
  public Iterator<String> iterator() {
    return List.of(texts).iterator();
  }

  @Override
  public int size() {
    return texts.length;
  }

  @Override
  public boolean contains(Object text) {
    return text instanceof String word && Arrays.binarySearch(texts, word) >= 0;
  }
}
