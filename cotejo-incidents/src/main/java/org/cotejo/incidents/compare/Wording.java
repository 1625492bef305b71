package org.cotejo.incidents.compare;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.model.Attribution;
import org.cotejo.model.Claim;
import org.cotejo.model.Count;
import org.cotejo.model.EventDate;
import org.cotejo.model.EventPlace;
import org.cotejo.model.Measurement;
import org.cotejo.model.Party;

/// What a claim says of an aspect, in a few words.
public final class Wording {
  private Wording() {}

  /// How to say it; the words are empty where the claim says nothing.
  public static Function<Claim, String> of(Aspect aspect) {
    return switch (aspect) {
      case FIGURE -> claim -> claim.measurement().map(Wording::figure).orElse("");
      case STATUS -> claim -> claim.status().code();
      case ACTOR -> claim -> party(claim.actor());
      case RECIPIENT -> claim -> party(claim.recipient());
      case DATE -> claim -> date(claim.date());
      case PLACE -> claim -> place(claim.place());
      case FRAMING -> claim -> String.join(", ", claim.framing());
      case CLAIMANT -> claim -> claimant(claim.attribution());
    };
  }

  /// A measure of no name of its own is told by its unit alone.
  private static String figure(Measurement measurement) {
    String unit = measurement.unit().equals("persons") ? "" : measurement.unit();
    String measure = measurement.measure().equals("other") ? "" : measurement.measure().replace('_', ' ');
    return Stream.of(count(measurement.count()), unit, measure).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
  }

  private static String count(Count count) {
    return switch (count) {
      case Count.Exact(double value) -> number(value);
      case Count.Between(double least, double most) -> number(least) + " to " + number(most);
      case Count.AtLeast(double value) -> "at least " + number(value);
      case Count.AtMost(double value) -> "up to " + number(value);
      case Count.About(double value) -> "about " + number(value);
      case Count.Vague(double least) -> "some " + number(least) + " or more";
      case Count.Several() -> "several";
    };
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  private static String party(Party party) {
    return party.name().isEmpty() ? party.text() : party.name();
  }

  private static String date(EventDate date) {
    if (date.start().isEmpty() || date.end().isEmpty()) {
      return date.text();
    }
    String start = date.start().get().toString();
    String end = date.end().get().toString();
    return start.equals(end) ? start : start + " to " + end;
  }

  private static String place(EventPlace place) {
    String words = place.text().isEmpty() ? place.country() : place.text();
    return place.admin1().isEmpty() || words.contains(place.admin1()) ? words : words + " (" + place.admin1() + ")";
  }

  private static String claimant(Attribution attribution) {
    return switch (attribution) {
      case Attribution.OwnVoice() -> "the outlet itself";
      case Attribution.Sourced(Party claimant, Party _, String cue) -> claimant.isKnown() ? party(claimant) : "\"" + cue + "\"";
    };
  }
}
