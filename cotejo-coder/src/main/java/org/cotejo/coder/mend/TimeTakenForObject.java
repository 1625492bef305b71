package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Desalojaron **la noche del martes** a los estudiantes": beside somebody to whom it is done, a time of day is only when.
final class TimeTakenForObject implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    boolean time = word.relation().equals("obj") && !word.isRoot() && words.has(WordClass.DAY_NOUN, word.lemma()) && sentence.token(word.head()).pos().equals("VERB");
    boolean beside = time && sentence.children(word.head()).stream().anyMatch(person -> person.index() > word.index() && person.is("obl")
        && sentence.children(person.index()).stream().anyMatch(mark -> mark.is("case") && words.has(WordClass.PERSONAL_PREPOSITION, mark.lemma())));
    return beside ? Optional.of(new Tie(word.head(), "obl:unmarked")) : Optional.empty();
  }
}
