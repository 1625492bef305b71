package org.cotejo.coder;

import org.cotejo.coder.actor.DocumentActors;
import org.cotejo.coder.match.Parties;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;
import org.cotejo.model.Party;

/// The document's actors as the matcher and the claims ask for them.
record ActorParties(DocumentActors actors) implements Parties {

  @Override
  public Party party(Sentence sentence, Token head) {
    return actors.party(sentence, head.index());
  }

  @Override
  public boolean canAct(Sentence sentence, Token head) {
    return actors.canAct(sentence, head.index());
  }
}
