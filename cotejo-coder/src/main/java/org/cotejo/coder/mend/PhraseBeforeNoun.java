package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Where **in June 2014** soldiers killed six": a phrase with a preposition never stands before the noun that it belongs to; it belongs to the verb.
final class PhraseBeforeNoun implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (word.isRoot() || word.head() < word.index() || !word.hasPos("NOUN", "PROPN") || sentence.token(word.index() + 1).is("case")) {
      return Optional.empty();
    }
    if (sentence.subtree(word.index()).stream().anyMatch(part -> sentence.token(part).form().equals("-"))) {
      return Optional.empty();
    }
    Token noun = sentence.token(word.head());
    boolean phrase = noun.is("nsubj") && noun.hasPos("NOUN", "PROPN") && noun.head() > noun.index() && (word.is("nmod") || word.is("compound") || word.is("obl"))
        && sentence.children(word.index()).stream().anyMatch(child -> child.is("case") && child.pos().equals("ADP") && child.index() < word.index());
    return phrase ? Optional.of(new Tie(noun.head(), "obl")) : Optional.empty();
  }
}
