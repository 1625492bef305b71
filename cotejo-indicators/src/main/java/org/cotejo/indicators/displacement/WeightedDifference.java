package org.cotejo.indicators.displacement;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.cotejo.indicators.displacement.Change.Periods;
import org.cotejo.indicators.interval.Interval;
import org.cotejo.indicators.interval.Method;

/// Weighted displacement difference (Wheeler and Ratcliffe 2018, Crime Science 7:11): how many events fewer (below 0) or more (above 0) there were in
/// response and displacement area together than their controls lead to expect.
///
/// WDD = ΔT - ΔCt + ΔTd - ΔCtd; its variance is the sum of the eight counts, divided by squared weights.
///
/// @param estimate in events per unit of the weights
/// @param treated the part of the response area, ΔT - ΔCt
/// @param displacement the part of the displacement area, ΔTd - ΔCtd; above 0 means that events moved there
public record WeightedDifference(Part estimate, Part treated, Part displacement, double level) {

  /// A difference of differences.
  ///
  /// @param standardError 0 if all counts are 0
  public record Part(double value, double standardError) {
    /// In standard errors; 0 if there is none.
    public double z() {
      return standardError == 0 ? 0 : value / standardError;
    }

    /// Two-sided, under a normal distribution.
    public double p() {
      return 2 * new NormalDistribution().cumulativeProbability(-Math.abs(z()));
    }

    public Interval interval(double level) {
      double half = new NormalDistribution().inverseCumulativeProbability((1 + level) / 2) * standardError;
      return Interval.between(value - half, value + half, level, Method.WALD);
    }
  }

  public static WeightedDifference of(Design design, double level) {
    Part treated = part(design.treated(), design.control(), design.periods());
    Part displacement = part(design.displacement(), design.displacementControl(), design.periods());
    Part both = new Part(treated.value() + displacement.value(), Math.hypot(treated.standardError(), displacement.standardError()));
    return new WeightedDifference(both, treated, displacement, level);
  }

  public Interval interval() {
    return estimate.interval(level);
  }

  private static Part part(Change area, Change control, Periods periods) {
    return new Part(area.difference(periods) - control.difference(periods), Math.sqrt(area.variance(periods) + control.variance(periods)));
  }
}
