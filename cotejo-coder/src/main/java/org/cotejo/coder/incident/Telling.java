package org.cotejo.coder.incident;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.rule.Role;
import org.cotejo.language.Token;
import org.cotejo.model.Claim;
import org.cotejo.model.Measurement;
import org.cotejo.model.Status;

/// One event word that tells of an incident, with the claims made of it.
///
/// @param harm whether it tells only what came of the incident
public record Telling(EventMention event, List<Claim> claims, IncidentKind kind, boolean harm) {

  Claim claim() {
    return claims.getFirst();
  }

  int sentence() {
    return claim().sentence();
  }

  Status status() {
    return claim().status();
  }

  /// The tellings of a document, in text order. What the text says did not happen is none.
  static List<Telling> of(Explanation document, IncidentActs acts) {
    Map<EventMention, List<Claim>> claims = new IdentityHashMap<>();
    document.mentions().forEach(mention -> claims.put(mention, new ArrayList<>()));
    for (Claim claim : document.claims()) {
      candidates(document, claim).max((a, b) -> Integer.compare(fit(a, claim), fit(b, claim)))
          .ifPresent(mention -> claims.getOrDefault(mention, new ArrayList<>()).add(claim));
    }
    List<Telling> tellings = new ArrayList<>();
    document.mentions().forEach(mention -> told(claims, mention).stream().findFirst()
        .filter(claim -> claim.status() != Status.NEGATED && claim.status() != Status.DENIED)
        .flatMap(claim -> acts.find(claim.act()))
        .ifPresent(entry -> tellings.add(new Telling(mention, List.copyOf(told(claims, mention)), entry.kind(), entry.harm()))));
    return tellings;
  }

  private static List<Claim> told(Map<EventMention, List<Claim>> claims, EventMention mention) {
    return claims.getOrDefault(mention, List.of());
  }

  private static Stream<EventMention> candidates(Explanation document, Claim claim) {
    return document.mentions().stream()
        .filter(mention -> mention.tree().sentence().number() == claim.sentence() && mention.rule().id().equals(claim.rule()));
  }

  /// How many of the words that fill the event's roles stand in the claim: two events of one rule in one sentence are told apart by them.
  private static int fit(EventMention mention, Claim claim) {
    String words = claim.recipient().text() + " " + claim.measurement().map(Measurement::text).orElse("") + " " + claim.actor().text();
    return (int) Stream.of(Role.RECIPIENT, Role.COUNTED, Role.ACTOR)
        .flatMap(role -> mention.of(role).stream()).map(Token::form).filter(words::contains).count();
  }
}
