package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Ordered the patients to lie down **before opening** fire": who orders does what comes before or after, not who is ordered.
final class TimeGerund implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (!word.is("advcl") || word.isRoot() || !sentence.token(word.head()).is("xcomp") || !isTimed(sentence, word, words)) {
      return Optional.empty();
    }
    Token asked = sentence.token(word.head());
    Token asking = sentence.token(asked.head());
    return asked.feature("VerbForm").equals("Inf") && words.has(WordClass.ASKING_VERB, asking.lemma()) && sentence.hasChild(asking.index(), "obj") ? Optional.of(new Tie(asking.index(), "advcl")) : Optional.empty();
  }

  private static boolean isTimed(Sentence sentence, Token word, WordClasses words) {
    return word.form().endsWith("ing") && sentence.children(word.index()).stream().anyMatch(child -> child.is("mark") && words.has(WordClass.SEQUENCE_MARK, child.lemma()));
  }
}
