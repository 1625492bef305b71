package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Fueron dispersados con perdigones por **la Guardia**", "beaten with clubs by **guards**": behind a passive verb and the means, the agent is the verb's.
final class AgentBehindMeans implements Mend {

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.MEANS_PREPOSITION);
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (word.isRoot() || !word.is("nmod") || !hasCase(sentence, word, words, WordClass.AGENT_PREPOSITION)) {
      return Optional.empty();
    }
    Token means = sentence.token(word.head());
    if (means.isRoot() || !means.is("obl") || !hasCase(sentence, means, words, WordClass.MEANS_PREPOSITION)) {
      return Optional.empty();
    }
    Token verb = sentence.token(means.head());
    boolean passive = sentence.children(verb.index()).stream().anyMatch(child -> child.relation().equals("aux:pass")) || verb.is("acl");
    boolean free = sentence.children(verb.index()).stream().noneMatch(child -> child.relation().equals("obl:agent"));
    return verb.pos().equals("VERB") && passive && free ? Optional.of(new Tie(verb.index(), "obl:agent")) : Optional.empty();
  }

  private static boolean hasCase(Sentence sentence, Token noun, WordClasses words, WordClass prepositions) {
    return sentence.children(noun.index()).stream().anyMatch(child -> child.is("case") && words.has(prepositions, child.lemma()));
  }
}
