package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Opened **fire** hours after the vote", "fired on **protesters** minutes before the march": a bare length of time before *after* is no head of the noun in front of it.
final class LengthBehindNoun implements Mend {

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.MEASURE_NOUN);
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (word.isRoot()) {
      return Optional.empty();
    }
    if (isInFront(sentence, word, words)) {
      Token length = sentence.token(word.head());
      return Optional.of(new Tie(length.head(), length.relation()));
    }
    if (front(sentence, word, words).isPresent()) {
      return Optional.of(new Tie(word.head(), "obl:unmarked"));
    }
    return front(sentence, sentence.token(word.head()), words).filter(noun -> word.index() < noun.index()).map(noun -> new Tie(noun.index(), word.relation()));
  }

  /// The noun that a length of time was taken for the head of.
  private static Optional<Token> front(Sentence sentence, Token length, WordClasses words) {
    return length.index() == 0 ? Optional.empty() : Optional.of(sentence.token(length.index() - 1)).filter(noun -> isInFront(sentence, noun, words));
  }

  private static boolean isInFront(Sentence sentence, Token noun, WordClasses words) {
    int behind = noun.index() + 2;
    if (!noun.is("compound") || noun.isRoot() || noun.head() != noun.index() + 1 || behind >= sentence.tokens().size()) {
      return false;
    }
    Token length = sentence.token(noun.head());
    Token after = sentence.token(behind);
    return length.feature("Number").equals("Plur") && !length.isRoot() && words.has(WordClass.MEASURE_NOUN, length.lemma()) && after.pos().equals("ADP") && words.has(WordClass.CLAUSE_OPENER, after.lemma());
  }
}
