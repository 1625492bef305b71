package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Sostuvieron un **combate** con integrantes de la banda, **que dejó** cuatro muertos", "a **clash** with gangs, **which left** two dead": what a fight left is not said of those who fought.
final class RelativeOfOutcome implements Mend {

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.CAUSATIVE_VERB);
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token clause, WordClasses words) {
    boolean outcome = clause.relation().equals("acl:relcl") && !clause.isRoot() && words.has(WordClass.CAUSATIVE_VERB, clause.lemma()) && clause.feature("Number").matches("Sing|") && isBehindComma(sentence, clause)
        && sentence.children(clause.index()).stream().anyMatch(child -> child.is("nsubj") && words.has(WordClass.RELATIVE_PRONOUN, child.lemma()) && child.index() < clause.index());
    if (!outcome || isFight(words, sentence.token(clause.head()))) {
      return Optional.empty();
    }
    for (Token at = sentence.token(clause.head()); !at.isRoot() && at.hasPos("NOUN", "PROPN"); at = sentence.token(at.head())) {
      if (isFight(words, at)) {
        return Optional.of(new Tie(at.index(), "acl:relcl"));
      }
    }
    return Optional.empty();
  }

  private static boolean isFight(WordClasses words, Token noun) {
    return words.has(WordClass.FIGHT_NOUN, noun.lemma()) || words.has(WordClass.FORCE_NOUN, noun.lemma());
  }

  private static boolean isBehindComma(Sentence sentence, Token clause) {
    int first = sentence.first(clause.index());
    return sentence.token(first).form().equals(",") || first > 0 && sentence.token(first - 1).form().equals(",");
  }
}
