package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "**77 deaths** due to police firing were reported": a noun before a preposition is no part of the preposition's phrase; the phrase hangs on it.
final class NounBeforePhrase implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (isBefore(sentence, word)) {
      Token phrase = sentence.token(word.head());
      return Optional.of(new Tie(phrase.head(), phrase.relation()));
    }
    for (Token noun : sentence.children(word.index())) {
      if (isBefore(sentence, noun)) {
        return Optional.of(new Tie(noun.index(), "nmod"));
      }
    }
    return Optional.empty();
  }

  private static boolean isBefore(Sentence sentence, Token noun) {
    if (noun.isRoot() || noun.head() < noun.index() || !noun.hasPos("NOUN", "PROPN") || !noun.is("nmod") && !noun.is("compound") || sentence.hasChild(noun.index(), "case")) {
      return false;
    }
    int next = sentence.subtree(noun.index()).length();
    return next < noun.head() && sentence.token(next).is("case") && !sentence.token(next).pos().equals("PART") && sentence.token(next).head() == noun.head();
  }
}
