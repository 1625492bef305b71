package org.cotejo.incidents.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.incidents.check.Cues.Cue;
import org.cotejo.incidents.check.Cues.Found;
import org.cotejo.incidents.check.Finding.Kind;
import org.cotejo.incidents.text.Figure;

/// Percentages that are told with their two figures: "29 of the 312, or 12 percent", "12 percent more than in April (289)".
final class PercentageCheck implements Check {

  @Override
  public List<Finding> in(Reading reading) {
    return Stream.concat(
        reading.find(Cue.PERCENTAGE).flatMap(found -> check(found, Kind.PERCENTAGE, Formula.PERCENT, "a", "b").stream()),
        reading.find(Cue.CHANGE).flatMap(found -> check(found, Kind.CHANGE, Formula.CHANGE, "old", "new").stream())).toList();
  }

  private static Optional<Finding> check(Found found, Kind kind, Formula formula, String one, String other) {
    List<Figure> operands = List.of(found.figure(one), found.figure(other));
    boolean sound = found.isExact() && operands.stream().allMatch(figure -> figure.value() > 0);
    return sound && !Rounding.follows(found.figure("p"), formula, operands)
        ? Optional.of(Findings.of(kind, found, formula, operands, found.figure("p"))) : Optional.empty();
  }
}
