package org.cotejo.incidents.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.cotejo.incidents.check.Finding.Detail;
import org.cotejo.incidents.check.Finding.Kind;
import org.cotejo.incidents.text.Figures;
import org.cotejo.incidents.text.Skeleton;
import org.cotejo.model.Claim;
import org.cotejo.model.EventDate;
import org.cotejo.model.Language;
import org.cotejo.model.Measurement;
import org.cotejo.model.TextSpan;

/// "312 homicides in May" in the headline and "321 homicides in May" in the text: two statistics of one voice in the same words, for the same days
/// and place, that differ.
final class RetoldCheck implements Check {
  private static final String STATISTIC = "STATISTIC";

  /// What must be the same for two counts to be one.
  private record Quantity(String act, String measure, String words, String claimant, EventDate date, String place) {}

  @Override
  public List<Finding> in(Reading reading) {
    Language language = reading.document().language();
    Map<Quantity, List<Claim>> told = reading.claims().stream().filter(RetoldCheck::isDatedStatistic)
        .collect(Collectors.groupingBy(claim -> quantity(claim, language), LinkedHashMap::new, Collectors.toList()));
    return told.values().stream().map(RetoldCheck::ofEachValue).filter(claims -> claims.size() == 2).flatMap(claims -> check(reading, claims).stream()).toList();
  }

  private static boolean isDatedStatistic(Claim claim) {
    return claim.eventType().equals(STATISTIC) && Counts.told(claim) && Counts.exact(claim).isPresent() && claim.partOf().isEmpty()
        && claim.date().start().isPresent();
  }

  private static Quantity quantity(Claim claim, Language language) {
    Optional<Measurement> measurement = claim.measurement();
    String text = measurement.map(Measurement::text).orElse("");
    String words = Skeleton.of(text, new TextSpan(0, text.length()), Figures.of(language)).words();
    EventDate days = new EventDate("", claim.date().start(), claim.date().end(), claim.date().precision(), EventDate.Basis.NONE);
    return new Quantity(claim.act(), measurement.map(Measurement::measure).orElse(""), words, claim.attribution().claimant().text(), days,
        claim.place().name() + ";" + claim.place().admin1() + ";" + claim.place().country());
  }

  /// The first claim of each value.
  private static List<Claim> ofEachValue(Collection<Claim> claims) {
    Map<Double, Claim> values = new LinkedHashMap<>();
    claims.forEach(claim -> values.putIfAbsent(Counts.figure(claim).value(), claim));
    return List.copyOf(values.values());
  }

  private static Optional<Finding> check(Reading reading, List<Claim> claims) {
    double before = Counts.figure(claims.getFirst()).value();
    double told = Counts.figure(claims.getLast()).value();
    List<Skeleton> sentences = claims.stream().flatMap(claim -> reading.sentence(claim).stream()).distinct().toList();
    return TwiceCheck.differ(before, told) && sentences.size() == 2
        ? Optional.of(Findings.of(Kind.TWICE, sentences, claims, new Detail.Sum(Formula.LIMIT, List.of(before), told, OptionalDouble.empty())))
        : Optional.empty();
  }
}
