package org.cotejo.indicators.undercount;

import org.cotejo.indicators.chance.Draws;

/// Bayesian latent classes for capture-recapture: LCMCR (Manrique-Vallier 2016, Biometrics 72).
///
/// People fall into classes; within a class being on one list says nothing about another. Classes by stick breaking, V ~ Beta(1, α), α ~ Gamma(1/4, 1/4);
/// reach of each list in each class ~ Beta(1, 1); prior of N proportional to 1/N. Sampled by Gibbs, with the hidden people no more than 20 times those seen,
/// as the author's program has it. Deterministic by its seed.
///
/// Traps: the chain moves slowly on sparse tables, where the posterior reaches the cap; compare chains of several seeds before believing a limit.
///
/// @param classes most classes there can be; 10 is usual
/// @param burnIn first steps, thrown away
/// @param draws how many are kept
/// @param thinning steps for each that is kept
public record LatentClasses(int classes, int burnIn, int draws, int thinning, long seed) {
  /// Classes for so many lists as HRDAG's verdata takes them: min(2^lists - 1, 15).
  private static final int MOST_CLASSES = 15;

  public LatentClasses {
    if (classes < 2 || burnIn < 0 || draws < 1 || thinning < 1) {
      throw new IllegalArgumentException("2 classes or more, draws and thinning of 1 or more are needed, got " + classes + ", " + draws + ", " + thinning);
    }
  }

  /// The chain length of the reference runs: 10 000 steps of burn-in, 1000 draws with 100 steps each.
  public static LatentClasses ofReferenceLength(long seed) {
    return new LatentClasses(10, 10_000, 1000, 100, seed);
  }

  public LatentClasses withSeed(long other) {
    return new LatentClasses(classes, burnIn, draws, thinning, other);
  }

  /// As many classes as verdata takes for a number of lists.
  public static int classesFor(int lists) {
    return Math.min((1 << lists) - 1, MOST_CLASSES);
  }

  public Posterior sample(CaptureTable table) {
    LatentClassSampler sampler = new LatentClassSampler(table, classes, new Draws(seed));
    sampler.advance(burnIn);
    double[] totals = new double[draws];
    for (int i = 0; i < draws; i++) {
      sampler.advance(thinning);
      totals[i] = sampler.total();
    }
    return new Posterior(totals);
  }
}
