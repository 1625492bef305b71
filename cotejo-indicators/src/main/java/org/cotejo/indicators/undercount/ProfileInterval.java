package org.cotejo.indicators.undercount;

import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;
import org.apache.commons.math3.special.Gamma;
import org.cotejo.indicators.interval.Interval;
import org.cotejo.indicators.interval.Method;
import org.cotejo.indicators.regression.CountData;
import org.cotejo.indicators.regression.PoissonRegression;

/// Profile-likelihood interval of N under a log-linear model (Cormack 1992, as Rcapture's `closedpCI`).
///
/// For each N the pattern of nobody is given N - n people and the model fitted again; the limits are where the multinomial log-likelihood has fallen by
/// half a chi-square quantile.
///
/// @param total where it is highest: the multinomial estimate, a little below the Poisson one
/// @param interval without an upper limit if none is found below [#SEARCHED] times the Poisson estimate
public record ProfileInterval(double total, Interval interval) {
  /// How far above the Poisson estimate the upper limit is looked for.
  public static final double SEARCHED = 3;
  private static final double HIGHEST_TOTAL = 1.5;
  private static final double ACCURACY = 1e-6;
  private static final int MOST_EVALUATIONS = 500;
  /// Up to here factorials are exact in floating point, above Stirling's form serves.
  private static final int SMALL = 100;

  static ProfileInterval of(CaptureTable table, List<Column> columns, double level) {
    double poisson = LogLinearFit.of(table, "", columns).total();
    UnivariateFunction profile = profile(table, columns);
    double observed = table.observed();
    double total = new BrentOptimizer(ACCURACY / poisson, ACCURACY).optimize(new MaxEval(MOST_EVALUATIONS), new UnivariateObjectiveFunction(profile), GoalType.MAXIMIZE,
        new SearchInterval(observed, HIGHEST_TOTAL * poisson)).getPoint();
    double floor = profile.value(total) - new ChiSquaredDistribution(1).inverseCumulativeProbability(level) / 2;
    UnivariateFunction above = n -> profile.value(n) - floor;
    double lower = above.value(observed) >= 0 ? observed : root(above, observed, total);
    double farthest = SEARCHED * poisson;
    OptionalDouble upper = above.value(farthest) > 0 ? OptionalDouble.empty() : OptionalDouble.of(root(above, total, farthest));
    return new ProfileInterval(total, new Interval(lower, upper, level, Method.PROFILE_LIKELIHOOD));
  }

  /// Of a hierarchical model.
  public static ProfileInterval of(CaptureTable table, LogLinearModel model, double level) {
    return of(table, model.columns(), level);
  }

  private static double root(UnivariateFunction function, double from, double to) {
    return new BrentSolver(ACCURACY).solve(MOST_EVALUATIONS, function, from, to);
  }

  private static UnivariateFunction profile(CaptureTable table, List<Column> columns) {
    double[][] design = new double[table.patterns()][];
    double[] counts = new double[table.patterns()];
    for (int pattern = 0; pattern < table.patterns(); pattern++) {
      design[pattern] = LogLinearFit.row(columns, pattern);
      counts[pattern] = table.count(pattern);
    }
    return total -> {
      double[] completed = counts.clone();
      completed[0] = total - table.observed();
      return -PoissonRegression.fit(new CountData(design, completed)).deviance() / 2 + constant(total, completed[0]);
    };
  }

  /// log(h^h N! / (N^N h!)) for h hidden people, what the multinomial likelihood has beyond the Poisson deviance.
  private static double constant(double total, double hidden) {
    if (hidden == 0 || hidden == 1) {
      return -total + 0.5 * Math.log(2 * Math.PI * total);
    }
    if (total > SMALL) {
      return hidden - total - 0.5 * Math.log(hidden / total);
    }
    return hidden * Math.log(hidden) - total * Math.log(total) + Gamma.logGamma(total + 1)
        - Gamma.logGamma(hidden + 1);
  }
}
