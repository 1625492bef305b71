package org.cotejo.indicators.escalation;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.cotejo.indicators.regression.Fit;

/// Standard errors of a series model: the model's own or Newey and West's, whichever is larger, with Student's quantiles.
///
/// Newey and West's alone are far too small for the series that monitors have: of series of 24 months without any change, one in five would be said to
/// have changed. Never below the model's own, stretched by n/(n - coefficients) and read by Student's distribution, it is about one in twenty.
final class Errors {
  private final RealMatrix own;
  private final RealMatrix neweyWest;
  private final TDistribution student;

  /// @param scores of each period, for each coefficient
  Errors(Fit fit, double[][] scores) {
    int periods = scores.length;
    int freedom = periods - fit.coefficients().length;
    own = new Array2DRowRealMatrix(fit.covariance(), false);
    neweyWest = new Array2DRowRealMatrix(NeweyWest.covariance(scores, fit.covariance(), NeweyWest.usualLags(periods)), false)
        .scalarMultiply((double) periods / freedom);
    student = new TDistribution(freedom);
  }

  /// Of a sum of coefficients, each times its weight.
  double of(double... weights) {
    RealVector vector = new ArrayRealVector(weights, false);
    return Math.sqrt(Math.max(own.operate(vector).dotProduct(vector), neweyWest.operate(vector).dotProduct(vector)));
  }

  /// How many errors an interval reaches to each side.
  double reach(double level) {
    return student.inverseCumulativeProbability((1 + level) / 2);
  }

  /// Two-sided, of a value in errors.
  double p(double errors) {
    return 2 * student.cumulativeProbability(-Math.abs(errors));
  }
}
