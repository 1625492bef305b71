package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Dijo el alcalde de la ciudad **a los periodistas**": to whom it was said is no part of who said it.
final class Audience implements Mend {

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.AUDIENCE);
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    boolean told = word.is("nmod") && words.has(WordClass.AUDIENCE, word.lemma()) && sentence.children(word.index()).stream()
        .anyMatch(child -> child.is("case") && words.has(WordClass.PERSONAL_PREPOSITION, child.lemma()));
    if (!told) {
      return Optional.empty();
    }
    Token at = word;
    while (at.is("nmod") && !at.isRoot()) {
      at = sentence.token(at.head());
    }
    return at.is("nsubj") && sentence.token(at.head()).pos().equals("VERB") ? Optional.of(new Tie(at.head(), "obl:arg")) : Optional.empty();
  }
}
