package org.cotejo.incidents.alike;

import java.util.Optional;
import org.cotejo.model.Count;
import org.cotejo.model.Measurement;

/// Whether two counts may be of the same people or things.
public final class Figures {
  /// What a rounded figure leaves open on either side, as a share of it: "about 20" may be 18 or 22.
  private static final double ROUNDING = 0.1;

  /// "Several", "some" mean at least two.
  private static final double SEVERAL = 2;

  private Figures() {}

  /// By their bounds: "at least 8" and 9 agree, 7 and 9 do not. Equal figures are the same.
  public static Fit fit(Count first, Count second) {
    if (first.equals(second)) {
      return Fit.SAME;
    }
    return lowest(first) <= highest(second) && lowest(second) <= highest(first) ? Fit.COMPATIBLE : Fit.APART;
  }

  /// The figures of two claims; one without a figure leaves it open. Different measures or units cannot be compared.
  public static Fit fit(Optional<Measurement> first, Optional<Measurement> second) {
    if (first.isEmpty() || second.isEmpty() || !first.get().measure().equals(second.get().measure())
        || unit(first.get(), second.get()) == Fit.APART) {
      return Fit.UNKNOWN;
    }
    return fit(first.get().count(), second.get().count());
  }

  /// Whether two claims count one quantity: the same measure in the same unit, of people who may be the same. One that counts nothing leaves it
  /// open.
  public static Fit quantity(Optional<Measurement> first, Optional<Measurement> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return Fit.UNKNOWN;
    }
    Fit counted = Sides.fit(first.get().sector(), second.get().sector());
    boolean apart = !first.get().measure().equals(second.get().measure()) || unit(first.get(), second.get()) == Fit.APART || counted == Fit.APART;
    return apart ? Fit.APART : counted == Fit.SAME ? Fit.SAME : Fit.COMPATIBLE;
  }

  private static Fit unit(Measurement first, Measurement second) {
    return Words.items(first.unit(), second.unit());
  }

  private static double lowest(Count count) {
    return switch (count) {
      case Count.About(double value) -> value * (1 - ROUNDING);
      case Count.Several() -> SEVERAL;
      default -> count.low().orElse(0);
    };
  }

  private static double highest(Count count) {
    return count instanceof Count.About(double value) ? value * (1 + ROUNDING) : count.high().orElse(Double.POSITIVE_INFINITY);
  }
}
