package org.cotejo.coder.mend;

import java.util.Locale;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Otros **catorce** resultaron heridos": a number word that stands alone for people is no noun.
final class NumberForNoun implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    boolean number = word.pos().equals("NOUN") && !word.isRoot() && (word.is("nsubj") || word.is("obj")) && words.has(WordClass.NUMBER_WORD, word.form().toLowerCase(Locale.ROOT));
    return number ? Optional.of(new Tie(word.head(), word.relation(), Optional.of("NUM"), Optional.empty())) : Optional.empty();
  }
}
