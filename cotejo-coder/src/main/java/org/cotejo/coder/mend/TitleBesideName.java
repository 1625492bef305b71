package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "**Government** Minister Roberto Arce said": of two subjects in a row the first is a word of the second's title.
final class TitleBesideName implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    boolean noun = word.relation().equals("nsubj") && !word.isRoot() && word.pos().equals("NOUN") && word.index() + 2 < sentence.size();
    if (!noun) {
      return Optional.empty();
    }
    Token title = sentence.token(word.index() + 1);
    boolean named = title.relation().equals("nmod:desc") && title.head() == title.index() + 1 && sentence.token(title.head()).relation().equals("nsubj") && sentence.token(title.head()).head() == word.head();
    return named ? Optional.of(new Tie(title.index(), "compound")) : Optional.empty();
  }
}
