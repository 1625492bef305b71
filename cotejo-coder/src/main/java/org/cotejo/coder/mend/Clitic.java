package org.cotejo.coder.mend;

import java.util.Locale;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "**Le** dispararon seis veces": a dative pronoun is somebody, no part of the verb.
final class Clitic implements Mend {

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.DATIVE_PRONOUN);
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    boolean dative = (word.is("expl") || word.is("obl")) && words.has(WordClass.DATIVE_PRONOUN, word.form().toLowerCase(Locale.ROOT));
    return dative && !sentence.hasChild(word.head(), "iobj") ? Optional.of(new Tie(word.head(), "iobj")) : Optional.empty();
  }
}
