package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "**Al menos** un comunero murió": the bound of a figure makes no phrase with a preposition: the villager is the verb's subject.
final class FigureAtLeast implements Mend {

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.LEAST);
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    boolean bound = word.relation().equals("obl") && word.hasPos("NOUN", "PROPN") && word.index() < word.head()
        && sentence.children(word.index()).stream().filter(child -> child.is("case")).allMatch(preposition -> isBound(sentence, preposition, words)) && sentence.children(word.index()).stream().anyMatch(child -> child.is("case"));
    boolean subject = bound && sentence.token(word.head()).pos().equals("VERB") && sentence.children(word.head()).stream().noneMatch(child -> child.is("nsubj"));
    return subject ? Optional.of(new Tie(word.head(), isPassive(sentence, word.head()) ? "nsubj:pass" : "nsubj")) : Optional.empty();
  }

  private static boolean isPassive(Sentence sentence, int verb) {
    return sentence.children(verb).stream().anyMatch(child -> child.relation().equals("aux:pass"));
  }

  private static boolean isBound(Sentence sentence, Token preposition, WordClasses words) {
    return preposition.is("case") && sentence.children(preposition.index()).stream().anyMatch(word -> word.is("fixed") && words.has(WordClass.LEAST, word.lemma()));
  }
}
