package org.cotejo.coder.mend;

import java.util.List;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "**Presuntamente**, el oficial disparó": an adverb set off at the beginning speaks of the sentence, not of the noun behind it.
final class OpeningAdverb implements Mend {

  @Override
  public List<String> relations() {
    return List.of("advmod");
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    boolean opens = word.index() == 0 && word.is("advmod") && sentence.size() > 1 && sentence.token(1).form().equals(",");
    return opens && sentence.token(word.head()).is("nsubj") ? Optional.of(new Tie(sentence.token(word.head()).head(), "advmod")) : Optional.empty();
  }
}
