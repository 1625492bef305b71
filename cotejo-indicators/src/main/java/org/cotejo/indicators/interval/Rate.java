package org.cotejo.indicators.interval;

/// A count in a unit of something else: killed per 100 000 inhabitants.
///
/// @param value per unit
/// @param interval chance in the count only; the exposure is taken as known
public record Rate(double value, Interval interval) {

  /// Of a count and what it is held against.
  ///
  /// @param exposure how many there are (inhabitants, agents, days), above 0
  /// @param per the unit, such as 100 000
  /// @param method [Method#EXACT] or [Method#JEFFREYS]
  public static Rate of(long count, double exposure, double per, double level, Method method) {
    Counts.requirePositive("an exposure", exposure);
    Counts.requirePositive("a unit", per);
    return new Rate(count * per / exposure, CountInterval.of(count, level, method).times(per / exposure));
  }
}
