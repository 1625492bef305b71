package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Police **in Chicago** shot two teens": a name right behind "in" is where those before it are, and no second subject; "in" opens no clause.
final class PlaceTakenForSubject implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (isPlace(sentence, word, words)) {
      return Optional.of(new Tie(word.index() - 2, "nmod"));
    }
    boolean before = word.is("mark") && word.index() + 1 < sentence.size() && isPlace(sentence, sentence.token(word.index() + 1), words);
    return before ? Optional.of(new Tie(word.index() + 1, "case")) : Optional.empty();
  }

  private static boolean isPlace(Sentence sentence, Token name, WordClasses words) {
    if (!name.is("nsubj") || !name.pos().equals("PROPN") || name.isRoot() || name.index() < 2) {
      return false;
    }
    Token in = sentence.token(name.index() - 1);
    Token noun = sentence.token(name.index() - 2);
    return in.is("mark") && in.head() == name.head() && words.has(WordClass.LOCATIVE_PREPOSITION, in.lemma()) && noun.hasPos("NOUN", "PROPN") && noun.index() != name.head()
        && !sentence.subtree(name.index()).get(noun.index());
  }
}
