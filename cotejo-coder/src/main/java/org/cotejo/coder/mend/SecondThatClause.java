package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Informó que detuvo a 14, de los cuales seis siguen presos, **y que** los vecinos quemaron un auto": a second clause with *that* is coordinated with the first, not with the verb that tells both.
final class SecondThatClause implements Mend {

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.THAT_MARK);
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    boolean second = word.is("conj") && isThatClause(sentence, word, words) && !isThatClause(sentence, sentence.token(word.head()), words);
    return !second ? Optional.empty() : sentence.children(word.head()).stream()
        .filter(first -> first.is("ccomp") && first.index() > word.head() && first.index() < word.index() && isThatClause(sentence, first, words))
        .findFirst().map(first -> new Tie(first.index(), "conj"));
  }

  private static boolean isThatClause(Sentence sentence, Token verb, WordClasses words) {
    return sentence.children(verb.index()).stream().anyMatch(that -> that.is("mark") && that.index() < verb.index() && words.has(WordClass.THAT_MARK, that.lemma()));
  }
}
