package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "The union says **95 of its members** have been murdered": between a verb of saying and what is said without *that*, a figure is no object but the subject of what is said.
final class SubjectOfContent implements Mend {

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.SAYING_VERB);
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    boolean figure = word.is("obj") && !word.isRoot() && word.head() < word.index() && (word.pos().equals("NUM") || sentence.hasChild(word.index(), "nummod"));
    if (!figure || !words.has(WordClass.SAYING_VERB, sentence.token(word.head()).lemma())) {
      return Optional.empty();
    }
    return sentence.children(word.head()).stream().filter(said -> said.is("ccomp") && said.index() > word.index() && !sentence.hasChild(said.index(), "nsubj") && !sentence.hasChild(said.index(), "mark"))
        .filter(said -> said.feature("VerbForm").equals("Fin") || sentence.hasChild(said.index(), "aux")).findFirst()
        .map(said -> new Tie(said.index(), sentence.children(said.index()).stream().anyMatch(be -> be.relation().equals("aux:pass")) ? "nsubj:pass" : "nsubj"));
  }
}
