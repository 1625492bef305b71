package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "**Dejan** cuatro sicarios abatidos en Mocorito", "**deja** operativo nueve muertos": a headline that opens with such a verb in the plural has behind it whom it was done to, and not who did it.
final class LeftBehindVerb implements Mend {

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.CAUSATIVE_VERB);
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (!word.is("nsubj") || word.head() != 0 || word.index() < 2 || !sentence.hasChild(word.index(), "nummod")) {
      return Optional.empty();
    }
    Token verb = sentence.token(0);
    boolean opening = verb.isRoot() && words.has(WordClass.CAUSATIVE_VERB, verb.lemma()) && verb.feature("VerbForm").equals("Fin") && verb.feature("Number").equals("Plur") && !sentence.hasChild(0, "obj");
    return opening ? Optional.of(new Tie(0, "obj")) : Optional.empty();
  }
}
