package org.cotejo.incidents.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cotejo.incidents.text.Figure;
import org.cotejo.incidents.text.Figure.Bound;
import org.cotejo.incidents.text.Skeleton;
import org.cotejo.model.Claim;
import org.cotejo.model.Count;
import org.cotejo.model.Measurement;
import org.cotejo.model.Status;

/// The counts that claims hold, as figures.
final class Counts {
  private static final int BEFORE = 2;
  private static final int BEHIND = 1;
  private static final Set<String> AGENTS = Set.of("COP", "MIL", "SPY");

  private Counts() {}

  /// People killed who are no agents of the state.
  static boolean civiliansKilled(Claim claim) {
    return counts(claim, "killed") && !ofAgents(claim);
  }

  static boolean agentsKilled(Claim claim) {
    return counts(claim, "killed") && ofAgents(claim);
  }

  static boolean civiliansWounded(Claim claim) {
    return counts(claim, "wounded") && !ofAgents(claim);
  }

  /// People killed, whoever they are.
  static boolean killed(Claim claim) {
    return counts(claim, "killed") || counts(claim, "homicides");
  }

  private static boolean counts(Claim claim, String measure) {
    return told(claim) && exact(claim).isPresent() && claim.measurement().map(Measurement::measure).orElse("").equals(measure);
  }

  private static boolean ofAgents(Claim claim) {
    return AGENTS.contains(claim.measurement().map(Measurement::sector).orElse(""));
  }

  /// Whether the claim says that it was so.
  static boolean told(Claim claim) {
    return claim.status() == Status.ASSERTED || claim.status() == Status.ALLEGED;
  }

  /// The count, if it is told without a bound.
  static Optional<Figure> exact(Claim claim) {
    return claim.measurement().flatMap(measurement -> measurement.count() instanceof Count.Exact(double value)
        ? Optional.of(new Figure(claim.evidence(), value, 1, Bound.EXACT)) : Optional.empty());
  }

  static Figure figure(Claim claim) {
    return exact(claim).orElseThrow(() -> new IllegalArgumentException("claim " + claim.id() + " has no exact count"));
  }

  /// The only claim of a kind in the sentence itself, or else in the two before and the one behind; none if there are several.
  static Optional<Claim> only(Reading reading, Skeleton sentence, Predicate<Claim> kind) {
    return Stream.of(List.of(sentence), reading.around(sentence, BEFORE, BEHIND)).map(within -> reading.claims(within, kind))
        .filter(claims -> !claims.isEmpty()).findFirst().filter(claims -> claims.size() == 1).map(List::getFirst);
  }

  /// Whether neither is dated otherwise than the other.
  static boolean ofOneTime(Claim one, Claim other) {
    boolean dated = one.date().start().isPresent() && other.date().start().isPresent();
    return !dated || (one.date().start().equals(other.date().start()) && one.date().end().equals(other.date().end()));
  }
}
