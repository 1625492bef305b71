package org.cotejo.incidents.check;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cotejo.incidents.check.Cues.Cue;
import org.cotejo.incidents.check.Cues.Found;
import org.cotejo.incidents.check.Finding.Detail;
import org.cotejo.incidents.check.Finding.Kind;
import org.cotejo.model.Claim;

/// "Lethality index" is civilians killed for one civilian wounded (the field's A-3: Cano; Monitor del Uso de la Fuerza Letal). Some reports give
/// that name to civilians killed for one agent killed, which is another indicator with other thresholds.
final class IndexCheck implements Check {

  @Override
  public List<Finding> in(Reading reading) {
    return reading.find(Cue.INDEX).filter(Found::isExact).flatMap(found -> check(reading, found).stream()).toList();
  }

  private static Optional<Finding> check(Reading reading, Found found) {
    return Counts.only(reading, found.sentence(), Counts::civiliansKilled).flatMap(killed -> {
      Optional<Claim> wounded = other(reading, found, killed, Counts::civiliansWounded);
      Optional<Claim> agents = other(reading, found, killed, Counts::agentsKilled);
      if (wounded.filter(w -> follows(found, killed, w)).isPresent()) {
        return Optional.empty();
      }
      return agents.filter(a -> follows(found, killed, a)).map(a -> otherFormula(reading, found, killed, a, wounded))
          .or(() -> wounded.flatMap(w -> RatioCheck.quotient(reading, found.sentence(), found.figure("r"), killed, w)));
    });
  }

  private static Optional<Claim> other(Reading reading, Found found, Claim killed, Predicate<Claim> kind) {
    return Counts.only(reading, found.sentence(), kind).filter(claim -> Counts.ofOneTime(killed, claim));
  }

  private static boolean follows(Found found, Claim dividend, Claim divisor) {
    return Rounding.follows(found.figure("r"), Formula.QUOTIENT, List.of(Counts.figure(dividend), Counts.figure(divisor)));
  }

  private static Finding otherFormula(Reading reading, Found found, Claim killed, Claim agents, Optional<Claim> wounded) {
    List<Claim> claims = Stream.concat(Stream.of(killed, agents), wounded.stream()).toList();
    List<Double> numbers = claims.stream().map(claim -> Counts.figure(claim).value()).toList();
    OptionalDouble right = wounded.isPresent() ? OptionalDouble.of(numbers.getFirst() / numbers.getLast()) : OptionalDouble.empty();
    return Findings.of(Kind.INDEX, RatioCheck.sentences(reading, found.sentence(), claims), claims,
        new Detail.Sum(Formula.QUOTIENT, numbers, found.figure("r").value(), right));
  }
}
