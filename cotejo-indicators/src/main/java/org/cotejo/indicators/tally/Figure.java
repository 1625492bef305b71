package org.cotejo.indicators.tally;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/// How many of one quantity the accounts of one incident give.
///
/// @param least that is told, empty if nobody gives a number
/// @param most that is told
/// @param best by variant of settling; without an entry where a variant settles on no number
/// @param unheard variants that hear none of the claims: to them nobody tells the quantity
/// @param claims it rests on
public record Figure(OptionalDouble least, OptionalDouble most, Map<String, Double> best, Set<String> unheard, List<String> claims) {
  public Figure {
    unheard = Set.copyOf(unheard);
    best = Map.copyOf(best);
    claims = List.copyOf(claims);
  }

  /// The same, resting on these claims.
  public Figure of(List<String> others) {
    return new Figure(least, most, best, unheard, others);
  }

  /// Whether anybody gives a number; else all that is told is that there were some.
  public boolean hasNumber() {
    return least.isPresent() || most.isPresent();
  }

  /// Whether there was anybody: more than none, or some without a number.
  public boolean isAny() {
    return !hasNumber() || most.orElse(least.orElse(0)) > 0;
  }

  /// What a variant settles on; else the least that is told, so that what is open is never counted too high; nothing without a number.
  public OptionalDouble of(String variant) {
    if (!unheard.isEmpty() && unheard.contains(variant)) {
      return OptionalDouble.empty();
    }
    Double settled = best.get(variant);
    return settled == null ? least : OptionalDouble.of(settled);
  }

  /// Whether a variant settles on no number though numbers are told.
  public boolean isOpen(String variant) {
    return hasNumber() && !unheard.contains(variant) && !best.containsKey(variant);
  }
}
