package org.cotejo.indicators.escalation;

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
    Errors errors = new Errors(fit, scores);
    return new ModelEstimate(family, effect(fit, errors, JUMP), effect(fit, errors, TREND), effect(fit, errors, TREND_CHANGE), expected(fit, errors),
        Math.min(theta, NegativeBinomialRegression.LARGEST_THETA), aic, Diagnostics.of(residuals, COLUMNS));
  }

  private Effect effect(Fit fit, Errors errors, int column) {
    double[] weights = new double[COLUMNS];
    weights[column] = 1;
    return Effect.of(fit.coefficients()[column], errors, level, weights);
  }

  /// Level and trend of before, carried on; error of its logarithm by the delta method.
  private Expectation expected(Fit fit, Errors errors) {
    double sum = 0;
    double moment = 0;
    for (int t = series.firstAfter(); t < data.rows(); t++) {
      int time = t - series.firstAfter();
      double mu = Math.exp(data.offset()[t] + fit.coefficients()[0] + fit.coefficients()[TREND] * time);
      sum += mu;
      moment += mu * time;
    }
    double factor = Math.exp(errors.reach(level) * errors.of(1, moment / sum, 0, 0));
    return new Expectation(sum, Interval.between(sum / factor, sum * factor, level, Method.LOG_WALD));
  }
}
