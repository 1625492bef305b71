package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Fue acribillado frente a su casa **por dos hombres**": behind a passive verb and where it was, those who do such deeds did it.
final class AgentBehindPlace implements Mend {

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.DOER_NOUN);
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    boolean agent = word.is("nmod") && !word.isRoot() && words.has(WordClass.DOER_NOUN, word.lemma())
        && sentence.children(word.index()).stream().anyMatch(by -> by.is("case") && words.has(WordClass.AGENT_PREPOSITION, by.lemma()));
    Token place = agent ? sentence.token(word.head()) : word;
    boolean deed = words.has(WordClass.FORCE_NOUN, place.lemma()) || words.has(WordClass.FIGHT_NOUN, place.lemma()) || words.has(WordClass.DEED_TO_PERSON, place.lemma()); // "hurt in an attack **by gunmen**"
    if (!agent || deed || !place.is("obl") || place.isRoot()) {
      return Optional.empty();
    }
    Token verb = sentence.token(place.head());
    boolean passive = verb.pos().equals("VERB") && sentence.children(verb.index()).stream().anyMatch(child -> child.relation().equals("aux:pass"));
    boolean free = sentence.children(verb.index()).stream().noneMatch(child -> child.relation().equals("obl:agent"));
    return passive && free ? Optional.of(new Tie(verb.index(), "obl:agent")) : Optional.empty();
  }
}
