package org.cotejo.coder.mend;

import java.util.List;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "A passer-by and **a vendor**": joined to the noun, not to the second half of its name.
final class ConjunctOfCompound implements Mend {

  @Override
  public List<String> relations() {
    return List.of("conj");
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (!word.is("conj") || word.isRoot() || !word.pos().equals("NOUN")) {
      return Optional.empty();
    }
    Token half = sentence.token(word.head());
    boolean behind = half.is("compound") && !half.isRoot() && half.head() < half.index();
    return behind ? Optional.of(new Tie(half.head(), "conj")) : Optional.empty();
  }
}
