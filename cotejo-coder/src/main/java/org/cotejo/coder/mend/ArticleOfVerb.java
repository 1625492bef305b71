package org.cotejo.coder.mend;

import java.util.List;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "**A** passer-by was killed": an article hung on the verb is of the noun behind it.
final class ArticleOfVerb implements Mend {
  private static final int NEAR = 3;

  @Override
  public List<String> relations() {
    return List.of("det");
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    boolean stray = word.is("det") && word.pos().equals("DET") && !word.isRoot() && sentence.token(word.head()).pos().equals("VERB") && word.head() > word.index();
    return !stray ? Optional.empty() : sentence.tokens().subList(word.index() + 1, Math.min(sentence.size(), word.index() + 1 + NEAR)).stream()
        .filter(noun -> noun.hasPos("NOUN", "PROPN") && noun.head() == word.head()).findFirst().map(noun -> new Tie(noun.index(), "det"));
  }
}
