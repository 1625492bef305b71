package org.cotejo.incidents.check;

import java.util.List;
import java.util.Optional;
import org.cotejo.incidents.check.Cues.Cue;
import org.cotejo.incidents.check.Cues.Found;
import org.cotejo.incidents.check.Finding.Kind;
import org.cotejo.incidents.text.Figure;
import org.cotejo.model.Claim;

/// "Lethality index" is civilians killed for one civilian wounded (the field's A-3: Cano; Monitor del Uso de la Fuerza Letal). Some reports give
/// that name to civilians killed for one agent killed, which is another indicator with other thresholds.
final class IndexCheck implements Check {

  @Override
  public List<Finding> in(Reading reading) {
    return reading.find(Cue.INDEX).filter(Found::isExact).flatMap(found -> check(reading, found).stream()).toList();
  }

  private static Optional<Finding> check(Reading reading, Found found) {
    Optional<Claim> killed = Counts.only(reading, found.sentence(), Counts::civiliansKilled);
    return killed.flatMap(k -> {
      Optional<Claim> wounded = Counts.only(reading, found.sentence(), Counts::civiliansWounded).filter(w -> Counts.ofOneTime(k, w));
      Optional<Claim> agents = Counts.only(reading, found.sentence(), Counts::agentsKilled).filter(a -> Counts.ofOneTime(k, a));
      return wounded.flatMap(w -> follows(found, k, w) ? Optional.empty()
          : agents.filter(a -> follows(found, k, a)).map(a -> otherFormula(reading, found, k, w, a))
              .or(() -> RatioCheck.quotient(reading, found.sentence(), found.figure("r"), k, w)));
    });
  }

  private static boolean follows(Found found, Claim dividend, Claim divisor) {
    return Rounding.follows(found.figure("r"), Formula.QUOTIENT, List.of(Counts.figure(dividend), Counts.figure(divisor)));
  }

  private static Finding otherFormula(Reading reading, Found found, Claim killed, Claim wounded, Claim agents) {
    List<Figure> right = List.of(Counts.figure(killed), Counts.figure(wounded));
    return Findings.of(Kind.INDEX, RatioCheck.sentences(reading, found.sentence(), killed, wounded, agents), List.of(killed, wounded, agents),
        Formula.QUOTIENT, right, found.figure("r"));
  }
}
