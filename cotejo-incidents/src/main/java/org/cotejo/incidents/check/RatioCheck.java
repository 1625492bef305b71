package org.cotejo.incidents.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cotejo.incidents.check.Cues.Cue;
import org.cotejo.incidents.check.Cues.Found;
import org.cotejo.incidents.check.Finding.Kind;
import org.cotejo.incidents.text.Figure;
import org.cotejo.incidents.text.Skeleton;
import org.cotejo.model.Claim;

/// "53 to 1" with 424 dead and 7 dead agents: civilians killed for one agent killed (the field's A-2), or for one civilian wounded.
///
/// Both counts must be told in the same sentence or close by, each by one claim only, of one time. A ratio that is less than half or more than
/// twice what follows is about something else: nothing is said then.
final class RatioCheck implements Check {
  private static final double NEAR = 2;

  @Override
  public List<Finding> in(Reading reading) {
    Stream<Finding> ofAgents = Stream.of(Cue.RATIO, Cue.AGENT_RATIO).flatMap(reading::find).flatMap(found -> check(reading, found, Counts::agentsKilled));
    Stream<Finding> ofWounded = reading.find(Cue.WOUNDED_RATIO).flatMap(found -> check(reading, found, Counts::civiliansWounded));
    return Stream.concat(ofAgents, ofWounded).toList();
  }

  private static boolean isToOne(Found found) {
    return found.isExact() && found.optional("one").stream().allMatch(one -> one.value() == 1);
  }

  private static Stream<Finding> check(Reading reading, Found found, Predicate<Claim> divisor) {
    if (!isToOne(found)) {
      return Stream.empty();
    }
    Figure told = found.figure("r");
    Optional<Claim> dividend = Counts.only(reading, found.sentence(), claim -> Counts.civiliansKilled(claim) && !isRatioItself(claim, told));
    return dividend.flatMap(k -> Counts.only(reading, found.sentence(), divisor).filter(d -> Counts.ofOneTime(k, d))
        .flatMap(d -> quotient(reading, found.sentence(), told, k, d))).stream();
  }

  /// "53 civilians died for every officer": the coder may have taken the ratio for a count.
  private static boolean isRatioItself(Claim claim, Figure ratio) {
    return Counts.figure(claim).value() == ratio.value();
  }

  /// What is wrong with a quotient, if anything.
  static Optional<Finding> quotient(Reading reading, Skeleton sentence, Figure told, Claim dividend, Claim divisor) {
    List<Figure> operands = List.of(Counts.figure(dividend), Counts.figure(divisor));
    double right = Formula.QUOTIENT.of(operands.stream().map(Figure::value).toList());
    boolean near = told.value() <= NEAR * right && right <= NEAR * told.value();
    List<Claim> claims = List.of(dividend, divisor);
    return near && !Rounding.follows(told, Formula.QUOTIENT, operands)
        ? Optional.of(Findings.of(Kind.RATIO, sentences(reading, sentence, claims), claims, Formula.QUOTIENT, operands, told)) : Optional.empty();
  }

  /// The sentence of a figure and those of its counts.
  static List<Skeleton> sentences(Reading reading, Skeleton sentence, List<Claim> claims) {
    return Stream.concat(Stream.of(sentence), claims.stream().flatMap(claim -> reading.sentence(claim).stream())).toList();
  }
}
