package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Otro atentado dejó **un militar** muerto": behind an active verb that has its subject before it, a second one is the object.
final class ObjectBehindVerb implements Mend {

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.CAUSATIVE_VERB);
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (!word.relation().equals("nsubj") || word.isRoot() || word.index() < word.head() || !word.hasPos("NOUN", "NUM")) {
      return Optional.empty();
    }
    Token verb = sentence.token(word.head());
    boolean active = verb.pos().equals("VERB") && verb.feature("VerbForm").equals("Fin") && words.has(WordClass.CAUSATIVE_VERB, verb.lemma());
    boolean hasSubject = sentence.children(verb.index()).stream().anyMatch(other -> other.relation().equals("nsubj") && other.index() < verb.index());
    boolean free = sentence.children(verb.index()).stream().noneMatch(other -> other.is("obj") || other.is("expl") || other.is("cop"));
    return active && hasSubject && free ? Optional.of(new Tie(verb.index(), "obj")) : Optional.empty();
  }
}
