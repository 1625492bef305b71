package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Seventy were hurt, among **them** 28 officers": what stands before a figure is no word of the figure's noun.
final class AmongThem implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    boolean stray = word.relation().equals("nmod:poss") && words.has(WordClass.OBJECT_PRONOUN, word.form()) && sentence.token(word.head()).head() >= 0
        && sentence.children(word.head()).stream().anyMatch(child -> child.is("nummod") && child.index() > word.index());
    return stray ? Optional.of(new Tie(sentence.token(word.head()).head(), "obl")) : Optional.empty();
  }
}
