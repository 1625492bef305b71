package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "**Sin que** hasta el momento **haya** detenidos": what is without being is a clause of its own; parsers take its words for objects of the verb before.
final class WithoutClause implements Mend {

  @Override
  public boolean mayBeIn(Sentence sentence, WordClasses words) {
    return sentence.tokens().stream().anyMatch(token -> isOpening(sentence, token, words));
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    for (Token without : sentence.tokens()) {
      Optional<Token> verb = isOpening(sentence, without, words) ? verb(sentence, without) : Optional.empty();
      if (verb.isPresent() && !verb.get().isRoot() && without.head() != verb.get().index()) {
        boolean mark = word.equals(without) || word.index() == without.index() + 1;
        if (mark) {
          return Optional.of(new Tie(verb.get().index(), "mark"));
        }
        if (word.equals(verb.get())) {
          return word.head() < without.index() ? Optional.of(new Tie(word.head(), "advcl")) : Optional.empty();
        }
        if (word.index() > without.index() && word.index() < verb.get().index() && word.head() < without.index()) {
          return Optional.of(new Tie(verb.get().index(), "obl"));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOpening(Sentence sentence, Token word, WordClasses words) {
    return words.has(WordClass.WITHOUT_MARK, word.lemma()) && word.index() + 1 < sentence.size() && words.has(WordClass.THAT_MARK, sentence.token(word.index() + 1).lemma());
  }

  private static Optional<Token> verb(Sentence sentence, Token without) {
    return sentence.tokens().stream().skip(without.index() + 2L).filter(token -> token.hasPos("VERB", "AUX") && token.feature("Mood").equals("Sub"))
        .findFirst().map(token -> token.is("aux") ? sentence.token(token.head()) : token);
  }
}
