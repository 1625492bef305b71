package org.cotejo.indicators.undercount;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RRQRDecomposition;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NoFeasibleSolutionException;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.cotejo.indicators.regression.CountData;

/// Whether a log-linear model of a sparse table has an estimate at all (Fienberg and Rinaldo 2012).
final class Existence {
  private static final double RANK_TOLERANCE = 1e-7;
  private static final double POSITIVE = 1e-7;
  private static final int MOST_STEPS = 10_000;

  private Existence() {}

  /// Whether the coefficients can be told apart: the design has full rank.
  static boolean identified(double[][] design) {
    if (design.length < design[0].length) {
      return false;
    }
    return new RRQRDecomposition(new Array2DRowRealMatrix(design, false)).getRank(RANK_TOLERANCE) == design[0].length;
  }

  /// Whether some table with all cells above 0 has the same sums for all coefficients as the observed one; otherwise a coefficient runs to infinity.
  ///
  /// The smallest cell s is made as large as it can be, by linear programming: cells are s + t, t of 0 or more.
  static boolean hasFiniteEstimate(CountData data) {
    int cells = data.rows();
    List<LinearConstraint> constraints = new ArrayList<>();
    for (int column = 0; column < data.columns(); column++) {
      double[] weights = new double[cells + 1];
      double observed = 0;
      for (int cell = 0; cell < cells; cell++) {
        weights[cell] = data.design()[cell][column];
        weights[cells] += weights[cell];
        observed += weights[cell] * data.counts()[cell];
      }
      constraints.add(new LinearConstraint(weights, Relationship.EQ, observed));
    }
    double[] smallest = new double[cells + 1];
    smallest[cells] = 1;
    try {
      double best = new SimplexSolver().optimize(new MaxIter(MOST_STEPS), new LinearObjectiveFunction(smallest, 0), new LinearConstraintSet(constraints),
          GoalType.MAXIMIZE, new NonNegativeConstraint(true)).getValue();
      return best > POSITIVE;
    } catch (NoFeasibleSolutionException _) {
      return false;
    }
  }
}
