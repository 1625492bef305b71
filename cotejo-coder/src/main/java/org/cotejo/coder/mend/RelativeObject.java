package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Cuatro pescadores, **a quienes** acusaron de colaborar": a relative pronoun with the preposition of persons is no subject.
final class RelativeObject implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    boolean personal = word.is("nsubj") && word.feature("PronType").equals("Rel")
        && sentence.children(word.index()).stream().anyMatch(child -> child.is("case") && words.has(WordClass.PERSONAL_PREPOSITION, child.lemma()));
    return personal ? Optional.of(new Tie(word.head(), "obj")) : Optional.empty();
  }
}
