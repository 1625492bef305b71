package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Clashes in which **30 men** and four officers died": a counted noun between a relative pronoun and the verb is the verb's subject, no clause of its own.
final class RelativeSubject implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (word.isRoot()) {
      return Optional.empty();
    }
    Optional<Token> verb = verb(sentence, word);
    if (verb.isPresent()) {
      return Optional.of(new Tie(verb.get().index(), "nsubj"));
    }
    return !word.is("conj") ? Optional.empty() : sentence.children(word.head()).stream()
        .filter(first -> first.index() < word.index() && verb(sentence, first).filter(clause -> clause.index() > word.index()).isPresent())
        .findFirst().map(first -> new Tie(first.index(), "conj"));
  }

  private static Optional<Token> verb(Sentence sentence, Token noun) {
    boolean counted = noun.relation().equals("acl:relcl") && noun.pos().equals("NOUN")
        && sentence.hasChild(noun.index(), "nummod") && !sentence.hasChild(noun.index(), "cop");
    return !counted ? Optional.empty() : sentence.children(noun.head()).stream()
        .filter(verb -> verb.relation().equals("acl:relcl") && verb.pos().equals("VERB") && verb.index() > noun.index()
            && !sentence.hasChild(verb.index(), "nsubj"))
        .findFirst();
  }
}
