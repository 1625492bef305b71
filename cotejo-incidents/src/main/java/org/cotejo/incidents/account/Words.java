package org.cotejo.incidents.account;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Words with weights, as a direction of length one: what two of them share is the cosine between them (Salton and McGill 1983).
///
/// @param terms in ascending order
/// @param weights of each term; their squares sum to one
public record Words(List<String> terms, float[] weights) {
  /// Weights are kept to four digits, so that words that were written down and read again are the same.
  private static final float STEPS = 10_000;

  /// No words at all.
  public static final Words NONE = new Words(List.of(), new float[0]);

  public Words {
    terms = List.copyOf(terms);
  }

  /// The heaviest words.
  ///
  /// @param most how many are kept
  static Words of(Map<String, Double> weights, int most) {
    List<Map.Entry<String, Double>> kept = weights.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
        .limit(most).sorted(Map.Entry.comparingByKey()).toList();
    double norm = Math.sqrt(kept.stream().mapToDouble(entry -> entry.getValue() * entry.getValue()).sum());
    float[] own = new float[kept.size()];
    for (int i = 0; i < own.length; i++) {
      own[i] = Math.round(kept.get(i).getValue() / norm * STEPS) / STEPS;
    }
    return new Words(kept.stream().map(entry -> entry.getKey().intern()).toList(), own);
  }

  /// 0 (nothing shared) .. 1 (the same words with the same weights).
  public double cosine(Words other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < weights.length && j < other.weights.length) {
      int order = terms.get(i).compareTo(other.terms.get(j));
      if (order == 0) {
        sum += weights[i] * other.weights[j];
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return sum;
  }

  /// The words of both, the heaviest first.
  public List<String> shared(Words other) {
    return Stream.iterate(0, i -> i < terms.size(), i -> i + 1).filter(i -> other.terms.contains(terms.get(i)))
        .sorted(Comparator.comparingDouble((Integer i) -> weights[i]).reversed()).map(terms::get).toList();
  }

  /// The words that weigh most, the heaviest first; of equals the first in the alphabet.
  public List<String> heaviest(int most) {
    return Stream.iterate(0, i -> i < terms.size(), i -> i + 1).sorted(Comparator.comparingDouble((Integer i) -> weights[i]).reversed())
        .limit(most).map(terms::get).toList();
  }

  /// Whether a word is among them.
  public boolean has(String term) {
    return Collections.binarySearch(terms, term) >= 0;
  }

  public boolean isEmpty() {
    return terms.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Words(List<String> theirs, float[] w) && terms.equals(theirs) && Arrays.equals(weights, w);
  }

  @Override
  public int hashCode() {
    return terms.hashCode();
  }
}
