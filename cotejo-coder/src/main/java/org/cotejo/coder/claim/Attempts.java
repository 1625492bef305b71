package org.cotejo.coder.claim;

import java.util.Optional;
import org.cotejo.coder.match.ActGroups;
import org.cotejo.coder.match.EventMention;
import org.cotejo.model.Status;
import org.cotejo.ontology.EventType;
import org.cotejo.ontology.Ontology;

/// What is left of an act that was only tried.
///
/// - Violence tried is violence: "tried to kill the mayor" is an attempt on his life, "tried to burn the house" an attack. What did not succeed
///   counts nobody.
/// - Help, talks and cooperation tried are intended.
/// - To try to disperse a crowd is to use force on it.
/// - The rest ("tried to arrest him") is no claim.
final class Attempts {
  private static final String ON_LIFE = "attempt";
  private static final String OTHER = "attack";
  private static final int LAST_COOPERATIVE_QUAD = 2;

  private final Ontology ontology;
  private final ActGroups groups;

  Attempts(Ontology ontology, ActGroups groups) {
    this.ontology = ontology;
    this.groups = groups;
  }

  /// The event that the trying is, if it is one.
  Optional<EventMention> of(EventMention tried) {
    String act = tried.trigger().act();
    if (groups.isDoneByTrying(act)) {
      return Optional.of(tried);
    }
    EventType event = ontology.act(act).event();
    if (event.code().equals("ASSAULT")) {
      return Optional.of(tried.as(tried.trigger().as(groups.isKilling(act) ? ON_LIFE : OTHER, Optional.empty())));
    }
    boolean cooperative = event.quad() > 0 && event.quad() <= LAST_COOPERATIVE_QUAD;
    return cooperative ? Optional.of(tried.as(tried.trigger().as(act, Optional.of(Status.PLANNED)))) : Optional.empty();
  }
}
