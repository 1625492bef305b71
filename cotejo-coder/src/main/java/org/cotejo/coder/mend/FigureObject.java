package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Gang frees **two** of 17 hostages": a figure right behind a verb that has no object is its object.
final class FigureObject implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    boolean loose = word.pos().equals("NUM") && word.is("parataxis") && word.head() == word.index() - 1;
    return loose && sentence.token(word.head()).pos().equals("VERB") && !sentence.hasChild(word.head(), "obj") ? Optional.of(new Tie(word.head(), "obj")) : Optional.empty();
  }
}
