package org.cotejo.indicators.interval;

/// How the limits of an interval were found.
public enum Method {
  /// Never covers less than the level promises: Garwood for counts, Clopper-Pearson for shares.
  EXACT,
  /// The middle of the posterior under Jeffreys' prior; covers the level on average and is narrower than the exact one.
  JEFFREYS,
  /// Wilson's score limits of a share.
  WILSON,
  /// Normal limits of the logarithm of a ratio.
  LOG_WALD,
  /// Normal limits of the value itself.
  WALD,
  /// Quantiles over resampled incidents.
  EVENT_BOOTSTRAP,
  /// Quantiles over resampled units.
  UNIT_BOOTSTRAP,
  /// Bias-corrected and accelerated bootstrap.
  BCA,
  /// Where the profile likelihood has fallen by half a chi-square quantile.
  PROFILE_LIKELIHOOD,
  /// Quantiles of a Bayesian posterior.
  POSTERIOR,
  /// Chao's log-normal limits, which never fall below the number observed.
  LOG_NORMAL
}
