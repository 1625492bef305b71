package org.cotejo.indicators.escalation;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/// How well a model fits a series, from its Pearson residuals.
///
/// @param dispersion Pearson's chi-square over the degrees of freedom; 1 for Poisson counts, above it they spread more
/// @param durbinWatson 2 if periods do not resemble their neighbours, towards 0 if they do, towards 4 if they alternate
/// @param autocorrelations of residuals one period apart, two, ...
/// @param ljungBoxP that chance alone would give such autocorrelations (Ljung and Box 1978)
public record Diagnostics(double dispersion, double durbinWatson, List<Double> autocorrelations, double ljungBoxP) {
  private static final int MOST_LAGS = 10;
  private static final int PERIODS_FOR_A_LAG = 5;

  public Diagnostics {
    autocorrelations = List.copyOf(autocorrelations);
  }

  /// @param residuals standardised, so that their variance is about 1
  static Diagnostics of(double[] residuals, int parameters) {
    int n = residuals.length;
    double squares = lagged(residuals, 0);
    double steps = 0;
    for (int t = 1; t < n; t++) {
      steps += (residuals[t] - residuals[t - 1]) * (residuals[t] - residuals[t - 1]);
    }
    int lags = Math.clamp(n / PERIODS_FOR_A_LAG, 1, MOST_LAGS);
    List<Double> correlations = IntStream.rangeClosed(1, lags).mapToObj(lag -> squares == 0 ? 0.0 : lagged(residuals, lag) / squares).toList();
    double q = 0;
    for (int lag = 1; lag <= lags; lag++) {
      double r = correlations.get(lag - 1);
      q += r * r / (n - lag);
    }
    double p = 1 - new ChiSquaredDistribution(lags).cumulativeProbability(n * (n + 2.0) * q);
    return new Diagnostics(squares / (n - parameters), squares == 0 ? 2 : steps / squares, correlations, p);
  }

  private static double lagged(double[] residuals, int lag) {
    double sum = 0;
    for (int t = lag; t < residuals.length; t++) {
      sum += residuals[t] * residuals[t - lag];
    }
    return sum;
  }
}
