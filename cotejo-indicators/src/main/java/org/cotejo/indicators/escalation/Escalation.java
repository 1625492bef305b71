package org.cotejo.indicators.escalation;

import java.util.Optional;
import java.util.Set;
import org.cotejo.indicators.interval.Interval;

/// The answer to "did it rise after that date".
public sealed interface Escalation {
  /// The plain comparison, without trend.
  BeforeAfter comparison();

  /// Estimated.
  ///
  /// @param main the family to read: the negative binomial where its criterion is lower
  /// @param other the other one, for comparison
  record Estimated(BeforeAfter comparison, ModelEstimate main, ModelEstimate other, Set<Caveat> caveats) implements Escalation {
    public Estimated {
      caveats = Set.copyOf(caveats);
    }
  }

  /// No model can be fitted; the plain comparison stands alone.
  record NotComputable(BeforeAfter comparison, Reason reason) implements Escalation {}

  /// Events and rates before and after.
  ///
  /// @param rateRatio of the rate after over that before, Jeffreys' limits; empty if there were no events at all
  /// @param p of the exact test that both rates are one; the E-test, which is used elsewhere, takes a short period beside a long one for no evidence at all
  record BeforeAfter(long before, long after, Optional<Interval> rateRatio, double p) {}

  /// Why there is no model.
  enum Reason {
    /// Fewer than four periods on a side: a line needs two, and its error the others.
    TOO_FEW_PERIODS,
    /// Fewer than two periods with events on a side: its level or trend would be without bound.
    TOO_FEW_PERIODS_WITH_EVENTS,
    /// Fewer than ten events on a side: a handful would be read as a level and a trend.
    TOO_FEW_EVENTS
  }

  /// What stands against a reading.
  enum Caveat {
    /// Always: whatever else began at that date has the same trace.
    OTHER_CAUSES,
    /// Always unless exposures are numbers of reports: louder reporting looks like more events.
    REPORTING_NOT_CHECKED,
    /// Fewer than twelve periods on a side: errors are likely too small.
    FEW_PERIODS,
    /// Counts spread more than Poisson: incidents with many victims, or weeks unlike others.
    OVERDISPERSED,
    /// Residuals resemble their neighbours even after the trend; the errors allow for some of it.
    AUTOCORRELATED,
    /// Fewer than three events in a period, on average.
    FEW_EVENTS,
    /// Poisson and negative binomial differ on whether there was a change.
    FAMILIES_DISAGREE
  }
}
