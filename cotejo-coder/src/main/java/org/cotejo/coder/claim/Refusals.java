package org.cotejo.coder.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.model.Claim;
import org.cotejo.model.Party;

/// What is refused is what somebody has asked for or offered, told just before: "**The UN** asked to visit the jail. The government *refused*."
final class Refusals {
  private static final String REFUSAL = "REJECT";
  private static final String REQUEST = "REQUEST";
  private static final String OFFER = "offer";

  private Refusals() {}

  /// The same claims in the same order, refusals with whom they answer.
  static List<Claim> answered(List<Claim> claims) {
    List<Claim> all = new ArrayList<>();
    for (Claim claim : claims) {
      boolean open = claim.eventType().equals(REFUSAL) && !claim.recipient().isKnown();
      all.add(asker(claims, claim).filter(_ -> open).map(claim::withRecipient).orElse(claim));
    }
    return all;
  }

  /// Of the same sentence or the one before; nobody asks himself.
  private static Optional<Party> asker(List<Claim> claims, Claim refusal) {
    return claims.stream().filter(one -> one.eventType().equals(REQUEST) || one.act().equals(OFFER)).filter(one -> one.sentence() <= refusal.sentence() && one.sentence() >= refusal.sentence() - 1)
        .map(Claim::actor).filter(asker -> asker.isKnown() && !asker.text().equals(refusal.actor().text())).reduce((_, last) -> last);
  }
}
