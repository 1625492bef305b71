package org.cotejo.indicators.regression;

import org.apache.commons.math3.special.Gamma;

/// Poisson regression with the logarithm as link, by iteratively reweighted least squares (McCullagh and Nelder 1989), start and stop as in R's `glm.fit`.
public final class PoissonRegression {
  /// R starts from the counts plus this.
  private static final double START = 0.1;
  /// R stops when the deviance changes by less than this share of itself.
  private static final double STOP = 1e-8;
  private static final int MOST_STEPS = 50;

  private PoissonRegression() {}

  /// Fits the coefficients.
  ///
  /// @throws SingularDesignException if columns depend on each other
  public static Fit fit(CountData data) {
    double[] y = data.counts();
    double[] eta = new double[y.length];
    double[] mu = new double[y.length];
    for (int i = 0; i < y.length; i++) {
      mu[i] = y[i] + START;
      eta[i] = Math.log(mu[i]);
    }
    double deviance = deviance(y, mu);
    for (int step = 0; step < MOST_STEPS; step++) {
      WeightedLeastSquares squares = new WeightedLeastSquares(data.design(), mu);
      double[] coefficients = squares.solve(workingResponse(data, eta, mu));
      predict(data, coefficients, eta, mu);
      double before = deviance;
      deviance = deviance(y, mu);
      boolean rests = Math.abs(deviance - before) / (Math.abs(deviance) + START) < STOP;
      if (rests || step == MOST_STEPS - 1 || !Double.isFinite(deviance)) {
        return new Fit(coefficients, squares.covariance(), mu, deviance, logLikelihood(y, mu), rests);
      }
    }
    throw new AssertionError("the last step returns");
  }

  /// 2 Σ y log(y/μ) - (y - μ).
  public static double deviance(double[] counts, double[] fitted) {
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      double y = counts[i];
      sum += (y > 0 ? y * Math.log(y / fitted[i]) : 0) - (y - fitted[i]);
    }
    return 2 * sum;
  }

  static double logLikelihood(double[] counts, double[] fitted) {
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      double y = counts[i];
      sum += (y > 0 ? y * Math.log(fitted[i]) : 0) - fitted[i] - Gamma.logGamma(y + 1);
    }
    return sum;
  }

  private static double[] workingResponse(CountData data, double[] eta, double[] mu) {
    double[] response = new double[eta.length];
    for (int i = 0; i < eta.length; i++) {
      response[i] = eta[i] - data.offset()[i] + (data.counts()[i] - mu[i]) / mu[i];
    }
    return response;
  }

  /// Writes the linear predictors and the expected counts.
  static void predict(CountData data, double[] coefficients, double[] eta, double[] mu) {
    for (int i = 0; i < eta.length; i++) {
      double sum = data.offset()[i];
      for (int j = 0; j < coefficients.length; j++) {
        sum += data.design()[i][j] * coefficients[j];
      }
      eta[i] = sum;
      mu[i] = Math.exp(sum);
    }
  }
}
