package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "They have been accused, too: in June, **five officers** were arrested": what begins behind a colon has a subject of its own, though parsers hang it on the day.
final class ClauseBehindColon implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (word.isRoot()) {
      return Optional.empty();
    }
    if (word.is("appos")) {
      return verb(sentence, word).map(verb -> new Tie(verb.index(), sentence.hasChild(verb.index(), "aux:pass") ? "nsubj:pass" : "nsubj"));
    }
    return !word.is("obl") ? Optional.empty() : sentence.children(word.index()).stream().filter(noun -> noun.is("appos")).flatMap(noun -> verb(sentence, noun).stream()).findFirst()
        .map(verb -> new Tie(verb.index(), "obl"));
  }

  /// The verb behind the colon whose subject an apposition of the day before it is.
  private static Optional<Token> verb(Sentence sentence, Token noun) {
    Token day = sentence.token(noun.head());
    if (!noun.is("appos") || !noun.pos().equals("NOUN") || day.isRoot() || !day.is("obl") || day.index() > noun.index()) {
      return Optional.empty();
    }
    return sentence.children(day.head()).stream()
        .filter(verb -> (verb.is("conj") || verb.is("parataxis")) && verb.pos().equals("VERB") && verb.index() > noun.index() && !sentence.hasChild(verb.index(), "nsubj"))
        .filter(verb -> sentence.tokens().subList(Math.min(day.head(), day.index()), day.index()).stream().anyMatch(token -> token.form().equals(":"))).findFirst();
  }
}
