package org.cotejo.coder.mend;

import java.util.List;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Quemaron 46 viviendas, y **en marzo** desconocidos secuestraron a un dirigente": a phrase behind *and* that parsers join to the verb before is of the verb behind it.
final class PhraseOfSecondClause implements Mend {

  @Override
  public List<String> relations() {
    return List.of("conj");
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (!word.is("conj") || word.isRoot() || !word.hasPos("NOUN", "PROPN", "NUM") || !sentence.token(word.head()).pos().equals("VERB") || word.index() < word.head()) {
      return Optional.empty();
    }
    boolean phrase = sentence.hasChild(word.index(), "case") && sentence.hasChild(word.index(), "cc");
    return !phrase ? Optional.empty() : sentence.children(word.head()).stream()
        .filter(verb -> verb.is("conj") && verb.index() > word.index() && verb.pos().equals("VERB") && sentence.hasChild(verb.index(), "nsubj") && !sentence.hasChild(verb.index(), "cc"))
        .findFirst().map(verb -> new Tie(verb.index(), "obl"));
  }
}
