package org.cotejo.indicators.regression;

/// A fitted regression of counts.
///
/// @param coefficients in the order of the design's columns, on the scale of logarithms
/// @param covariance of the coefficients
/// @param fitted expected counts
/// @param logLikelihood with all constants
/// @param converged whether the deviance had come to rest
@SuppressWarnings("ArrayRecordComponent") // numbers for linear algebra; compared by nobody
public record Fit(double[] coefficients, double[][] covariance, double[] fitted, double deviance, double logLikelihood, boolean converged) {

  public double standardError(int coefficient) {
    return Math.sqrt(covariance[coefficient][coefficient]);
  }

  /// Akaike's criterion.
  ///
  /// @param parameters coefficients, and a spread if there is one
  public double aic(int parameters) {
    return -2 * logLikelihood + 2 * parameters;
  }
}
