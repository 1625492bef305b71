package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// A word that hangs on a full stop or a comma is the object of the verb before it.
final class HungOnPunctuation implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (word.isRoot() || word.pos().equals("PUNCT") || !sentence.token(word.head()).pos().equals("PUNCT")) {
      return Optional.empty();
    }
    for (int i = word.index() - 1; i >= 0; i--) {
      String pos = sentence.token(i).pos();
      if (pos.equals("VERB") || pos.equals("AUX")) {
        return Optional.of(new Tie(i, "obj"));
      }
    }
    Token mark = sentence.token(word.head());
    return mark.isRoot() ? Optional.empty() : Optional.of(new Tie(mark.head(), "dep"));
  }
}
