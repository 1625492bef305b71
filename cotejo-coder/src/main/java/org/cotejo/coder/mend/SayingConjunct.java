package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "The chief said the patrol fired in the air, **and claimed** that ...": a second verb of saying behind a comma goes with the first, not with what was said.
final class SayingConjunct implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    boolean second = word.is("conj") && word.head() >= 0 && word.head() < word.index() && isSaying(word, words) && isBehindComma(sentence, word, words) && !sentence.hasChild(word.index(), "nsubj")
        && sentence.hasChild(word.index(), "ccomp");
    if (!second) {
      return Optional.empty();
    }
    Token said = sentence.token(word.head());
    boolean content = said.is("ccomp") && said.head() >= 0 && said.head() < said.index() && !isSaying(said, words) && sentence.hasChild(said.index(), "nsubj");
    return content && isSaying(sentence.token(said.head()), words) ? Optional.of(new Tie(said.head(), "conj")) : Optional.empty();
  }

  private static boolean isSaying(Token word, WordClasses words) {
    return word.pos().equals("VERB") && words.has(WordClass.SAYING_VERB, word.lemma());
  }

  private static boolean isBehindComma(Sentence sentence, Token word, WordClasses words) {
    return sentence.children(word.index()).stream().anyMatch(and -> and.is("cc") && words.has(WordClass.AND, and.lemma()) && and.index() > 0 && sentence.token(and.index() - 1).form().equals(","));
  }
}
