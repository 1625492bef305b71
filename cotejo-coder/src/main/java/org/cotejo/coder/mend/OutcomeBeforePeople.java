package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Dejó **heridos** a un niño y tres mujeres": how those behind it were left, and nobody beside them.
final class OutcomeBeforePeople implements Mend {

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.CAUSATIVE_VERB);
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    boolean outcome = word.is("obj") && !word.isRoot() && word.pos().equals("NOUN") && words.has(WordClass.RESULT_ADJECTIVE, word.lemma()) && word.index() == word.head() + 1
        && words.has(WordClass.CAUSATIVE_VERB, sentence.token(word.head()).lemma()) && sentence.children(word.index()).isEmpty();
    boolean people = outcome && sentence.children(word.head()).stream().anyMatch(person -> person.index() > word.index() && (person.is("obj") || person.is("obl"))
        && sentence.children(person.index()).stream().anyMatch(mark -> mark.is("case") && mark.index() == word.index() + 1 && words.has(WordClass.PERSONAL_PREPOSITION, mark.lemma())));
    return people ? Optional.of(new Tie(word.head(), "xcomp", Optional.of("ADJ"), Optional.empty())) : Optional.empty();
  }
}
