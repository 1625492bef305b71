package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Murieron al enfrentarse **miembros** de dos bandas": a bare noun of people behind an infinitive with *se* is who does it.
final class SubjectOfReflexive implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (!word.is("obj") || !word.pos().equals("NOUN") || word.isRoot() || word.index() < word.head() || sentence.hasChild(word.index(), "case") || sentence.hasChild(word.index(), "det")) {
      return Optional.empty();
    }
    Token verb = sentence.token(word.head());
    boolean reflexive = verb.feature("VerbForm").equals("Inf") && words.has(WordClass.FIGHTING_VERB, verb.lemma())
        && sentence.children(verb.index()).stream().anyMatch(se -> se.is("expl") && words.has(WordClass.REFLEXIVE, se.form()));
    return reflexive ? Optional.of(new Tie(verb.index(), "nsubj")) : Optional.empty();
  }
}
