package org.cotejo.indicators.undercount;

import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.cotejo.indicators.interval.Interval;
import org.cotejo.indicators.interval.Method;

/// A lower bound of N from those on one list (f1) and on two (f2), whatever the heterogeneity of people, if lists are independent. Which version, is said.
///
/// Traps: all versions but [Version#RCAPTURE_BY_LIST] take lists to reach equally many. Of lists that do not, far fewer people are on two than if they did, and what is called a bound may
/// lie above the truth.
///
/// @param total the bound
/// @param standardError from the log-linear fit for Rcapture's versions, by Chao's formula for [Version#CLASSIC]; empty for the others
public record ChaoBound(Version version, double total, OptionalDouble standardError) {

  /// Formulas that all go by the name of Chao's bound.
  public enum Version {
    /// n + f1²/(2 f2) (Chao 1987), made for many lists.
    CLASSIC,
    /// n + f1(f1-1)/(2(f2+1)), defined also without anybody on two lists.
    BIAS_CORRECTED,
    /// n + (k-1)/k · f1²/(2 f2) for k lists.
    FEW_LISTS,
    /// `Mh Chao (LB)` of Rcapture: the same by a log-linear fit, with terms for three lists and more that may not be below 0.
    RCAPTURE,
    /// `Mth Chao (LB)` of Rcapture: likewise, each list with its own reach.
    RCAPTURE_BY_LIST
  }

  /// Of a table, by one of the formulas.
  ///
  /// @return empty if the version divides by the number of those on two lists, and there are none
  public static Optional<ChaoBound> of(CaptureTable table, Version version) {
    long n = table.observed();
    long f1 = table.onExactly(1);
    long f2 = table.onExactly(2);
    if (f2 == 0 && version != Version.BIAS_CORRECTED) {
      return Optional.empty();
    }
    OptionalDouble none = OptionalDouble.empty();
    return Optional.of(switch (version) {
      case CLASSIC -> classic(n, f1, f2).orElseThrow();
      case BIAS_CORRECTED -> new ChaoBound(version, n + (double) f1 * (f1 - 1) / (2.0 * (f2 + 1)), none);
      case FEW_LISTS -> new ChaoBound(version, n + (table.width() - 1.0) / table.width() * f1 * f1 / (2.0 * f2), none);
      case RCAPTURE -> fitted(version, table, false);
      case RCAPTURE_BY_LIST -> fitted(version, table, true);
    });
  }

  private static ChaoBound fitted(Version version, CaptureTable table, boolean ownReach) {
    LogLinearFit fit = new ClosedModel(ownReach, ClosedModel.Shape.CHAO).fit(table);
    return new ChaoBound(version, fit.total(), OptionalDouble.of(fit.standardError()));
  }

  /// [Version#CLASSIC] where lists are not known, only how often people were found.
  ///
  /// @param observed people found at all
  /// @param once, twice people found so often
  /// @return empty if nobody was found twice
  public static Optional<ChaoBound> classic(long observed, long once, long twice) {
    if (twice == 0) {
      return Optional.empty();
    }
    double hidden = (double) once * once / (2.0 * twice);
    return Optional.of(new ChaoBound(Version.CLASSIC, observed + hidden, OptionalDouble.of(classicError((double) once, (double) twice))));
  }

  /// Chao's log-normal limits, n + h/C and n + h·C for h = N - n hidden people, C = exp(z √log(1 + SE²/h²)).
  ///
  /// @return empty if there is no error, or nobody hidden
  public Optional<Interval> interval(long observed, double level) {
    double hidden = total - observed;
    if (standardError.isEmpty() || hidden <= 0) {
      return Optional.empty();
    }
    double z = new NormalDistribution().inverseCumulativeProbability((1 + level) / 2);
    double relative = standardError.getAsDouble() / hidden;
    double factor = Math.exp(z * Math.sqrt(Math.log1p(relative * relative)));
    return Optional.of(Interval.between(observed + hidden / factor, observed + hidden * factor, level, Method.LOG_NORMAL));
  }

  /// √(f2 (r⁴/4 + r³ + r²/2)), r = f1/f2 (Chao 1987).
  private static double classicError(double f1, double f2) {
    double r = f1 / f2;
    return Math.sqrt(f2 * (Math.pow(r, 4) / 4 + Math.pow(r, 3) + r * r / 2));
  }
}
