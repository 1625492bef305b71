package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Encontró **muertos** a **los hermanos**": with *a* stands who was found, and the word before says how.
final class FoundDead implements Mend {

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.RESULT_ADJECTIVE);
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (word.isRoot()) {
      return Optional.empty();
    }
    if (isOutcome(word, words) && found(sentence, word, words).isPresent()) {
      return Optional.of(new Tie(word.head(), "xcomp", Optional.of("ADJ"), Optional.empty()));
    }
    boolean person = word.is("obl") && sentence.children(word.head()).stream().anyMatch(outcome -> isOutcome(outcome, words) && found(sentence, outcome, words).filter(word::equals).isPresent());
    return person ? Optional.of(new Tie(word.head(), "obj")) : Optional.empty();
  }

  private static boolean isOutcome(Token word, WordClasses words) {
    return word.is("obj") && word.index() == word.head() + 1 && words.has(WordClass.RESULT_ADJECTIVE, word.lemma());
  }

  private static Optional<Token> found(Sentence sentence, Token outcome, WordClasses words) {
    return sentence.children(outcome.head()).stream().filter(person -> person.is("obl") && person.index() > outcome.index() && person.hasPos("NOUN", "PROPN"))
        .filter(person -> sentence.children(person.index()).stream().anyMatch(a -> a.is("case") && a.index() == outcome.index() + 1 && words.has(WordClass.PERSONAL_PREPOSITION, a.lemma()))).findFirst();
  }
}
