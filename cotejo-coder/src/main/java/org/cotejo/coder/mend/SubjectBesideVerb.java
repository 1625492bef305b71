package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Two were killed and **23 people**, among them eight officers, **were injured**": a counted noun beside a verb, before a second verb without a subject, is that one's.
final class SubjectBesideVerb implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (word.is("orphan") && !word.isRoot() && verb(sentence, sentence.token(word.head())).isPresent()) {
      return Optional.of(new Tie(word.head(), "appos"));
    }
    return verb(sentence, word).map(verb -> new Tie(verb.index(), sentence.hasChild(verb.index(), "aux:pass") ? "nsubj:pass" : "nsubj"));
  }

  private static Optional<Token> verb(Sentence sentence, Token noun) {
    boolean beside = noun.is("conj") && !noun.isRoot() && noun.pos().equals("NOUN") && sentence.token(noun.head()).pos().equals("VERB") && sentence.hasChild(noun.index(), "nummod") && sentence.hasChild(noun.index(), "cc");
    return !beside ? Optional.empty() : sentence.children(noun.head()).stream()
        .filter(verb -> verb.is("conj") && verb.pos().equals("VERB") && verb.index() > noun.index() && sentence.hasChild(verb.index(), "aux"))
        .filter(verb -> sentence.children(verb.index()).stream().noneMatch(child -> child.is("nsubj") || child.is("cc"))).findFirst();
  }
}
