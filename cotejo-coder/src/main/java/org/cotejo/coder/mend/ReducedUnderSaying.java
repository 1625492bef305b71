package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Said two brothers **detained** at a checkpoint had been released": of two passives under one verb of saying the participle only tells which brothers.
final class ReducedUnderSaying implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    Optional<Token> main = main(sentence, word, words);
    if (main.isPresent()) {
      return subject(sentence, word).map(noun -> new Tie(noun.index(), "acl"));
    }
    if (!word.is("nsubj") || word.isRoot()) {
      return Optional.empty();
    }
    Token participle = sentence.token(word.head());
    return main(sentence, participle, words).filter(_ -> subject(sentence, participle).filter(word::equals).isPresent()).map(verb -> new Tie(verb.index(), sentence.hasChild(verb.index(), "aux:pass") ? "nsubj:pass" : "nsubj"));
  }

  private static Optional<Token> subject(Sentence sentence, Token participle) {
    return sentence.children(participle.index()).stream().filter(noun -> noun.is("nsubj") && noun.index() < participle.index()).findFirst();
  }

  /// The passive behind that has the same verb of saying above it, and no subject.
  private static Optional<Token> main(Sentence sentence, Token participle, WordClasses words) {
    boolean first = participle.is("ccomp") && !participle.isRoot() && participle.pos().equals("VERB") && words.has(WordClass.SAYING_VERB, sentence.token(participle.head()).lemma())
        && !sentence.hasChild(participle.index(), "aux") && !sentence.hasChild(participle.index(), "obj") && participle.feature("Tense").equals("Past");
    return !first ? Optional.empty() : sentence.children(participle.head()).stream()
        .filter(verb -> (verb.is("ccomp") || verb.is("parataxis")) && verb.index() > participle.index() && (sentence.hasChild(verb.index(), "aux:pass") || sentence.hasChild(verb.index(), "cop")) && !sentence.hasChild(verb.index(), "nsubj") && !sentence.hasChild(verb.index(), "nsubj:pass")).findFirst();
  }
}
