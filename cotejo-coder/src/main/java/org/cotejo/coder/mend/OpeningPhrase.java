package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "De acuerdo con los vecinos, **dos** de las víctimas eran menores": a phrase with a preposition that opens a sentence is no subject, and the number behind its comma
/// is no apposition, but the subject.
final class OpeningPhrase implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (word.isRoot()) {
      return Optional.empty();
    }
    Optional<Token> opening = opening(sentence, word);
    if (opening.isPresent()) {
      return Optional.of(new Tie(opening.get().head(), "nsubj"));
    }
    boolean taken = word.is("nsubj") && sentence.tokens().stream().anyMatch(number -> opening(sentence, number).filter(word::equals).isPresent());
    return taken ? Optional.of(new Tie(word.head(), "obl")) : Optional.empty();
  }

  /// The head of the opening phrase that a number was taken for an apposition in.
  private static Optional<Token> opening(Sentence sentence, Token number) {
    if (!number.pos().equals("NUM") || !number.is("appos") || number.index() == 0 || !sentence.token(number.index() - 1).form().equals(",")) {
      return Optional.empty();
    }
    Token at = sentence.token(number.head());
    while (at.is("nmod")) {
      at = sentence.token(at.head());
    }
    boolean hasPreposition = sentence.children(at.index()).stream().anyMatch(child -> child.is("case"));
    return at.is("nsubj") && hasPreposition && at.head() > number.index() ? Optional.of(at) : Optional.empty();
  }
}
