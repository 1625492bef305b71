package org.cotejo.indicators.undercount;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// The state of one chain. People of the same pattern are alike, so that whole patterns are dealt to classes at once.
final class LatentClassSampler {
  /// Both parameters of the prior of α, shape and rate.
  private static final double ALPHA_PRIOR = 0.25;
  /// Hidden people are no more than so many times those observed.
  private static final int CAP = 20;
  private static final int TRIES = 30;
  /// Up to so many people it is faster to deal them one by one.
  private static final int FEW = 8;
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
  /// People of each class, and of each class on each list.
  private final long[] members;
  private final long[][] listed;
  private final double[] weight;

  LatentClassSampler(CaptureTable table, int classes, Draws draws) {
    this.draws = draws;
    this.classes = classes;
    lists = table.width();
    patterns = IntStream.range(1, table.patterns()).filter(pattern -> table.count(pattern) > 0).toArray();
    counts = Arrays.stream(patterns).mapToLong(table::count).toArray();
    observed = table.observed();
    share = new double[classes];
    reach = new double[classes][lists];
    members = new long[classes];
    listed = new long[classes][lists];
    weight = new double[classes];
    Arrays.fill(share, 1.0 / classes);
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
    Arrays.fill(members, 0);
    for (long[] row : listed) {
      Arrays.fill(row, 0);
    }
    for (int i = 0; i < patterns.length; i++) {
      deal(patterns[i], counts[i], weigh(patterns[i]));
    }
  }

  /// How likely a person of each class shows a pattern, times the class's share, in `weight`.
  ///
  /// @return their sum
  private double weigh(int pattern) {
    double sum = 0;
    for (int k = 0; k < classes; k++) {
      double product = share[k];
      for (int list = 0; list < lists; list++) {
        product *= (pattern & 1 << list) != 0 ? reach[k][list] : 1 - reach[k][list];
      }
      weight[k] = product;
      sum += product;
    }
    return sum;
  }

  /// A multinomial draw: few people one by one, many class by class.
  private void deal(int pattern, long people, double sum) {
    if (people <= FEW) {
      for (long i = 0; i < people; i++) {
        add(pattern, pick(sum), 1);
      }
    } else {
      dealMany(pattern, people, sum);
    }
  }

  private int pick(double sum) {
    double left = draws.uniform() * sum;
    int k = 0;
    while (k < classes - 1 && left >= weight[k]) {
      left -= weight[k];
      k++;
    }
    return k;
  }

  private void dealMany(int pattern, long people, double sum) {
    double left = sum;
    long remaining = people;
    for (int k = 0; k < classes && remaining > 0; k++) {
      long drawn = k == classes - 1 || left <= weight[k] ? remaining : draws.binomial(remaining, weight[k] / left);
      left -= weight[k];
      remaining -= drawn;
      add(pattern, k, drawn);
    }
  }

  private void add(int pattern, int k, long people) {
    members[k] += people;
    for (int list = 0; list < lists; list++) {
      listed[k][list] += (pattern & 1 << list) != 0 ? people : 0;
    }
  }

  private void drawHidden() {
    double unseen = weigh(0);
    hidden = hiddenBelowCap(Math.min(unseen, Math.nextDown(1.0)));
    deal(0, hidden, unseen);
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
        reach[k][list] = draws.beta(1.0 + listed[k][list], 1.0 + members[k] - listed[k][list]);
      }
    }
  }

  /// Breaks the sticks.
  ///
  /// @return logarithm of the last class's share
  private double drawShares() {
    long after = total();
    double logLeft = 0;
    for (int k = 0; k < classes - 1; k++) {
      after -= members[k];
      double kept = Math.max(draws.beta(alpha + after, 1.0 + members[k]), Double.MIN_NORMAL);
      share[k] = Math.exp(logLeft) * (1 - kept);
      logLeft += Math.log(kept);
    }
    share[classes - 1] = Math.exp(logLeft);
    return logLeft;
  }
}
