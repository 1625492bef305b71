package org.cotejo.indicators.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which spans of two coders are the same unit.
///
/// Pairs are made from the most to the least alike, each span in one pair at most; alike is what both cover over what either covers.
///
/// @param pairs of the same unit, in the order of the first coder's spans
/// @param agreement over all spans
public record SpanMatching(List<Pair> pairs, UnitizingAgreement agreement) {
  /// A half-open stretch of a text.
  public record Span(int begin, int end) {
    public Span {
      if (begin < 0 || end <= begin) {
        throw new IllegalArgumentException("a span has a begin of 0 or more and an end after it, got " + begin + " and " + end);
      }
    }

    /// Shared length over joint length, 0 to 1.
    double likeness(Span other) {
      double shared = Math.max(0, Math.min(end, other.end) - Math.max(begin, other.begin));
      return shared / ((end - begin) + (other.end - other.begin) - shared);
    }
  }

  /// Positions in the lists of the first and the second coder.
  public record Pair(int first, int second) {}

  private record Candidate(Pair pair, double likeness) {}

  public SpanMatching {
    pairs = List.copyOf(pairs);
  }

  /// Pairs the spans of two coders.
  ///
  /// @param least how alike two spans must be, above 0 and at most 1; 0.5 is usual
  public static SpanMatching of(List<Span> first, List<Span> second, double least) {
    if (!(least > 0 && least <= 1)) {
      throw new IllegalArgumentException("the least likeness lies above 0 and not above 1, got " + least);
    }
    Set<Integer> usedFirst = new HashSet<>();
    Set<Integer> usedSecond = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Candidate candidate : candidates(first, second, least)) {
      Pair pair = candidate.pair();
      if (!usedFirst.contains(pair.first()) && !usedSecond.contains(pair.second())) {
        usedFirst.add(pair.first());
        usedSecond.add(pair.second());
        pairs.add(pair);
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::first));
    return new SpanMatching(pairs, new UnitizingAgreement(pairs.size(), first.size() - pairs.size(), second.size() - pairs.size()));
  }

  private static List<Candidate> candidates(List<Span> first, List<Span> second, double least) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      for (int j = 0; j < second.size(); j++) {
        double likeness = first.get(i).likeness(second.get(j));
        if (likeness >= least) {
          candidates.add(new Candidate(new Pair(i, j), likeness));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
    return candidates;
  }
}
