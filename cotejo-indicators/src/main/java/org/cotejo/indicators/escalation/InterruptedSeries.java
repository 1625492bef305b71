package org.cotejo.indicators.escalation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.cotejo.indicators.escalation.Escalation.BeforeAfter;
import org.cotejo.indicators.escalation.Escalation.Caveat;
import org.cotejo.indicators.escalation.Escalation.Reason;
import org.cotejo.indicators.interval.ExactRateTest;
import org.cotejo.indicators.interval.Interval;
import org.cotejo.indicators.interval.RatioInterval;

/// Analyses a series that something interrupted (Bernal, Cummins and Gasparrini 2017).
///
/// @param level of the intervals
/// @param exposuresAreReports whether exposures count the reports read in each period, so that louder reporting is allowed for
public record InterruptedSeries(double level, boolean exposuresAreReports) {
  private static final int FEWEST_PERIODS = 4;
  private static final int FEWEST_FILLED = 2;
  /// Level and trend of a side are two coefficients: five events for each.
  private static final long FEWEST_EVENTS = 10;
  private static final int ENOUGH_PERIODS = 12;
  private static final double ENOUGH_EVENTS = 3;
  private static final double SPREAD = 1.5;
  private static final double IMPROBABLE = 0.05;

  public Escalation analyse(CountSeries series) {
    BeforeAfter comparison = compare(series);
    if (series.firstAfter() < FEWEST_PERIODS || series.after() < FEWEST_PERIODS) {
      return new Escalation.NotComputable(comparison, Reason.TOO_FEW_PERIODS);
    }
    if (Math.min(series.filledBefore(), series.filledAfter()) < FEWEST_FILLED) {
      return new Escalation.NotComputable(comparison, Reason.TOO_FEW_PERIODS_WITH_EVENTS);
    }
    if (Math.min(series.eventsBefore(), series.eventsAfter()) < FEWEST_EVENTS) {
      return new Escalation.NotComputable(comparison, Reason.TOO_FEW_EVENTS);
    }
    SeriesModel model = new SeriesModel(series, level);
    ModelEstimate poisson = model.poisson();
    ModelEstimate binomial = model.negativeBinomial();
    boolean spread = binomial.aic() < poisson.aic();
    return new Escalation.Estimated(comparison, spread ? binomial : poisson, spread ? poisson : binomial, caveats(series, poisson, binomial));
  }

  private BeforeAfter compare(CountSeries series) {
    long before = series.eventsBefore();
    long after = series.eventsAfter();
    if (before + after == 0 || series.firstAfter() == 0 || series.after() == 0) {
      return new BeforeAfter(before, after, Optional.empty(), 1);
    }
    Interval ratio = RatioInterval.of(after, before, level).times(series.exposureBefore() / series.exposureAfter());
    return new BeforeAfter(before, after, Optional.of(ratio), ExactRateTest.twoSided(before, series.exposureBefore(), after, series.exposureAfter()));
  }

  private Set<Caveat> caveats(CountSeries series, ModelEstimate poisson, ModelEstimate binomial) {
    Set<Caveat> caveats = EnumSet.of(Caveat.OTHER_CAUSES);
    add(caveats, Caveat.REPORTING_NOT_CHECKED, !exposuresAreReports);
    add(caveats, Caveat.FEW_PERIODS, Math.min(series.firstAfter(), series.after()) < ENOUGH_PERIODS);
    add(caveats, Caveat.OVERDISPERSED, poisson.diagnostics().dispersion() > SPREAD);
    ModelEstimate better = binomial.aic() < poisson.aic() ? binomial : poisson;
    add(caveats, Caveat.AUTOCORRELATED, better.diagnostics().ljungBoxP() < IMPROBABLE);
    add(caveats, Caveat.FEW_EVENTS, series.eventsBefore() + series.eventsAfter() < ENOUGH_EVENTS * series.counts().size());
    add(caveats, Caveat.FAMILIES_DISAGREE, poisson.levelChange().direction() != binomial.levelChange().direction()
        || poisson.trendChange().direction() != binomial.trendChange().direction());
    return caveats;
  }

  private static void add(Set<Caveat> caveats, Caveat caveat, boolean holds) {
    if (holds) {
      caveats.add(caveat);
    }
  }
}
