package org.cotejo.coder.incident;

import org.cotejo.coder.claim.Reading;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;

/// Words that decisions may be learnt from: those of the language, no names of persons, bodies, places or peoples, which would only be known by heart.
public final class CommonWords {
  private static final String NAME = "(name)";

  private CommonWords() {}

  /// The word's lemma, or the same word for all names.
  public static String of(Reading reading, Tree tree, Token word) {
    return isName(reading, tree, word) ? NAME : word.lemma();
  }

  private static boolean isName(Reading reading, Tree tree, Token word) {
    return word.pos().equals("PROPN") || reading.places().mentions().stream().anyMatch(place -> place.span().overlaps(word.span()))
        || word.hasPos("NOUN", "ADJ") && !reading.parties().party(tree.sentence(), word).name().isEmpty();
  }
}
