package org.cotejo.workspace.count;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
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

/// Settles the claims of one quantity of an incident by all policies, with the voices and tallies of the incident's own page.
record Settler(SourceHierarchy hierarchy) {
  private static final Map<String, Status> STATUSES = Arrays.stream(Status.values()).collect(Collectors.toUnmodifiableMap(Status::code, status -> status));

  /// The statements of claims that count all of the incident.
  private static List<Statement> tallies(List<CountedClaim> claims) {
    return Tallies.among(claims.stream().map(Settler::statement).toList());
  }

  private static Statement statement(CountedClaim claim) {
    org.cotejo.incidents.account.Quantity quantity =
        new org.cotejo.incidents.account.Quantity(claim.measure(), Side.of(claim.measureSector()), claim.unit());
    Position position = new Position(claim.claim(), quantity, claim.measureWords(), claim.part(), claim.low(), claim.high(), claim.approximate(),
        claim.claimant(), claim.claimantSector(), STATUSES.getOrDefault(claim.status(), Status.HYPOTHETICAL));
    return new Statement(position, claim.document(), claim.outlet().isEmpty() ? claim.origin() : claim.outlet(), claim.publisher(), claim.published());
  }

  /// The one exact number that all of these claims tell, which every policy settles on; most figures are such, and nothing about them has to be weighed.
  ///
  /// @param claims of which all count all of the incident
  static OptionalDouble undisputed(List<CountedClaim> claims) {
    double number = claims.getFirst().low();
    for (CountedClaim claim : claims) {
      if (claim.low() != number || claim.high() != number) {
        return OptionalDouble.empty();
      }
    }
    return OptionalDouble.of(number);
  }

  /// @param claims of which all count all of the incident
  /// @param decided what the team holds to be right
  Map<Policy, Bounds> settle(List<CountedClaim> claims, Optional<Bounds> decided) {
    OptionalDouble undisputed = undisputed(claims);
    Map<Policy, Bounds> settled = undisputed.isPresent() ? everywhere(undisputed) : disputed(claims);
    if (decided.isEmpty()) {
      return settled;
    }
    Map<Policy, Bounds> own = new EnumMap<>(settled);
    own.put(Policy.TEAM, decided.get());
    return own;
  }

  /// If those that count all of the incident tell one exact number, that is what every policy settles on, and voices need not be heard.
  private Map<Policy, Bounds> disputed(List<CountedClaim> claims) {
    List<Statement> tallies = tallies(claims);
    return agreed(tallies).orElseGet(() -> Settlement.byPolicy(tallies, hierarchy));
  }

  private static Optional<Map<Policy, Bounds>> agreed(List<Statement> tallies) {
    double number = tallies.isEmpty() ? Double.NaN : tallies.getFirst().position().low();
    for (Statement statement : tallies) {
      if (statement.position().low() != number || statement.position().high() != number) {
        return Optional.empty();
      }
    }
    return Double.isNaN(number) ? Optional.empty() : Optional.of(everywhere(OptionalDouble.of(number)));
  }

  private static Map<Policy, Bounds> everywhere(OptionalDouble value) {
    Bounds bounds = new Bounds(value, value, value);
    Map<Policy, Bounds> settled = new EnumMap<>(Policy.class);
    for (Policy policy : Policy.values()) {
      settled.put(policy, bounds);
    }
    return settled;
  }
}
