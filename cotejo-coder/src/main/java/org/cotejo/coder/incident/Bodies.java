package org.cotejo.coder.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cotejo.coder.claim.Reading;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;
import org.cotejo.model.Party;

/// The armed bodies that a document names, where it names them.
record Bodies(List<Named> all) {
  private static final Set<String> ARMED = Set.of("REB", "CRM", "PRM", "UAF", "MIL", "COP", "SPY");
  private static final Set<String> IRREGULAR = Set.of("REB", "CRM", "PRM", "UAF");

  /// @param word the word of the name that the body was found by
  record Named(Tree tree, Token word, Party party) {
    boolean isIrregular() {
      return IRREGULAR.contains(party.sector());
    }

    int sentence() {
      return tree.sentence().number();
    }
  }

  static Bodies find(Reading reading) {
    List<Named> found = new ArrayList<>();
    for (Tree tree : reading.trees()) {
      for (Token word : tree.sentence().tokens()) {
        if (word.pos().matches("PROPN|NOUN|ADJ") && reading.parties().isBody(tree.sentence(), word)) {
          Party party = reading.parties().party(tree.sentence(), word);
          if (!party.name().isEmpty() && ARMED.contains(party.sector()) && !word.lemma().equals("group")) {
            found.add(new Named(tree, word, party));
          }
        }
      }
    }
    return new Bodies(List.copyOf(found));
  }
}
