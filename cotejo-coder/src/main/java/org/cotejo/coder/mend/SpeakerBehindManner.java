package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Dijo **entre lágrimas** Yelitza Palacios": a name right behind how something is said is no apposition of that, but who says it.
final class SpeakerBehindManner implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (!word.pos().equals("PROPN") || word.isRoot() || !word.is("appos") && !word.is("flat") || word.head() != word.index() - 1) {
      return Optional.empty();
    }
    Token manner = sentence.token(word.head());
    boolean said = manner.pos().equals("NOUN") && manner.is("obl") && !manner.isRoot() && words.has(WordClass.SAYING_VERB, sentence.token(manner.head()).lemma()) && manner.head() < manner.index();
    return said && Character.isLowerCase(manner.form().charAt(0)) && !sentence.hasChild(manner.head(), "nsubj") ? Optional.of(new Tie(manner.head(), "nsubj")) : Optional.empty();
  }
}
