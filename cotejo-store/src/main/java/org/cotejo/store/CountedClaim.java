package org.cotejo.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Gatherer;
import java.util.stream.Gatherer.Downstream;
import java.util.stream.Gatherer.Integrator;

/// A claim of an incident as far as counting goes. Texts are empty and bounds NaN where nothing is known.
///
/// @param incident its id
/// @param firstDay of the incident, ISO; empty if unknown
/// @param lastDay of the incident, ISO
/// @param country, state, place of the incident
/// @param latitude degrees north of the incident, NaN unless it is known at least by its municipality
/// @param longitude degrees east, likewise
/// @param claim its id
/// @param document id of the report
/// @param origin id of the report that this one is a copy of; of itself if it is none
/// @param outlet publisher of the origin, or of the report if the origin has none
/// @param publisher of the report
/// @param modes joined by `;`
/// @param part whether it counts a part of another claim's total
/// @param datePrecision of the claim's own date: `day`, `month` ...
/// @param claimant name, or else words, of the one whose figure it is; empty for the outlet's own voice
/// @param status published word
public record CountedClaim(
    String incident, String firstDay, String lastDay, String country, String state, String place, double latitude, double longitude,
    String claim, String document, String origin, String outlet, String publisher, Optional<LocalDate> published,
    String event, String act, String modes, String actor, String actorWords, String actorSector, String recipientWords,
    String measure, String measureWords, String measureSector, String unit, double low, double high, boolean approximate, boolean part,
    String datePrecision, String claimant, String claimantSector, String status, String plan) {

  /// Puts the claims of each incident together, which have to follow each other.
  public static Gatherer<CountedClaim, ?, List<CountedClaim>> byIncident() {
    Integrator<List<CountedClaim>, CountedClaim, List<CountedClaim>> gather = CountedClaim::gather;
    return Gatherer.<CountedClaim, List<CountedClaim>, List<CountedClaim>>ofSequential(ArrayList::new, gather, CountedClaim::pass);
  }

  private static boolean gather(List<CountedClaim> own, CountedClaim claim, Downstream<? super List<CountedClaim>> to) {
    if (!own.isEmpty() && !own.getFirst().incident().equals(claim.incident())) {
      pass(own, to);
      own.clear();
    }
    own.add(claim);
    return true;
  }

  private static void pass(List<CountedClaim> own, Downstream<? super List<CountedClaim>> to) {
    if (!own.isEmpty()) {
      to.push(List.copyOf(own));
    }
  }
}
