package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Killing a woman and **her two children**": a noun that parsers coordinate with the verb stands beside the object before it.
final class SharedObject implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token noun, WordClasses words) {
    if (!noun.is("conj") || !noun.pos().equals("NOUN") || !sentence.token(noun.head()).pos().equals("VERB")) {
      return Optional.empty();
    }
    boolean clause = sentence.children(noun.index()).stream()
        .anyMatch(child -> child.is("nsubj") || child.is("cop") || child.is("obl") || child.is("case") || child.is("advcl"));
    return clause ? Optional.empty() : sentence.children(noun.head()).stream()
        .filter(object -> object.is("obj") && object.index() > noun.head() && object.index() < noun.index() && object.pos().equals("NOUN"))
        .reduce((_, last) -> last).map(object -> new Tie(object.index(), "conj"));
  }
}
