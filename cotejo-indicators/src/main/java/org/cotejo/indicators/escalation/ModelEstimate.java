package org.cotejo.indicators.escalation;

import org.cotejo.indicators.interval.Interval;

/// What one family of regressions makes of a series.
///
/// @param levelChange the jump at the date
/// @param trendBefore the factor from period to period before
/// @param trendChange by what that factor is multiplied afterwards
/// @param expected how many there would have been after the date, had the old level and trend gone on
/// @param theta size of the negative binomial; [org.cotejo.indicators.regression.NegativeBinomialRegression#LARGEST_THETA] or more means none needed,
///     and so it is for Poisson
/// @param aic lower is better
public record ModelEstimate(
    Family family, Effect levelChange, Effect trendBefore, Effect trendChange, Expectation expected, double theta, double aic, Diagnostics diagnostics) {

  /// How counts spread about their mean.
  public enum Family {
    POISSON,
    NEGATIVE_BINOMIAL
  }

  /// Events after the date that the old trend leads to expect.
  ///
  /// @param interval of the expectation; the counts themselves scatter about it
  public record Expectation(double events, Interval interval) {}
}
