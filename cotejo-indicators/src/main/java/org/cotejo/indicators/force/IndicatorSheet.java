package org.cotejo.indicators.force;

import java.util.Arrays;
import java.util.List;
import org.cotejo.indicators.force.Result.Bound;
import org.cotejo.indicators.force.Result.Computed;
import org.cotejo.indicators.force.Result.NotComputable;
import org.cotejo.indicators.force.Result.Reason;
import org.cotejo.indicators.interval.CountInterval;
import org.cotejo.indicators.interval.Interval;
import org.cotejo.indicators.interval.Method;
import org.cotejo.indicators.interval.OddsRatioInterval;
import org.cotejo.indicators.interval.Rate;
import org.cotejo.indicators.interval.RatioInterval;
import org.cotejo.indicators.interval.ShareInterval;

/// All indicators of one set of figures.
///
/// @param scope which killings the figures take in
/// @param results one for each indicator, in their order
public record IndicatorSheet(Scope scope, List<Result> results) {
  public IndicatorSheet {
    results = List.copyOf(results);
  }

  /// With Jeffreys' limits at the usual level.
  public static IndicatorSheet of(Scope scope, Figures figures) {
    return of(scope, figures, Interval.USUAL_LEVEL, Method.JEFFREYS);
  }

  /// With chosen limits.
  ///
  /// @param method [Method#EXACT] or [Method#JEFFREYS]; A-4 always has log-normal limits
  public static IndicatorSheet of(Scope scope, Figures figures, double level, Method method) {
    return new IndicatorSheet(scope, Arrays.stream(Indicator.values()).map(indicator -> compute(indicator, figures, level, method)).toList());
  }

  public Result get(Indicator indicator) {
    return results.stream().filter(result -> result.indicator() == indicator).findFirst().orElseThrow();
  }

  private static Result compute(Indicator indicator, Figures figures, double level, Method method) {
    List<Quantity> missing = figures.missing(indicator.inputs());
    if (!missing.isEmpty()) {
      return new NotComputable(indicator, Reason.MISSING, missing);
    }
    Figures inputs = figures.only(indicator.inputs());
    return switch (indicator.form()) {
      case COUNT -> count(indicator, inputs, level, method);
      case RATE -> rate(indicator, inputs, level, method);
      case SHARE -> share(indicator, inputs, level, method);
      case RATIO -> ratio(indicator, inputs, level, method);
      case RATIO_OF_RATIOS -> ratioOfRatios(indicator, inputs, level);
    };
  }

  private static Result count(Indicator indicator, Figures inputs, double level, Method method) {
    long count = input(indicator, inputs, 0);
    return new Computed(indicator, (double) count, CountInterval.of(count, level, method), inputs);
  }

  private static Result rate(Indicator indicator, Figures inputs, double level, Method method) {
    long count = input(indicator, inputs, 0);
    long exposure = input(indicator, inputs, 1);
    if (exposure == 0) {
      return new NotComputable(indicator, Reason.ZERO, List.of());
    }
    Rate rate = Rate.of(count, (double) exposure, indicator.unit(), level, method);
    return new Computed(indicator, rate.value(), rate.interval(), inputs);
  }

  private static Result share(Indicator indicator, Figures inputs, double level, Method method) {
    long part = input(indicator, inputs, 0);
    long whole = input(indicator, inputs, 1);
    if (part > whole) {
      return new NotComputable(indicator, Reason.PART_EXCEEDS_WHOLE, List.of());
    }
    if (whole == 0) {
      return new NotComputable(indicator, Reason.ZERO, List.of());
    }
    return new Computed(indicator, (double) part / whole, ShareInterval.of(part, whole, level, method), inputs);
  }

  private static Result ratio(Indicator indicator, Figures inputs, double level, Method method) {
    long a = input(indicator, inputs, 0);
    long b = input(indicator, inputs, 1);
    if (a == 0 && b == 0) {
      return new NotComputable(indicator, Reason.ZERO, List.of());
    }
    Interval interval = RatioInterval.of(a, b, level, method);
    return b == 0 ? new Bound(indicator, interval, inputs) : new Computed(indicator, (double) a / b, interval, inputs);
  }

  private static Result ratioOfRatios(Indicator indicator, Figures inputs, double level) {
    long killed = input(indicator, inputs, 0);
    long wounded = input(indicator, inputs, 1);
    long agentsKilled = input(indicator, inputs, 2);
    long agentsWounded = input(indicator, inputs, 3);
    boolean top = killed > 0 && agentsWounded > 0;
    boolean bottom = wounded > 0 && agentsKilled > 0;
    if (!top && !bottom) {
      return new NotComputable(indicator, Reason.ZERO, List.of());
    }
    Interval interval = OddsRatioInterval.of(killed, wounded, agentsKilled, agentsWounded, level);
    if (!bottom || agentsWounded == 0) {
      return new Bound(indicator, interval, inputs);
    }
    double value = ((double) killed / wounded) / ((double) agentsKilled / agentsWounded);
    return new Computed(indicator, value, interval, inputs);
  }

  private static long input(Indicator indicator, Figures inputs, int place) {
    return inputs.value(indicator.inputs().get(place));
  }
}
