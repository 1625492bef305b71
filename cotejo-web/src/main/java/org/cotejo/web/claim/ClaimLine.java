package org.cotejo.web.claim;

import java.util.List;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Document;
import org.cotejo.model.Party;
import org.cotejo.web.http.Address;
import org.jspecify.annotations.Nullable;

/// One claim among others.
///
/// @param claimant empty: the outlet's own voice
/// @param incident its page, that of its report where it belongs to none
/// @param document its report's page, at the sentence
public record ClaimLine(
    String claimId, String incidentId, String event, String act, String actor, String recipient, Figure figure, When when, Where where, String claimant, String claimantSector,
    String status, List<String> framing, String plan, String evidence, int sentence, String documentName, String publisher, String published, double confidence, String review,
    Address incident, Address document) {

  public ClaimLine {
    framing = List.copyOf(framing);
  }

  /// Out of a report.
  ///
  /// @param incident its incident's id, empty if it has none
  /// @param review published word
  public static ClaimLine of(CodedDocument report, Claim claim, String incident, String review) {
    Document document = report.document();
    Address page = page(document.id().sha256(), claim.id());
    Party claimant = claim.attribution().claimant();
    return new ClaimLine(claim.id(), incident, claim.eventType(), claim.act(), name(claim.actor()), name(claim.recipient()), Figure.of(claim), When.of(claim.date()), Where.of(claim.place()),
        name(claimant), claimant.sector(), claim.status().code(), claim.framing(), claim.plan(), claim.evidence().of(document.text()), claim.sentence(), document.name(), document.publisher(),
        document.published().map(Object::toString).orElse(""), claim.confidence(), review, incident.isEmpty() ? page : Address.of("/incidents/" + incident), page);
  }

  /// Whether the words are those of the claim shown before, so that they need not be shown again.
  public boolean repeats(@Nullable ClaimLine before) {
    return before != null && before.evidence.equals(evidence) && before.document.path().equals(document.path());
  }

  /// A report's page at one of its claims.
  static Address page(String document, String claim) {
    return Address.of("/documents/" + document).with("claim", claim);
  }

  /// The resolved name, or else the words.
  private static String name(Party party) {
    return party.name().isEmpty() ? party.text() : party.name();
  }
}
