package org.cotejo.incidents.copy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Lays the sentences of two versions side by side: the first that reads so in one with the first in the other, the second with the second. The
/// longest run of pairs that is in order in both stands; the others have moved. For sentences that occur once this is the longest common
/// subsequence, in n log n steps (Hunt and Szymanski 1977).
final class Alignment {

  private Alignment() {}

  /// Two sentences of the same words.
  ///
  /// @param inOrder whether it stands; otherwise it has moved
  record Match(int before, int after, boolean inOrder) {}

  /// All pairs, in the order of the later version.
  static List<Match> of(List<List<String>> before, List<List<String>> after) {
    Map<List<String>, Deque<Integer>> places = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      places.computeIfAbsent(before.get(i), words -> new ArrayDeque<>()).add(i);
    }
    List<int[]> pairs = new ArrayList<>();
    for (int j = 0; j < after.size(); j++) {
      Deque<Integer> place = places.getOrDefault(after.get(j), new ArrayDeque<>());
      if (!place.isEmpty()) {
        pairs.add(new int[] {place.remove(), j});
      }
    }
    Set<Integer> rising = longestRising(pairs.stream().mapToInt(pair -> pair[0]).toArray());
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      matches.add(new Match(pairs.get(i)[0], pairs.get(i)[1], rising.contains(i)));
    }
    return matches;
  }

  /// The positions of a longest rising subsequence of distinct numbers.
  private static Set<Integer> longestRising(int[] numbers) {
    int[] lastOf = new int[numbers.length];
    int[] previous = new int[numbers.length];
    int[] least = new int[numbers.length];
    int length = 0;
    for (int i = 0; i < numbers.length; i++) {
      int found = Arrays.binarySearch(least, 0, length, numbers[i]);
      int at = found >= 0 ? found : -found - 1;
      least[at] = numbers[i];
      lastOf[at] = i;
      previous[i] = at > 0 ? lastOf[at - 1] : -1;
      length = Math.max(length, at + 1);
    }
    Set<Integer> rising = new HashSet<>();
    for (int i = length > 0 ? lastOf[length - 1] : -1; i >= 0; i = previous[i]) {
      rising.add(i);
    }
    return rising;
  }

  /// How alike two lists of words are, 0..1 (Dice), whatever their order.
  static double likeness(List<String> one, List<String> other) {
    Set<String> a = new HashSet<>(one);
    Set<String> b = new HashSet<>(other);
    int all = a.size() + b.size();
    a.retainAll(b);
    return all == 0 ? 1 : 2.0 * a.size() / all;
  }
}
