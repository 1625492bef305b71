package org.cotejo.incidents.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cotejo.incidents.check.Cues.Cue;
import org.cotejo.incidents.check.Cues.Found;
import org.cotejo.incidents.check.Finding.Detail;
import org.cotejo.incidents.check.Finding.Kind;
import org.cotejo.incidents.text.Figure;
import org.cotejo.incidents.text.Skeleton;
import org.cotejo.model.Claim;
import org.cotejo.model.EventPlace;

/// "4.4 per thousand inhabitants" that must be per 100,000: a rate whose count and population give it on another base.
///
/// The population is the one that the report tells, else that of the country in which the claim is. Only a whole power of ten is reported: other
/// differences come from other counts, years and areas.
record RateCheck(Populations populations) implements Check {
  /// How far from a power of ten the quotient may lie: told populations are rounded, those of countries are of another year.
  private static final double TOLD = 1.15;
  private static final double KNOWN = 1.5;
  private static final double[] WRONG_BASES = {0.001, 0.01, 0.1, 10, 100, 1000};

  @Override
  public List<Finding> in(Reading reading) {
    return reading.sentences().stream().flatMap(sentence -> in(reading, sentence)).toList();
  }

  /// A count, and the claim that holds it if one does.
  private record Counted(Figure figure, Optional<Claim> claim) {}

  /// As many rates as counts in a sentence go together in their order.
  private Stream<Finding> in(Reading reading, Skeleton sentence) {
    List<Found> rates = reading.cues().in(sentence, Cue.RATE).stream().filter(Found::isExact).toList();
    List<Counted> counts = counts(reading, sentence, rates);
    return rates.size() != counts.size() ? Stream.empty()
        : IntStream.range(0, rates.size()).boxed().flatMap(i -> check(reading, rates.get(i), counts.get(i)).stream());
  }

  /// Of the claims, else of the words; the coder may take a rate for a count.
  private static List<Counted> counts(Reading reading, Skeleton sentence, List<Found> rates) {
    List<Counted> claimed = reading.claims(List.of(sentence), Counts::killed).stream()
        .filter(claim -> rates.stream().noneMatch(rate -> rate.figure("r").value() == Counts.figure(claim).value()))
        .map(claim -> new Counted(Counts.figure(claim), Optional.of(claim))).toList();
    return !claimed.isEmpty() ? claimed
        : reading.cues().in(sentence, Cue.HOMICIDES).stream().filter(Found::isExact).map(found -> new Counted(found.figure("n"), Optional.empty())).toList();
  }

  private Optional<Finding> check(Reading reading, Found rate, Counted count) {
    List<Figure> told = reading.find(Cue.POPULATION).map(found -> found.figure("n")).filter(n -> !n.equals(rate.figure("base"))).distinct().toList();
    if (told.size() == 1) {
      return check(rate, count, told.getFirst().value(), TOLD);
    }
    OptionalDouble known = told.isEmpty() ? count.claim().map(claim -> inhabitants(claim.place())).orElse(OptionalDouble.empty()) : OptionalDouble.empty();
    return known.isPresent() ? check(rate, count, known.getAsDouble(), KNOWN) : Optional.empty();
  }

  private OptionalDouble inhabitants(EventPlace place) {
    return place.precision() == EventPlace.Precision.COUNTRY ? populations.of(place.country()) : OptionalDouble.empty();
  }

  private static Optional<Finding> check(Found rate, Counted count, double population, double slack) {
    List<Double> numbers = List.of(count.figure().value(), population, rate.figure("base").value());
    double right = Formula.RATE.of(numbers);
    double off = Math.log(rate.figure("r").value() / right);
    boolean otherBase = Arrays.stream(WRONG_BASES).anyMatch(wrong -> Math.abs(off - Math.log(wrong)) < Math.log(slack));
    return otherBase ? Optional.of(Findings.of(Kind.RATE, List.of(rate.sentence()), count.claim().stream().toList(),
        new Detail.Sum(Formula.RATE, numbers, rate.figure("r").value(), OptionalDouble.of(right)))) : Optional.empty();
  }
}
