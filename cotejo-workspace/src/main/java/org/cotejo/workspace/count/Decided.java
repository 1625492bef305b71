package org.cotejo.workspace.count;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.cotejo.incidents.policy.Bounds;
import org.cotejo.model.Decision;
import org.cotejo.model.LoggedDecision;
import org.cotejo.store.CountedClaim;

/// What the team has decided of a measure of an incident: of all its dead, agents and others together.
///
/// @param byClaim by the claim that the decision hangs on and the measure
record Decided(Map<String, Bounds> byClaim) {
  static final Decided NOTHING = new Decided(Map.of());

  /// @param stands whether a claim is part of an incident
  static Decided of(List<LoggedDecision> log, Predicate<String> stands) {
    Map<String, Bounds> byClaim = new HashMap<>();
    for (LoggedDecision logged : log) {
      if (!logged.undone() && logged.decision() instanceof Decision.Settle settle) {
        Bounds bounds = bounds(number(settle.low()), number(settle.high()));
        settle.lead(stands).ifPresent(claim -> byClaim.put(key(claim, settle.quantity()), bounds));
      }
    }
    return new Decided(byClaim);
  }

  boolean isNone() {
    return byClaim.isEmpty();
  }

  /// What is left for others when the agents among them are known to be so many.
  Optional<Bounds> of(List<CountedClaim> incident, String measure, double agents) {
    return incident.stream().flatMap(claim -> Optional.ofNullable(byClaim.get(key(claim.claim(), measure))).stream()).findFirst()
        .map(all -> bounds(without(all.low(), agents), without(all.high(), agents)));
  }

  private static Bounds bounds(OptionalDouble low, OptionalDouble high) {
    return new Bounds(low, low.equals(high) ? low : OptionalDouble.empty(), high);
  }

  private static OptionalDouble without(OptionalDouble all, double agents) {
    return all.isPresent() ? OptionalDouble.of(Math.max(0, all.getAsDouble() - agents)) : all;
  }

  private static OptionalDouble number(String text) {
    return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
  }

  private static String key(String claim, String measure) {
    return claim + " " + measure;
  }
}
