package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Guards beat detainees, a report by the league **found**": the last words of a sentence are the clause of saying, not a noun with a relative clause.
final class SayingBehind implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (word.isRoot()) {
      return Optional.empty();
    }
    if (word.is("parataxis")) {
      return saying(sentence, word).map(verb -> new Tie(verb.index(), "nsubj"));
    }
    Token noun = sentence.token(word.head());
    return !noun.isRoot() && saying(sentence, noun).filter(word::equals).isPresent() ? Optional.of(new Tie(noun.head(), "parataxis")) : Optional.empty();
  }

  /// The finite verb without subject or relative pronoun that ends the sentence behind a noun which hangs loosely on what is before.
  private static Optional<Token> saying(Sentence sentence, Token noun) {
    if (!noun.is("parataxis") || !noun.pos().equals("NOUN") && !noun.pos().equals("PROPN")) {
      return Optional.empty();
    }
    return sentence.children(noun.index()).stream()
        .filter(verb -> verb.is("acl") && verb.index() > noun.index() && verb.feature("VerbForm").equals("Fin"))
        .filter(verb -> sentence.children(verb.index()).stream().noneMatch(child -> !child.is("punct") && !child.is("advmod") && !child.is("obl")))
        .filter(verb -> sentence.tokens().stream().skip(verb.index() + 1L).allMatch(token -> token.is("punct") || token.head() == verb.index()))
        .findFirst();
  }
}
