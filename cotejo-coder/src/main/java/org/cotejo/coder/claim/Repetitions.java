package org.cotejo.coder.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.cotejo.model.Claim;
import org.cotejo.model.Count;
import org.cotejo.model.Measurement;

/// Makes one row of a claimant's repetitions: same act, status and claimant, same words and bounds of the count, same place and date. The first
/// telling stays; the parts of a total that was told before go with it.
final class Repetitions {

  private record Key(String act, String status, String claimant, Measurement measurement, String place, String date) {
    static Key of(Claim claim, Measurement measurement) {
      return new Key(
          claim.act(), claim.status().code(), claim.attribution().claimant().text(), measurement, claim.place().name(), claim.date().text());
    }
  }

  private Repetitions() {}

  /// A headline's claim that the body tells too is the body's. A total and its parts stay or go together: they stay if the body lacks one of them.
  ///
  /// @param isHeadline whether a claim's evidence is a headline
  static List<Claim> withoutHeadlines(List<Claim> claims, Predicate<Claim> isHeadline) {
    List<Claim> body = claims.stream().filter(isHeadline.negate()).toList();
    Set<String> untold = new HashSet<>();
    for (Claim claim : claims) {
      if (!isHeadline.test(claim) || body.stream().noneMatch(other -> tells(other, claim))) {
        untold.add(totalOf(claim));
      }
    }
    return claims.stream().filter(claim -> untold.contains(totalOf(claim))).toList();
  }

  /// The claim itself, or of a part the claim that it is part of.
  private static String totalOf(Claim claim) {
    return claim.partOf().orElse(claim.id());
  }

  private static boolean tells(Claim body, Claim headline) {
    boolean sameAct = body.act().equals(headline.act()) || body.eventType().equals(headline.eventType()) && headline.measurement().isPresent();
    return sameAct && body.status() == headline.status() && (headline.measurement().isEmpty() || body.measurement().filter(count -> mayBe(count, headline.measurement().get())).isPresent());
  }

  /// "**Dozens** killed" and "at least 31 were killed": whether two figures may be of the same people.
  private static boolean mayBe(Measurement one, Measurement other) {
    Count first = one.count();
    Count second = other.count();
    boolean apart = first.high().isPresent() && second.low().isPresent() && first.high().getAsDouble() < second.low().getAsDouble()
        || second.high().isPresent() && first.low().isPresent() && second.high().getAsDouble() < first.low().getAsDouble();
    boolean sameKind = one.sector().equals(other.sector()) || one.sector().isEmpty() || other.sector().isEmpty();
    return one.measure().equals(other.measure()) && !apart && (sameKind || first.equals(second));
  }

  static List<Claim> merge(List<Claim> claims) {
    Map<Key, Claim> first = new HashMap<>();
    Set<String> dropped = new HashSet<>();
    List<Claim> kept = new ArrayList<>();
    for (Claim claim : claims) {
      boolean told = claim.partOf().isEmpty()
          ? isBareFigure(claims, claim) || claim.measurement().filter(measurement -> first.putIfAbsent(Key.of(claim, measurement), claim) != null).isPresent()
          : dropped.contains(claim.partOf().get());
      if (told) {
        dropped.add(claim.id());
      } else {
        kept.add(claim);
      }
    }
    return kept;
  }

  /// "The number of people killed by police **rose to 1,400**": the same figure of the same sentence is told with its people, too.
  private static boolean isBareFigure(List<Claim> claims, Claim claim) {
    return claim.eventType().equals("STATISTIC") && !claim.recipient().isKnown() && claim.measurement().isPresent() && claims.stream()
        .anyMatch(other -> other.eventType().equals("STATISTIC") && other.sentence() == claim.sentence() && other.recipient().isKnown() && isSameFigure(other, claim.measurement().get()));
  }

  private static boolean isSameFigure(Claim other, Measurement figure) {
    return other.measurement().filter(told -> told.measure().equals(figure.measure()) && told.count().equals(figure.count())).isPresent();
  }
}
