package org.cotejo.indicators.tally;

/// Whether reports say that something was so.
public enum Said {
  YES,
  NO,
  /// No report says.
  NOT_SAID
}
