package org.cotejo.coder.mend;

import java.util.Locale;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "No hubo **detenidos**": a bare plural participle that is all there was is a noun.
final class ParticipleForNoun implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    boolean noun = word.relation().equals("obj") && word.pos().equals("VERB") && !word.isRoot() && word.index() > word.head()
        && words.has(WordClass.PERFECT_AUXILIARY, sentence.token(word.head()).lemma()) && word.form().toLowerCase(Locale.ROOT).matches(".*[aeiou]d[oa]s");
    return noun ? Optional.of(new Tie(word.head(), "obj", Optional.of("NOUN"), Optional.of(singular(word)))) : Optional.empty();
  }

  private static String singular(Token word) {
    return word.form().toLowerCase(Locale.ROOT).replaceFirst("[oa]s$", "o");
  }
}
