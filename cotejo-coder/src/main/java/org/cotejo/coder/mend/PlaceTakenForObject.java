package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Has been missing since Thursday **in Ciudad Juárez**": what has a preposition of place right before it is no object.
final class PlaceTakenForObject implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    boolean place = word.relation().equals("obj") && !word.isRoot() && word.pos().equals("PROPN") && word.index() > word.head()
        && sentence.children(word.index()).stream().anyMatch(child -> child.is("case") && child.index() < word.index() && words.has(WordClass.LOCATIVE_PREPOSITION, child.lemma()));
    return place ? Optional.of(new Tie(word.head(), "obl")) : Optional.empty();
  }
}
