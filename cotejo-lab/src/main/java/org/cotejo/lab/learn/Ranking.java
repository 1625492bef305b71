package org.cotejo.lab.learn;

import java.util.Comparator;
import java.util.List;

/// Examples by their score.
///
/// @param expected how many right ones there are, those that no example stands for among them
record Ranking(List<Scored> scored, int expected) {

  record Scored(double score, boolean right) {}

  /// The best F1 that any threshold gives.
  double bestF1() {
    double best = 0;
    int taken = 0;
    int right = 0;
    for (Scored example : scored.stream().sorted(Comparator.comparingDouble(Scored::score).reversed()).toList()) {
      taken++;
      right += example.right() ? 1 : 0;
      best = Math.max(best, 2.0 * right / (taken + expected));
    }
    return best;
  }

  /// The score from which on to answer yes: the log odds of half of the best F1 (Lipton, Elkan and Naryanaswamy 2014).
  double threshold() {
    double half = Math.clamp(bestF1() / 2, 0.01, 0.5);
    return StrictMath.log(half / (1 - half));
  }
}
