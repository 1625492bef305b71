package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "**Police may** have executed 116 people": what hangs on an auxiliary belongs to its verb.
final class AuxiliaryOfAuxiliary implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    boolean moves = !word.isRoot() && (word.is("aux") || word.is("nsubj")) && word.index() < word.head();
    Token auxiliary = moves ? sentence.token(word.head()) : word;
    boolean hangs = moves && auxiliary.is("aux") && !auxiliary.isRoot() && sentence.token(auxiliary.head()).pos().equals("VERB") && auxiliary.head() > auxiliary.index();
    return hangs ? Optional.of(new Tie(auxiliary.head(), word.relation())) : Optional.empty();
  }
}
