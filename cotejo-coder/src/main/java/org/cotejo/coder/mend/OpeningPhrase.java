package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "De acuerdo con los vecinos, **dos** de las víctimas eran menores": a phrase with a preposition that opens a sentence is no subject, and the number behind its comma
/// is no apposition, but the subject.
final class OpeningPhrase implements Mend {

  @Override
  public boolean mayBeIn(Sentence sentence, WordClasses words) {
    return sentence.tokens().stream().anyMatch(token -> token.is("appos") && !token.isRoot() && (token.pos().equals("NUM") || sentence.token(token.head()).pos().equals("NUM")));
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (word.isRoot()) {
      return Optional.empty();
    }
    Optional<Token> verb = verbOf(sentence, word);
    if (verb.isPresent()) {
      return Optional.of(new Tie(verb.get().index(), "nsubj"));
    }
    Optional<Token> opening = opening(sentence, word);
    if (opening.isPresent()) {
      return Optional.of(new Tie(opening.get().head(), "nsubj"));
    }
    boolean taken = word.is("nsubj") && sentence.tokens().stream().anyMatch(number -> opening(sentence, number).filter(word::equals).isPresent());
    return taken ? Optional.of(new Tie(word.head(), "obl")) : Optional.empty();
  }

  /// "El 4 de agosto, **agentes** mataron a dos hermanos": what stands between an opening figure's comma and a verb without a subject is that subject, no apposition.
  private static Optional<Token> verbOf(Sentence sentence, Token noun) {
    if (!noun.is("appos") || !noun.hasPos("NOUN", "PROPN") || !sentence.token(noun.head()).pos().equals("NUM") || noun.head() > noun.index()) {
      return Optional.empty();
    }
    Token date = sentence.token(noun.head());
    boolean opens = date.is("obl") && !date.isRoot() && date.head() > noun.index() && date.index() <= 2;
    boolean bare = opens && sentence.tokens().subList(noun.index(), date.head()).stream().noneMatch(token -> token.form().equals(","))
        && !sentence.hasChild(date.head(), "nsubj");
    return bare ? Optional.of(sentence.token(date.head())).filter(verb -> verb.pos().equals("VERB")) : Optional.empty();
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
    boolean hasPreposition = sentence.hasChild(at.index(), "case");
    return at.is("nsubj") && hasPreposition && at.head() > number.index() ? Optional.of(at) : Optional.empty();
  }
}
