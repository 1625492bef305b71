package org.cotejo.lab.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Who follows whom, among the frequent words of some texts. Words are numbered by falling frequency, ties in code point order.
///
/// @param successors per word, pairs of (following word, how often)
/// @param predecessors per word, pairs of (preceding word, how often)
record BigramCounts(List<String> words, int[] frequency, int[][] successors, int[][] predecessors) {

  /// @param texts tokens in text order
  /// @param fewest rarer words are left out
  static BigramCounts of(List<List<String>> texts, int fewest) {
    Map<String, Integer> counts = new HashMap<>();
    texts.forEach(text -> text.forEach(token -> counts.merge(token, 1, Integer::sum)));
    List<String> words = new ArrayList<>(counts.keySet());
    words.removeIf(word -> counts.getOrDefault(word, 0) < fewest);
    words.sort(Comparator.comparing((String word) -> -counts.getOrDefault(word, 0)).thenComparing(Comparator.naturalOrder()));
    Map<String, Integer> numbers = new HashMap<>();
    words.forEach(word -> numbers.put(word, numbers.size()));
    int[] frequency = words.stream().mapToInt(word -> counts.getOrDefault(word, 0)).toArray();
    Map<Long, Integer> bigrams = bigrams(texts, numbers);
    return new BigramCounts(words, frequency, pairs(bigrams, words.size(), true), pairs(bigrams, words.size(), false));
  }

  private static Map<Long, Integer> bigrams(List<List<String>> texts, Map<String, Integer> numbers) {
    Map<Long, Integer> bigrams = new HashMap<>();
    for (List<String> text : texts) {
      int before = -1;
      for (String token : text) {
        int word = numbers.getOrDefault(token, -1);
        if (before >= 0 && word >= 0) {
          bigrams.merge((long) before << 32 | word, 1, Integer::sum);
        }
        before = word;
      }
    }
    return bigrams;
  }

  private static int[][] pairs(Map<Long, Integer> bigrams, int size, boolean forward) {
    int[] degree = new int[size];
    bigrams.keySet().forEach(key -> degree[forward ? (int) (key >> 32) : (int) (long) key]++);
    int[][] pairs = new int[size][];
    for (int i = 0; i < size; i++) {
      pairs[i] = new int[2 * degree[i]];
    }
    bigrams.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
      int first = (int) (entry.getKey() >> 32);
      int second = (int) (long) entry.getKey();
      int word = forward ? first : second;
      int at = pairs[word].length - 2 * degree[word]--;
      pairs[word][at] = forward ? second : first;
      pairs[word][at + 1] = entry.getValue();
    });
    return pairs;
  }
}
