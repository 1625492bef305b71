package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Lawmakers **called** for an inquiry and said police had killed nine": who goes on to say something is the subject of the verb behind, which is no participle.
final class NounTakenForRoot implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (word.isRoot()) {
      return verb(sentence, word, words).map(verb -> new Tie(verb.index(), "nsubj"));
    }
    Token noun = sentence.token(word.head());
    return word.relation().equals("acl") && noun.isRoot() && verb(sentence, noun, words).filter(word::equals).isPresent() ? Optional.of(new Tie(-1, "root")) : Optional.empty();
  }

  private static Optional<Token> verb(Sentence sentence, Token noun, WordClasses words) {
    if (!noun.isRoot() || !noun.hasPos("NOUN", "PROPN") || sentence.hasChild(noun.index(), "cop")) {
      return Optional.empty();
    }
    return sentence.children(noun.index()).stream()
        .filter(verb -> verb.relation().equals("acl") && verb.index() > noun.index() && verb.pos().equals("VERB") && verb.feature("Tense").equals("Past") && !sentence.hasChild(verb.index(), "obl:agent"))
        .filter(verb -> sentence.children(verb.index()).stream().anyMatch(second -> second.is("conj") && words.has(WordClass.SAYING_VERB, second.lemma()) && sentence.hasChild(second.index(), "ccomp")))
        .findFirst();
  }
}
