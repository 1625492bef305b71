package org.cotejo.coder.match;

import java.util.Optional;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;
import org.cotejo.model.Party;

/// Who the noun phrases of a document are.
public interface Parties {

  /// The party that the phrase with this head names.
  Party party(Sentence sentence, Token head);

  /// Whether the phrase with this head names somebody who can act: a person, a group, a body, a country.
  boolean canAct(Sentence sentence, Token head);

  /// Whether the phrase with this head is the name or title of one person.
  boolean isPerson(Sentence sentence, Token head);

  /// Whether the phrase with this head names an organisation or a part of the state.
  boolean isBody(Sentence sentence, Token head);

  /// Whether a word, written with a capital, is one of several of an organisation's name: "Comité de Familiares de Detenidos **Desaparecidos**".
  boolean isInName(Sentence sentence, Token word);

  /// Whether the phrase with this head names a country.
  boolean isCountry(Sentence sentence, Token head);

  /// The sector of the body that an adjective speaks of: "**official** figures"; empty if it speaks of none.
  default Optional<String> adjectiveSector(Token adjective) {
    return Optional.empty();
  }
}
