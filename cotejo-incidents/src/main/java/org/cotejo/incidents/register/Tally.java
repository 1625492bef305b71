package org.cotejo.incidents.register;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cotejo.incidents.alike.Words;

/// Counts words, those that differ only in case, accents and articles as one; shown in their shortest writing.
final class Tally {
  private record Entry(String shown, int count) {}

  private final Map<String, Entry> entries = new TreeMap<>();

  void add(String words) {
    String key = String.join(" ", Words.content(words));
    if (!key.isEmpty()) {
      entries.merge(key, new Entry(words.strip(), 1), (a, b) -> new Entry(shorter(a.shown(), b.shown()), a.count() + b.count()));
    }
  }

  /// Most often counted first, equally often ones by the alphabet.
  List<String> mostOften() {
    return entries.entrySet().stream()
        .sorted(Comparator.comparingInt((Map.Entry<String, Entry> entry) -> -entry.getValue().count()).thenComparing(Map.Entry::getKey))
        .map(entry -> entry.getValue().shown()).toList();
  }

  private static String shorter(String first, String second) {
    return Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()).compare(first, second) <= 0 ? first : second;
  }
}
