package org.cotejo.indicators.undercount;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotejo.indicators.interval.Interval;

/// All that is said about the number of people on no list: never one figure.
public sealed interface Panel {
  /// People on at least one list: the first figure to show, and the only one that is certain.
  long observed();

  /// How the lists overlap.
  Overlaps overlaps();

  /// Too little to estimate from.
  ///
  /// @param reasons at least one
  record Refused(long observed, Overlaps overlaps, Set<Refusal> reasons) implements Panel {
    public Refused {
      reasons = Set.copyOf(reasons);
    }
  }

  /// Estimates of several methods, in a fixed order, with what stands against all of them.
  ///
  /// @param lowest, highest point estimates, lower bounds left out: how far honest methods differ
  record Estimated(long observed, Overlaps overlaps, List<Estimate> estimates, double lowest, double highest, Set<Warning> warnings) implements Panel {
    public Estimated {
      estimates = List.copyOf(estimates);
      warnings = Set.copyOf(warnings);
    }
  }

  /// One method's answer.
  ///
  /// @param detail what was chosen, in the method's own notation: a model, a number of graphs, pairs of lists
  /// @param total the estimated number of all people, those on no list included
  record Estimate(Approach approach, String detail, double total, Optional<Interval> interval) {}

  /// The methods, in the order of a panel.
  enum Approach {
    CHAO_CLASSIC,
    CHAO_BIAS_CORRECTED,
    CHAO_RCAPTURE,
    CHAO_RCAPTURE_BY_LIST,
    INDEPENDENCE,
    LOG_LINEAR_BIC,
    LOG_LINEAR_AIC,
    STEPWISE,
    LATENT_CLASSES,
    DECOMPOSABLE_GRAPHS;

    /// Whether it is a lower bound, which must not be read as an estimate.
    public boolean isLowerBound() {
      return compareTo(CHAO_RCAPTURE_BY_LIST) <= 0;
    }
  }

  /// What stands against the estimates.
  enum Warning {
    /// Always: if being on one list makes being on another likelier, estimates are too low, if less likely, too high; the table cannot show which.
    LISTS_MAY_DEPEND_ON_EACH_OTHER,
    /// Some two lists share nobody.
    EMPTY_OVERLAP,
    /// Some bound that takes lists to reach equally many lies above all estimates: lists are too unlike, and it bounds nothing.
    BOUND_ABOVE_ESTIMATES,
    /// The highest point estimate is more than half as large again as the lowest.
    METHODS_DISAGREE,
    /// The medians of the latent-class chains lie more than a tenth apart: they have not found the whole posterior, and its limits are no limits.
    CHAINS_DISAGREE,
    /// More than eight in ten are on one list only.
    MOSTLY_ON_ONE_LIST,
    /// More than five lists: neither all models nor graphs were tried.
    TOO_MANY_LISTS_FOR_ALL_METHODS
  }
}
