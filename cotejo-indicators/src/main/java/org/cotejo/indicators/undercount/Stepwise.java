package org.cotejo.indicators.undercount;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.distribution.PoissonDistribution;

/// Stepwise choice of pairs for sparse tables (Chan, Silverman and Vincent 2021, as SparseMSE).
///
/// From the main effects, the pair of lists is added whose overlap is least probable under the model so far, as long as that probability is below the
/// threshold and the model with it has an estimate.
///
/// @param pairs those added, in the order of their adding, each as the bits of two lists
/// @param total the estimate of N
public record Stepwise(List<Integer> pairs, double total) {
  /// The authors' threshold.
  public static final double USUAL_THRESHOLD = 0.02;

  private record Candidate(int pair, double p) {}

  public Stepwise {
    pairs = List.copyOf(pairs);
  }

  /// Chooses pairs until none is improbable.
  ///
  /// @return empty if even the main effects have no estimate
  public static Optional<Stepwise> of(CaptureTable table, double threshold) {
    Optional<SparseFit> start = SparseFit.of(table, List.of());
    if (start.isEmpty()) {
      return Optional.empty();
    }
    SparseFit fit = start.get();
    List<Integer> pairs = new ArrayList<>();
    while (true) {
      Optional<SparseFit> next = Optional.empty();
      for (Candidate candidate : candidates(table, fit, pairs, threshold)) {
        List<Integer> more = new ArrayList<>(pairs);
        more.add(candidate.pair());
        next = SparseFit.of(table, more);
        if (next.isPresent()) {
          pairs = more;
          break;
        }
      }
      if (next.isEmpty()) {
        return Optional.of(new Stepwise(pairs, table.observed() + fit.hidden()));
      }
      fit = next.get();
    }
  }

  /// The names of a table's lists joined, such as `EXH:OSCE`.
  public List<String> names(CaptureTable table) {
    return pairs.stream().map(pair -> table.lists().get(Integer.numberOfTrailingZeros(pair)) + ":"
        + table.lists().get(Integer.numberOfTrailingZeros(Integer.highestOneBit(pair)))).toList();
  }

  /// Pairs not yet in the model whose overlap is improbable, the most improbable first.
  private static List<Candidate> candidates(CaptureTable table, SparseFit fit, List<Integer> pairs, double threshold) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < table.width(); i++) {
      for (int j = i + 1; j < table.width(); j++) {
        int pair = 1 << i | 1 << j;
        if (!pairs.contains(pair)) {
          double p = tail(SparseFit.overlap(table, pair), fit.expectedOn(pair));
          if (p < threshold) {
            candidates.add(new Candidate(pair, p));
          }
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::p));
    return candidates;
  }

  /// The smaller of P(X ≤ overlap) and P(X ≥ overlap), X Poisson.
  private static double tail(long overlap, double expected) {
    if (expected <= 0) {
      return overlap == 0 ? 1 : 0;
    }
    PoissonDistribution poisson = new PoissonDistribution(expected);
    return Math.min(poisson.cumulativeProbability((int) overlap), 1 - poisson.cumulativeProbability((int) overlap - 1));
  }
}
