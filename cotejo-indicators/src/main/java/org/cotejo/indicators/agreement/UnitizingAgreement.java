package org.cotejo.indicators.agreement;

import java.util.Optional;
import java.util.OptionalDouble;
import org.cotejo.indicators.interval.Interval;
import org.cotejo.indicators.interval.Method;
import org.cotejo.indicators.interval.ShareInterval;

/// Whether two coders saw the same units.
///
/// @param both units that both found
/// @param onlyFirst units that only the first coder found
/// @param onlySecond units that only the second coder found
public record UnitizingAgreement(int both, int onlyFirst, int onlySecond) {
  public UnitizingAgreement {
    if (both < 0 || onlyFirst < 0 || onlySecond < 0) {
      throw new IllegalArgumentException("numbers of units are 0 or more, got " + both + ", " + onlyFirst + ", " + onlySecond);
    }
  }

  /// 2·both / (2·both + onlyFirst + onlySecond); the same whichever coder is taken for the standard.
  ///
  /// @return empty if neither found anything
  public OptionalDouble f1() {
    return found() == 0 ? OptionalDouble.empty() : OptionalDouble.of(ofShare((double) both / found()));
  }

  /// Jeffreys' limits of the share of units found by both, carried over to F1.
  public Optional<Interval> interval(double level) {
    if (found() == 0) {
      return Optional.empty();
    }
    Interval share = ShareInterval.jeffreys(both, found(), level);
    return Optional.of(Interval.between(ofShare(share.lower()), ofShare(share.upper().orElseThrow()), level, Method.JEFFREYS));
  }

  private int found() {
    return both + onlyFirst + onlySecond;
  }

  private static double ofShare(double share) {
    return 2 * share / (1 + share);
  }
}
