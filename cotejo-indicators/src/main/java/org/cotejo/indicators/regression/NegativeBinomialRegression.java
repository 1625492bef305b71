package org.cotejo.indicators.regression;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;
import org.apache.commons.math3.special.Gamma;

/// Negative-binomial regression: variance μ + μ²/θ, coefficients and θ by maximum likelihood in turns (as MASS `glm.nb`).
///
/// @param theta the size; the smaller, the more spread beyond Poisson. At [#LARGEST_THETA] there is none
/// @param fit deviance and likelihood under θ
public record NegativeBinomialRegression(double theta, Fit fit) {
  public static final double LARGEST_THETA = 1e6;
  private static final double SMALLEST_THETA = 1e-3;
  private static final double STOP = 1e-9;
  private static final int MOST_TURNS = 200;
  private static final int MOST_EVALUATIONS = 1000;

  /// Fits both.
  ///
  /// @throws SingularDesignException if columns depend on each other
  public static NegativeBinomialRegression fit(CountData data) {
    double[] mu = PoissonRegression.fit(data).fitted().clone();
    double likelihood = Double.NEGATIVE_INFINITY;
    double theta = bestTheta(data.counts(), mu);
    for (int turn = 0; ; turn++) {
      Fit fit = fitMeans(data, mu, theta);
      theta = bestTheta(data.counts(), fit.fitted());
      double next = logLikelihood(data.counts(), fit.fitted(), theta);
      boolean rests = Math.abs(next - likelihood) < STOP * (1 + Math.abs(next));
      if (rests || turn == MOST_TURNS) {
        return new NegativeBinomialRegression(theta, new Fit(fit.coefficients(), fit.covariance(), fit.fitted(), deviance(data.counts(), fit.fitted(), theta), next, rests));
      }
      likelihood = next;
      mu = fit.fitted();
    }
  }

  /// Reweighted least squares with θ held, weights μ/(1 + μ/θ).
  private static Fit fitMeans(CountData data, double[] start, double theta) {
    double[] mu = start.clone();
    double[] eta = new double[mu.length];
    for (int i = 0; i < mu.length; i++) {
      eta[i] = Math.log(mu[i]);
    }
    double deviance = deviance(data.counts(), mu, theta);
    while (true) {
      double[] weights = new double[mu.length];
      double[] response = new double[mu.length];
      for (int i = 0; i < mu.length; i++) {
        weights[i] = mu[i] / (1 + mu[i] / theta);
        response[i] = eta[i] - data.offset()[i] + (data.counts()[i] - mu[i]) / mu[i];
      }
      WeightedLeastSquares squares = new WeightedLeastSquares(data.design(), weights);
      double[] coefficients = squares.solve(response);
      PoissonRegression.predict(data, coefficients, eta, mu);
      double before = deviance;
      deviance = deviance(data.counts(), mu, theta);
      // written so that a deviance that is no number ends the loop too
      if (!(Math.abs(deviance - before) > STOP * (Math.abs(deviance) + 1))) {
        return new Fit(coefficients, squares.covariance(), mu, deviance, 0, true);
      }
    }
  }

  private static double bestTheta(double[] counts, double[] fitted) {
    UnivariateFunction ofLog = log -> logLikelihood(counts, fitted, Math.exp(log));
    return Math.exp(new BrentOptimizer(STOP, STOP).optimize(new MaxEval(MOST_EVALUATIONS), new UnivariateObjectiveFunction(ofLog), GoalType.MAXIMIZE,
        new SearchInterval(Math.log(SMALLEST_THETA), Math.log(LARGEST_THETA))).getPoint());
  }

  private static double logLikelihood(double[] counts, double[] fitted, double theta) {
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      double y = counts[i];
      double mu = fitted[i];
      sum += Gamma.logGamma(y + theta) - Gamma.logGamma(theta) - Gamma.logGamma(y + 1) - theta * Math.log1p(mu / theta)
          + (y > 0 ? y * Math.log(mu / (mu + theta)) : 0);
    }
    return sum;
  }

  private static double deviance(double[] counts, double[] fitted, double theta) {
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      double y = counts[i];
      sum += (y > 0 ? y * Math.log(y / fitted[i]) : 0) - (y + theta) * Math.log((y + theta) / (fitted[i] + theta));
    }
    return 2 * sum;
  }
}
