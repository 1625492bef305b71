package org.cotejo.coder;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.cotejo.coder.match.Parties;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;
import org.cotejo.model.Party;

/// Answers once for each word of a document what the rules ask of it one after the other: whether it can act, and who it is. Not for several threads.
final class RememberedParties implements Parties {
  private final Parties parties;
  /// By the word itself, which is one object in its document.
  private final Map<Token, Party> named = new IdentityHashMap<>();
  private final Map<Token, Boolean> able = new IdentityHashMap<>();

  RememberedParties(Parties parties) {
    this.parties = parties;
  }

  @Override
  public Party party(Sentence sentence, Token head) {
    return named.computeIfAbsent(head, _ -> parties.party(sentence, head));
  }

  @Override
  public boolean canAct(Sentence sentence, Token head) {
    return able.computeIfAbsent(head, _ -> parties.canAct(sentence, head));
  }

  @Override
  public boolean isPerson(Sentence sentence, Token head) {
    return parties.isPerson(sentence, head);
  }

  @Override
  public boolean isBody(Sentence sentence, Token head) {
    return parties.isBody(sentence, head);
  }

  @Override
  public boolean isInName(Sentence sentence, Token word) {
    return parties.isInName(sentence, word);
  }

  @Override
  public boolean isCountry(Sentence sentence, Token head) {
    return parties.isCountry(sentence, head);
  }

  @Override
  public Optional<String> adjectiveSector(Token adjective) {
    return parties.adjectiveSector(adjective);
  }
}
