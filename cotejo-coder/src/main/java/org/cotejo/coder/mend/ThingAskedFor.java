package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Pidió al gobierno **el envío** de 800 efectivos": with somebody asked behind the verb, what follows is asked for and asks nothing.
final class ThingAskedFor implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (!word.relation().equals("nsubj") || word.isRoot() || !word.pos().equals("NOUN") || word.index() < word.head() || !words.has(WordClass.ASKING_VERB, sentence.token(word.head()).lemma())) {
      return Optional.empty();
    }
    boolean asked = sentence.children(word.head()).stream().anyMatch(person -> person.index() > word.head() && person.index() < word.index() && person.is("obl")
        && sentence.children(person.index()).stream().anyMatch(mark -> mark.is("case") && words.has(WordClass.PERSONAL_PREPOSITION, mark.lemma())));
    return asked && !sentence.hasChild(word.head(), "obj") ? Optional.of(new Tie(word.head(), "obj")) : Optional.empty();
  }
}
