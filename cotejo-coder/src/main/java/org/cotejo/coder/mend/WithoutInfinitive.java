package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Sujetos **sin identificar** le quitaron la vida": what somebody is, told by *sin* and an infinitive, is no subject; he is, and what stands before him is the verb's.
final class WithoutInfinitive implements Mend {

  @Override
  public boolean mayBeIn(Sentence sentence, WordClasses words) {
    return sentence.tokens().stream().anyMatch(word -> isSubject(sentence, word, words));
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    for (Token infinitive : sentence.tokens()) {
      if (isSubject(sentence, infinitive, words)) {
        Token somebody = sentence.token(infinitive.index() - 2);
        if (word.equals(infinitive)) {
          return Optional.of(new Tie(somebody.index(), "acl"));
        }
        if (word.equals(somebody)) {
          return Optional.of(new Tie(infinitive.head(), "nsubj"));
        }
        if (word.head() == infinitive.index() && word.index() < somebody.index()) {
          return Optional.of(new Tie(infinitive.head(), word.relation()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isSubject(Sentence sentence, Token word, WordClasses words) {
    return word.is("nsubj") && word.feature("VerbForm").equals("Inf") && word.index() > 1 && words.has(WordClass.WITHOUT_MARK, sentence.token(word.index() - 1).lemma())
        && sentence.token(word.index() - 2).hasPos("NOUN", "PROPN");
  }
}
