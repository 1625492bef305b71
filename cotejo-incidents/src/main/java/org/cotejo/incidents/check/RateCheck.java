package org.cotejo.incidents.check;

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

  /// As many rates as counts in a sentence go together in their order.
  private Stream<Finding> in(Reading reading, Skeleton sentence) {
    List<Found> rates = reading.cues().in(sentence, Cue.RATE).stream().filter(Found::isExact).toList();
    List<Claim> counts = reading.claims(List.of(sentence), Counts::killed);
    return rates.size() != counts.size() ? Stream.empty()
        : IntStream.range(0, rates.size()).boxed().flatMap(i -> check(reading, rates.get(i), counts.get(i)).stream());
  }

  private Optional<Finding> check(Reading reading, Found rate, Claim count) {
    List<Figure> told = reading.find(Cue.POPULATION).map(found -> found.figure("n")).filter(n -> !n.equals(rate.figure("base"))).toList();
    if (told.size() == 1) {
      return check(rate, count, told.getFirst().value(), TOLD);
    }
    boolean country = count.place().precision() == EventPlace.Precision.COUNTRY && told.isEmpty();
    OptionalDouble known = country ? populations.of(count.place().country()) : OptionalDouble.empty();
    return known.isPresent() ? check(rate, count, known.getAsDouble(), KNOWN) : Optional.empty();
  }

  private static Optional<Finding> check(Found rate, Claim count, double population, double slack) {
    double base = rate.figure("base").value();
    List<Double> numbers = List.of(Counts.figure(count).value(), population, base);
    double right = Formula.RATE.of(numbers);
    double off = rate.figure("r").value() / right;
    boolean otherBase = off > 0 && IntStream.range(0, WRONG_BASES.length).anyMatch(i -> Math.abs(Math.log(off / WRONG_BASES[i])) < Math.log(slack));
    return otherBase ? Optional.of(Findings.of(Kind.RATE, List.of(rate.sentence()), List.of(count),
        new Detail.Sum(Formula.RATE, numbers, rate.figure("r").value(), OptionalDouble.of(right)))) : Optional.empty();
  }
}
