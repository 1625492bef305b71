package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "A squad **that** murdered 48 people": whoever has an object, and no auxiliary of the passive, does it and does not suffer it.
final class ActiveSubject implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (!word.relation().equals("nsubj:pass") || word.isRoot()) {
      return Optional.empty();
    }
    boolean passive = sentence.children(word.head()).stream().anyMatch(child -> child.relation().equals("aux:pass") || child.is("expl") || child.relation().equals("obl:agent"));
    return !passive && sentence.hasChild(word.head(), "obj") ? Optional.of(new Tie(word.head(), "nsubj")) : Optional.empty();
  }
}
