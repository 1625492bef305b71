package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Killed **up to** nine miners": a bound of the figure, not a particle of the verb and a preposition; the miners are the object.
final class FigureUpTo implements Mend {

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.UP);
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (isBound(sentence, word, words) && word.is("compound")) {
      return Optional.of(new Tie(word.index() + 2, "advmod"));
    }
    if (word.index() > 0 && word.is("case") && isBound(sentence, sentence.token(word.index() - 1), words)) {
      return Optional.of(new Tie(word.index() - 1, "fixed"));
    }
    boolean counted = word.is("obl") && sentence.tokens().stream().anyMatch(up -> up.is("compound") && up.head() == word.head() && isBound(sentence, up, words) && noun(sentence, up) == word.index());
    return counted ? Optional.of(new Tie(word.head(), "obj")) : Optional.empty();
  }

  /// Particle, preposition and figure stand side by side.
  private static boolean isBound(Sentence sentence, Token up, WordClasses words) {
    return words.has(WordClass.UP, up.lemma()) && up.index() + 2 < sentence.size() && sentence.token(up.index() + 1).is("case") && sentence.token(up.index() + 2).is("nummod")
        && sentence.token(up.index() + 1).head() == noun(sentence, up);
  }

  private static int noun(Sentence sentence, Token up) {
    return sentence.token(up.index() + 2).head();
  }
}
