package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Una niña de 12 años y **dos policías**": what is counted behind somebody's age is beside the person, and not beside the years.
final class ConjunctOfAge implements Mend {

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.YEAR_NOUN);
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (!word.is("conj") || word.isRoot() || !word.pos().equals("NOUN") || words.has(WordClass.MEASURE_NOUN, word.lemma()) || words.has(WordClass.YEAR_NOUN, word.lemma())) {
      return Optional.empty();
    }
    Token years = sentence.token(word.head());
    boolean age = words.has(WordClass.YEAR_NOUN, years.lemma()) && years.is("nmod") && !years.isRoot() && sentence.hasChild(years.index(), "nummod") && years.index() < word.index();
    return age && sentence.token(years.head()).hasPos("NOUN", "PROPN") ? Optional.of(new Tie(years.head(), "conj")) : Optional.empty();
  }
}
