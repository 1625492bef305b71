package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Dejó **cuatro integrantes** de esa organización **muertos**": a quality of several is not the singular noun's right before it, but that of those who are counted.
final class QualityByNumber implements Mend {

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.RESULT_ADJECTIVE);
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token quality, WordClasses words) {
    boolean several = quality.is("amod") && !quality.isRoot() && quality.hasPos("ADJ", "VERB") && quality.feature("Number").equals("Plur") && words.has(WordClass.RESULT_ADJECTIVE, quality.lemma());
    if (!several) {
      return Optional.empty();
    }
    Token noun = sentence.token(quality.head());
    if (!noun.feature("Number").equals("Sing") || !noun.is("nmod") || noun.index() > quality.index()) {
      return Optional.empty();
    }
    Token counted = sentence.token(noun.head());
    while (counted.is("nmod") && !counted.isRoot() && !counted.feature("Number").equals("Plur")) {
      counted = sentence.token(counted.head());
    }
    return counted.pos().equals("NOUN") && counted.feature("Number").equals("Plur") ? Optional.of(new Tie(counted.index(), "amod")) : Optional.empty();
  }
}
