package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Atacaron a internos, **cinco de los cuales** fueron decapitados": the figure is the subject of the verb behind it, not a phrase of the verb before.
final class SomeOfWhom implements Mend {

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.RELATIVE_PRONOUN);
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (word.isRoot() || !word.is("obl") && !word.is("obj") && !word.is("appos") || !word.hasPos("NUM", "PRON") || word.head() > word.index()) {
      return Optional.empty();
    }
    boolean ofWhom = sentence.children(word.index()).stream().anyMatch(whom -> whom.is("nmod") && whom.pos().equals("PRON") && words.has(WordClass.RELATIVE_PRONOUN, whom.lemma()));
    return !ofWhom ? Optional.empty() : sentence.tokens().stream()
        .filter(verb -> verb.pos().equals("VERB") && verb.index() > word.index() && !verb.isRoot() && (verb.is("parataxis") || verb.is("conj") || verb.is("advcl") || verb.is("acl")) && !sentence.hasChild(verb.index(), "nsubj"))
        .findFirst().map(verb -> new Tie(verb.index(), sentence.children(verb.index()).stream().anyMatch(aux -> aux.relation().equals("aux:pass")) ? "nsubj:pass" : "nsubj"));
  }
}
