package org.cotejo.indicators.escalation;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.cotejo.indicators.escalation.ModelEstimate.Expectation;
import org.cotejo.indicators.escalation.ModelEstimate.Family;
import org.cotejo.indicators.interval.Interval;
import org.cotejo.indicators.interval.Method;
import org.cotejo.indicators.regression.CountData;
import org.cotejo.indicators.regression.Fit;
import org.cotejo.indicators.regression.NegativeBinomialRegression;
import org.cotejo.indicators.regression.PoissonRegression;

/// The segmented regression of a series: level, trend, jump at the date, change of the trend.
///
/// Time is counted from the first period after the date, so that the jump is the one at the date.
final class SeriesModel {
  private static final int TREND = 1;
  private static final int JUMP = 2;
  private static final int TREND_CHANGE = 3;
  private static final int COLUMNS = 4;

  private final CountSeries series;
  private final double level;
  private final CountData data;

  SeriesModel(CountSeries series, double level) {
    this.series = series;
    this.level = level;
    int periods = series.counts().size();
    double[][] design = new double[periods][];
    double[] offset = new double[periods];
    for (int t = 0; t < periods; t++) {
      int time = t - series.firstAfter();
      boolean after = time >= 0;
      design[t] = new double[] {1, time, after ? 1 : 0, after ? time : 0};
      offset[t] = Math.log(series.exposures().get(t));
    }
    data = new CountData(design, series.counts().stream().mapToDouble(Long::doubleValue).toArray(), offset);
  }

  ModelEstimate poisson() {
    Fit fit = PoissonRegression.fit(data);
    return estimate(Family.POISSON, fit, Double.POSITIVE_INFINITY, fit.aic(COLUMNS));
  }

  ModelEstimate negativeBinomial() {
    NegativeBinomialRegression regression = NegativeBinomialRegression.fit(data);
    return estimate(Family.NEGATIVE_BINOMIAL, regression.fit(), regression.theta(), regression.fit().aic(COLUMNS + 1));
  }

  private ModelEstimate estimate(Family family, Fit fit, double theta, double aic) {
    int periods = data.rows();
    double[][] scores = new double[periods][COLUMNS];
    double[] residuals = new double[periods];
    for (int t = 0; t < periods; t++) {
      double mu = fit.fitted()[t];
      double spread = 1 + mu / theta;
      double raw = data.counts()[t] - mu;
      residuals[t] = raw / Math.sqrt(mu * spread);
      for (int j = 0; j < COLUMNS; j++) {
        scores[t][j] = data.design()[t][j] * raw / spread;
      }
    }
    double[][] covariance = NeweyWest.covariance(scores, fit.covariance(), NeweyWest.usualLags(periods));
    return new ModelEstimate(family, effect(fit, covariance, JUMP), effect(fit, covariance, TREND), effect(fit, covariance, TREND_CHANGE),
        expected(fit, covariance), Math.min(theta, NegativeBinomialRegression.LARGEST_THETA), aic, Diagnostics.of(residuals, COLUMNS));
  }

  private Effect effect(Fit fit, double[][] covariance, int column) {
    return Effect.of(fit.coefficients()[column], Math.sqrt(covariance[column][column]), level);
  }

  /// Level and trend of before, carried on; error of its logarithm by the delta method.
  private Expectation expected(Fit fit, double[][] covariance) {
    double sum = 0;
    double moment = 0;
    for (int t = series.firstAfter(); t < data.rows(); t++) {
      int time = t - series.firstAfter();
      double mu = Math.exp(data.offset()[t] + fit.coefficients()[0] + fit.coefficients()[TREND] * time);
      sum += mu;
      moment += mu * time;
    }
    double mean = moment / sum;
    double variance = covariance[0][0] + 2 * mean * covariance[0][TREND] + mean * mean * covariance[TREND][TREND];
    double factor = Math.exp(new NormalDistribution().inverseCumulativeProbability((1 + level) / 2) * Math.sqrt(variance));
    return new Expectation(sum, Interval.between(sum / factor, sum * factor, level, Method.LOG_WALD));
  }
}
