package org.cotejo.workspace.count;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cotejo.incidents.account.Position;
import org.cotejo.incidents.account.Side;
import org.cotejo.incidents.dispute.Statement;
import org.cotejo.incidents.dispute.Tallies;
import org.cotejo.incidents.policy.Bounds;
import org.cotejo.incidents.policy.Policy;
import org.cotejo.incidents.policy.Settlement;
import org.cotejo.incidents.policy.SourceHierarchy;
import org.cotejo.model.Status;
import org.cotejo.store.CountedClaim;

/// Settles the claims of one quantity of an incident by any policy, with the voices and tallies of the incident's own page.
final class Settler {
  private final Map<Policy, Settlement> settlements = new EnumMap<>(Policy.class);

  Settler(SourceHierarchy hierarchy) {
    for (Policy policy : Policy.values()) {
      settlements.put(policy, new Settlement(policy, hierarchy));
    }
  }

  /// The statements of claims that count all of the incident.
  static List<Statement> tallies(List<CountedClaim> claims) {
    return Tallies.among(claims.stream().map(Settler::statement).toList());
  }

  private static Statement statement(CountedClaim claim) {
    org.cotejo.incidents.account.Quantity quantity =
        new org.cotejo.incidents.account.Quantity(claim.measure(), Side.of(claim.measureSector()), claim.unit());
    Position position = new Position(claim.claim(), quantity, claim.measureWords(), claim.part(), claim.low(), claim.high(), claim.approximate(),
        claim.claimant(), claim.claimantSector(), Status.valueOf(claim.status().toUpperCase(Locale.ROOT)));
    return new Statement(position, claim.document(), claim.outlet().isEmpty() ? claim.origin() : claim.outlet(), claim.publisher(), claim.published());
  }

  /// @param decided what the team holds to be right
  Bounds settle(List<Statement> tallies, Policy policy, Optional<Bounds> decided) {
    if (policy == Policy.TEAM && decided.isPresent()) {
      return decided.get();
    }
    return agreed(tallies).orElseGet(() -> settlement(policy).of(tallies, decided));
  }

  /// If all tell one exact number, that is what every policy settles on; most incidents are so, and voices need not be heard.
  private static Optional<Bounds> agreed(List<Statement> tallies) {
    double number = tallies.isEmpty() ? Double.NaN : tallies.getFirst().position().low();
    boolean agreed = tallies.stream().allMatch(statement -> statement.position().low() == number && statement.position().high() == number);
    OptionalDouble value = OptionalDouble.of(number);
    return agreed && !Double.isNaN(number) ? Optional.of(new Bounds(value, value, value)) : Optional.empty();
  }

  private Settlement settlement(Policy policy) {
    return Objects.requireNonNull(settlements.get(policy));
  }
}
