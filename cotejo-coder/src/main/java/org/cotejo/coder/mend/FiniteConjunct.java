package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "The group accused police of killing a student and **demanded** an inquiry": a finite verb is not coordinated with a gerund or infinitive but with the finite verb above it.
final class FiniteConjunct implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (!word.is("conj") || !word.pos().equals("VERB") || !isFinite(sentence, word) || sentence.children(word.index()).stream().anyMatch(child -> child.is("nsubj") || child.is("aux"))) {
      return Optional.empty();
    }
    Token beside = sentence.token(word.head());
    if (!beside.pos().equals("VERB") || beside.isRoot() || !beside.feature("VerbForm").matches("Ger|Inf") && !beside.feature("Tense").equals("Pres") || isFinite(sentence, beside)) {
      return Optional.empty();
    }
    Token above = beside;
    while (!above.isRoot() && !(above.pos().equals("VERB") && isFinite(sentence, above))) {
      above = sentence.token(above.head());
    }
    return above.pos().equals("VERB") && isFinite(sentence, above) && above.index() < word.index() ? Optional.of(new Tie(above.index(), "conj")) : Optional.empty();
  }

  private static boolean isFinite(Sentence sentence, Token verb) {
    return verb.feature("VerbForm").equals("Fin") || sentence.children(verb.index()).stream().anyMatch(child -> child.is("aux") && child.feature("VerbForm").equals("Fin"));
  }
}
