package org.cotejo.indicators.force;

import java.util.List;
import org.cotejo.indicators.interval.Interval;

/// What came of an indicator.
public sealed interface Result {

  Indicator indicator();

  /// A value with its interval.
  ///
  /// @param value in the indicator's [unit][Indicator#unit]
  /// @param interval what chance alone would do; for too narrow where killings come in clusters, give the event bootstrap beside it
  /// @param inputs the figures it was computed from
  record Computed(Indicator indicator, double value, Interval interval, Figures inputs) implements Result {}

  /// No value, because the denominator is 0; the interval still says what the figures allow: at least, or at most, so much.
  record Bound(Indicator indicator, Interval interval, Figures inputs) implements Result {}

  /// Not computable.
  ///
  /// @param missing the figures that no report gives, if that is the reason
  record NotComputable(Indicator indicator, Reason reason, List<Quantity> missing) implements Result {
    public NotComputable {
      missing = List.copyOf(missing);
    }
  }

  /// Why an indicator is not computable.
  enum Reason {
    /// No report gives one of the figures.
    MISSING,
    /// Numerator and denominator are 0, or what something is weighed by is 0: the figures say nothing.
    ZERO,
    /// The part is larger than the whole that should hold it (more killed by agents than homicides): the figures are of different scopes.
    PART_EXCEEDS_WHOLE
  }
}
