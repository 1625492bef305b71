package org.cotejo.indicators.undercount;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.cotejo.indicators.chance.Draws;

/// The state of one chain: classes with their shares and reach, who is in them, and how many people are hidden.
final class LatentClassSampler {
  /// Both parameters of the prior of α, shape and rate.
  private static final double ALPHA_PRIOR = 0.25;
  /// Hidden people are no more than so many times those observed.
  private static final int CAP = 20;
  private static final int TRIES = 30;
  /// While the chain warms up α is held small, so that it starts from few classes (as LCMCR does).
  private static final int WARM_UP = 500;
  private static final double WARM_ALPHA = 0.3;

  private final Draws draws;
  private final int lists;
  private final int classes;
  private final int[] patterns;
  private final long[] counts;
  private final long observed;

  private final double[] share;
  private final double[][] reach;
  private double alpha;
  private long hidden;
  private final ClassMembers members;

  LatentClassSampler(CaptureTable table, int classes, Draws draws) {
    this.draws = draws;
    this.classes = classes;
    lists = table.width();
    patterns = IntStream.range(1, table.patterns()).filter(pattern -> table.count(pattern) > 0).toArray();
    counts = Arrays.stream(patterns).mapToLong(table::count).toArray();
    observed = table.observed();
    share = new double[classes];
    reach = new double[classes][lists];
    members = new ClassMembers(draws, classes, lists);
    breakSticksAnywhere();
    for (double[] row : reach) {
      Arrays.setAll(row, list -> (double) table.size(list) / observed);
    }
    alpha = WARM_ALPHA / classes;
    for (int step = 0; step < WARM_UP; step++) {
      advance();
    }
    largestFirst();
  }

  long total() {
    return observed + hidden;
  }

  void advance(int steps) {
    for (int step = 0; step < steps; step++) {
      double logLast = advance();
      alpha = draws.gamma(ALPHA_PRIOR + classes - 1) / (ALPHA_PRIOR - logLast);
    }
  }

  /// One step with α as it is.
  ///
  /// @return logarithm of the last class's share
  private double advance() {
    dealPatterns();
    drawHidden();
    drawReach();
    return drawShares();
  }

  /// Where LCMCR starts. From equal shares some chains stay among totals far too low for as
  /// long as the reference length.
  private void breakSticksAnywhere() {
    double left = 1;
    for (int k = 0; k < classes - 1; k++) {
      share[k] = left * draws.uniform();
      left -= share[k];
    }
    share[classes - 1] = left;
  }

  /// Stick breaking gives the first classes most: a chain that starts otherwise is slow to get there.
  private void largestFirst() {
    Integer[] order = IntStream.range(0, classes).boxed().sorted(Comparator.comparingDouble(k -> -share[k])).toArray(Integer[]::new);
    double[] shares = share.clone();
    double[][] reaches = reach.clone();
    for (int k = 0; k < classes; k++) {
      share[k] = shares[order[k]];
      reach[k] = reaches[order[k]];
    }
  }

  private void dealPatterns() {
    members.clear();
    for (int i = 0; i < patterns.length; i++) {
      members.deal(patterns[i], counts[i], members.weigh(patterns[i], share, reach));
    }
  }

  private void drawHidden() {
    double unseen = members.weigh(0, share, reach);
    hidden = hiddenBelowCap(Math.min(unseen, Math.nextDown(1.0)));
    members.deal(0, hidden, unseen);
  }

  /// Negative binomial, drawn again while above the cap. If it hardly ever falls below, what is left of it there is nearly geometric downwards from the cap.
  private long hiddenBelowCap(double unseen) {
    long cap = CAP * observed;
    for (int i = 0; i < TRIES; i++) {
      long drawn = draws.failures((double) observed, unseen);
      if (drawn <= cap) {
        return drawn;
      }
    }
    double growth = (observed + cap - 1.0) / cap * unseen;
    return growth <= 1 ? cap : Math.max(0, cap - (long) (-Math.log(1 - draws.uniform()) / Math.log(growth)));
  }

  private void drawReach() {
    for (int k = 0; k < classes; k++) {
      for (int list = 0; list < lists; list++) {
        reach[k][list] = draws.beta(1.0 + members.on(k, list), 1.0 + members.of(k) - members.on(k, list));
      }
    }
  }

  /// Breaks the sticks: of what is left, class k takes a share of Beta(1 + members, α + members after it). In logarithms, since with a small α the rest of a stick may be smaller
  /// than any number there is, and α is drawn by that very logarithm.
  ///
  /// @return logarithm of the last class's share
  private double drawShares() {
    long after = total();
    double logLeft = 0;
    for (int k = 0; k < classes - 1; k++) {
      after -= members.of(k);
      double logTaken = draws.logGamma(1.0 + members.of(k));
      double logKept = draws.logGamma(alpha + after);
      double logBoth = Math.max(logTaken, logKept) + Math.log1p(Math.exp(-Math.abs(logTaken - logKept)));
      share[k] = Math.exp(logLeft + logTaken - logBoth);
      logLeft += logKept - logBoth;
    }
    share[classes - 1] = Math.exp(logLeft);
    return logLeft;
  }
}
