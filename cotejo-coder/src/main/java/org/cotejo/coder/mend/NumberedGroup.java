package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Bandits numbering **over 100** invaded the village": a figure behind a verb of number is that verb's, and counts no verb behind it.
final class NumberedGroup implements Mend {

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.COUNTING_VERB);
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    boolean stray = word.pos().equals("NUM") && word.is("nummod") && !word.isRoot() && word.head() > word.index() && sentence.token(word.head()).pos().equals("VERB");
    return !stray ? Optional.empty() : sentence.tokens().subList(Math.max(0, word.index() - 3), word.index()).stream()
        .filter(verb -> verb.pos().equals("VERB") && words.has(WordClass.COUNTING_VERB, verb.lemma()) && verb.feature("VerbForm").matches("Ger|Part")).findFirst().map(verb -> new Tie(verb.index(), "obj"));
  }
}
