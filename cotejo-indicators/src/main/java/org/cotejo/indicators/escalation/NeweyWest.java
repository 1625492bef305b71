package org.cotejo.indicators.escalation;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;

/// Covariance of coefficients that allows for uneven spread and for periods that resemble their neighbours (Newey and West 1987): the inverse information
/// on both sides of the scores' long-run covariance, with Bartlett's weights 1 - lag/(lags + 1), without a correction for small samples.
final class NeweyWest {
  private NeweyWest() {}

  /// ⌊4 (n/100)^(2/9)⌋ (Newey and West 1994).
  static int usualLags(int periods) {
    return (int) Math.floor(4 * Math.pow(periods / 100.0, 2.0 / 9));
  }

  /// @param scores of each period, for each coefficient
  /// @param inverseInformation the model's own covariance
  static double[][] covariance(double[][] scores, double[][] inverseInformation, int lags) {
    RealMatrix s = new Array2DRowRealMatrix(scores, false);
    RealMatrix meat = s.transpose().multiply(s);
    for (int lag = 1; lag <= Math.min(lags, scores.length - 1); lag++) {
      int last = scores.length - 1;
      int columns = scores[0].length - 1;
      RealMatrix gamma = s.getSubMatrix(lag, last, 0, columns).transpose().multiply(s.getSubMatrix(0, last - lag, 0, columns));
      meat = meat.add(gamma.add(gamma.transpose()).scalarMultiply(1 - lag / (lags + 1.0)));
    }
    RealMatrix bread = new Array2DRowRealMatrix(inverseInformation, false);
    return bread.multiply(meat).multiply(bread).getData();
  }
}
