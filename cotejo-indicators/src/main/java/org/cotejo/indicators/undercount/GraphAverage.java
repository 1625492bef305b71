package org.cotejo.indicators.undercount;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.special.Gamma;
import org.cotejo.indicators.interval.Interval;
import org.cotejo.indicators.interval.Method;

/// The posterior of N averaged over all decomposable graphs (Madigan and York 1997, as R's dga): exact sums, no chance.
///
/// For a graph with cliques C and separators S and m hidden people, log p(m, G) = log prior + log multinomial coefficient + Σ L(C) - Σ L(S) - L(∅), and
/// L(M) = Σ log Γ(D + δ_M) - log Γ(δ_M) over the cells D of the marginal table of M, δ_M = δ 2^(lists - |M|); the hidden people are in the cell of nobody.
///
/// Traps: δ must shrink with the number of lists, 2^-lists ([#usualDelta]); with δ = 1 the prior swamps sparse tables (Kosovo 4 829 instead of 12 749).
/// dga's help gives another default prior than its code, which has 1/N; that one is used here.
///
/// @param observed people on at least one list
/// @param posterior probability of 1, 2, ... hidden people
/// @param graphs posterior probability of each graph, the likeliest first
@SuppressWarnings("ArrayRecordComponent") // a long curve
public record GraphAverage(long observed, double[] posterior, List<Double> graphs) {
  private static final int FEWEST_LISTS = 3;
  private static final int MOST_LISTS = 5;

  public GraphAverage {
    posterior = posterior.clone();
    graphs = List.copyOf(graphs);
  }

  /// 2^-lists, as dga's authors advise.
  public static double usualDelta(int lists) {
    return 1.0 / (1 << lists);
  }

  /// With the prior 1/N.
  ///
  /// @param most hidden people that are considered; eight times those observed unless the tail is heavy
  public static GraphAverage of(CaptureTable table, int most, double delta) {
    return of(table, most, delta, hidden -> -Math.log((double) table.observed() + hidden));
  }

  /// With a prior of one's own.
  ///
  /// @param logPrior of so many hidden people, up to a constant
  /// @throws IllegalArgumentException below three lists or above five
  public static GraphAverage of(CaptureTable table, int most, double delta, IntToDoubleFunction logPrior) {
    if (table.width() < FEWEST_LISTS || table.width() > MOST_LISTS) {
      throw new IllegalArgumentException("graphs of 3 to 5 lists are averaged, got " + table.width());
    }
    double[][] marginals = marginals(table, most, delta);
    double[] common = common(table, most, logPrior);
    List<DecomposableGraph> graphs = DecomposableGraph.all(table.width());
    double[] sums = new double[most];
    double[] weights = new double[graphs.size()];
    double highest = highest(graphs, marginals, common);
    for (int g = 0; g < weights.length; g++) {
      double[] log = logJoint(graphs.get(g), marginals, common);
      for (int m = 0; m < most; m++) {
        double joint = Math.exp(log[m] - highest);
        sums[m] += joint;
        weights[g] += joint;
      }
    }
    double total = Arrays.stream(sums).sum();
    Arrays.setAll(sums, m -> sums[m] / total);
    List<Double> shares = new ArrayList<>(Arrays.stream(weights).map(weight -> weight / total).boxed().toList());
    shares.sort(Collections.reverseOrder());
    return new GraphAverage(table.observed(), sums, shares);
  }

  public double mean() {
    double sum = 0;
    for (int m = 0; m < posterior.length; m++) {
      sum += posterior[m] * (m + 1);
    }
    return observed + sum;
  }

  /// The smallest N up to which at least so much of the posterior lies.
  public long quantile(double probability) {
    double sum = 0;
    for (int m = 0; m < posterior.length; m++) {
      sum += posterior[m];
      if (sum >= probability) {
        return observed + m + 1;
      }
    }
    return observed + posterior.length;
  }

  public long mode() {
    int best = 0;
    for (int m = 1; m < posterior.length; m++) {
      best = posterior[m] > posterior[best] ? m : best;
    }
    return observed + best + 1;
  }

  public Interval interval(double level) {
    return Interval.between((double) quantile((1 - level) / 2), (double) quantile((1 + level) / 2), level, Method.POSTERIOR);
  }

  /// Probability of the largest number considered: should be next to nothing.
  public double atMost() {
    return posterior[posterior.length - 1];
  }

  private static double highest(List<DecomposableGraph> graphs, double[][] marginals, double[] common) {
    return graphs.stream().mapToDouble(graph -> Arrays.stream(logJoint(graph, marginals, common)).max().orElseThrow()).max().orElseThrow();
  }

  private static double[] logJoint(DecomposableGraph graph, double[][] marginals, double[] common) {
    double[] log = common.clone();
    graph.cliques().forEach(clique -> add(log, marginals[clique], 1));
    graph.separators().forEach(separator -> add(log, marginals[separator], -1));
    // normalises once for the whole graph: cliques are one more than separators
    add(log, marginals[0], -1);
    return log;
  }

  private static void add(double[] log, double[] values, int sign) {
    for (int m = 0; m < log.length; m++) {
      log[m] += sign * values[m];
    }
  }

  /// L of each set of lists, for 1, 2, ... hidden people.
  private static double[][] marginals(CaptureTable table, int most, double delta) {
    double[][] marginals = new double[table.patterns()][most];
    for (int set = 0; set < table.patterns(); set++) {
      double prior = delta * (1 << (table.width() - Integer.bitCount(set)));
      long[] cells = new long[table.patterns()];
      for (int pattern = 1; pattern < table.patterns(); pattern++) {
        cells[pattern & set] += table.count(pattern);
      }
      double constant = -Gamma.logGamma(prior);
      for (int pattern = 1; pattern < table.patterns(); pattern++) {
        constant += (pattern & set) == pattern ? Gamma.logGamma(cells[pattern] + prior) - Gamma.logGamma(prior) : 0;
      }
      for (int m = 0; m < most; m++) {
        marginals[set][m] = constant + Gamma.logGamma(m + 1 + cells[0] + prior);
      }
    }
    return marginals;
  }

  /// Prior and multinomial coefficient, as far as they depend on the hidden people.
  private static double[] common(CaptureTable table, int most, IntToDoubleFunction logPrior) {
    double[] common = new double[most];
    for (int m = 0; m < most; m++) {
      common[m] = logPrior.applyAsDouble(m + 1) + Gamma.logGamma((double) table.observed() + m + 2) - Gamma.logGamma(m + 2.0);
    }
    return common;
  }
}
