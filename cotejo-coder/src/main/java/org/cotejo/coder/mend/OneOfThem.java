package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "One of them, **a bookkeeper**, had been killed": a second subject behind a comma says who the first is.
final class OneOfThem implements Mend {

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.INDEFINITE);
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (!word.is("nsubj") || word.isRoot() || !word.hasPos("NOUN", "PROPN") || word.index() > word.head()) {
      return Optional.empty();
    }
    return sentence.children(word.head()).stream().filter(first -> first.is("nsubj") && first.index() < word.index() && isOne(sentence, first, words) && isBehindComma(sentence, first, word))
        .findFirst().map(first -> new Tie(first.index(), "appos"));
  }

  private static boolean isOne(Sentence sentence, Token first, WordClasses words) {
    return first.hasPos("NUM", "PRON") && words.has(WordClass.INDEFINITE, first.lemma()) && sentence.hasChild(first.index(), "nmod");
  }

  private static boolean isBehindComma(Sentence sentence, Token first, Token second) {
    return sentence.tokens().subList(first.index(), second.index()).stream().anyMatch(between -> between.form().equals(","));
  }
}
