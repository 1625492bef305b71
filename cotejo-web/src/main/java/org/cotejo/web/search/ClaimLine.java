package org.cotejo.web.search;

import java.util.List;
import org.cotejo.web.http.Address;

/// One claim among others.
///
/// @param figure what is counted and how many, empty if nothing is
/// @param claimant empty: the outlet's own voice
/// @param incident its page, that of its report where it belongs to none
/// @param document its report's page, at the sentence
public record ClaimLine(
    String claimId, String incidentId, String event, String act, String actor, String recipient, Figure figure, When when, Where where, String claimant, String claimantSector,
    String status, List<String> framing, String plan, String evidence, int sentence, String documentName, String publisher, String published, double confidence, String review,
    Address incident, Address document) {

  /// Bounds as published: empty where open or untold.
  public record Figure(String measure, String low, String high, boolean approximate, String unit) {}

  /// @param start ISO, empty if unknown
  /// @param precision day week month year none
  public record When(String start, String end, String precision, String text) {}

  /// @param precision site locality municipality state country none
  public record Where(String name, String state, String country, String precision, String text) {}

  public ClaimLine {
    framing = List.copyOf(framing);
  }
}
