package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Nueve personas muertas y **seis heridas**": counted beside the dead, the word means those who were hurt, and no wound.
final class OutcomeBesideOutcome implements Mend {

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.WOUND_NOUN);
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (!word.is("conj") || word.isRoot() || !word.pos().equals("NOUN") || !words.has(WordClass.WOUND_NOUN, word.lemma()) || !sentence.hasChild(word.index(), "nummod")) {
      return Optional.empty();
    }
    Token dead = sentence.token(word.head());
    boolean people = sentence.children(dead.index()).stream().anyMatch(child -> (child.is("amod") || child.is("acl")) && words.has(WordClass.RESULT_ADJECTIVE, child.lemma()));
    return people || words.has(WordClass.RESULT_ADJECTIVE, dead.lemma()) ? Optional.of(new Tie(word.head(), "conj", Optional.of("NOUN"), Optional.of("herido"))) : Optional.empty();
  }
}
