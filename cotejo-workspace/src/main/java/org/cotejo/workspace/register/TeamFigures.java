package org.cotejo.workspace.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.cotejo.incidents.policy.Bounds;
import org.cotejo.model.Decision;
import org.cotejo.model.LoggedDecision;

/// The figures that the team holds to be right, by its decisions.
///
/// @param log all decisions in their order; the last one about a figure holds
/// @param stands whether a claim is part of an incident
public record TeamFigures(List<LoggedDecision> log, Predicate<String> stands) {

  public TeamFigures {
    log = List.copyOf(log);
  }

  /// What is decided of a measure.
  ///
  /// @param claims of the incident
  public Optional<Bounds> of(Collection<String> claims, String measure) {
    return log.stream().filter(logged -> !logged.undone()).map(LoggedDecision::decision)
        .flatMap(decision -> decision instanceof Decision.Settle settle && settle.quantity().equals(measure) && isOf(claims, settle)
            ? Optional.of(bounds(settle)).stream() : Optional.<Bounds>empty().stream())
        .reduce((_, later) -> later);
  }

  private boolean isOf(Collection<String> claims, Decision.Settle settle) {
    return settle.claims().stream().anyMatch(claims::contains) && settle.lead(stands).filter(claims::contains).isPresent();
  }

  private static Bounds bounds(Decision.Settle settle) {
    OptionalDouble low = number(settle.low());
    OptionalDouble high = number(settle.high());
    return new Bounds(low, low.equals(high) ? low : OptionalDouble.empty(), high);
  }

  private static OptionalDouble number(String text) {
    return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
  }
}
