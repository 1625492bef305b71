package org.cotejo.coder.mend;

import java.util.Optional;
import java.util.Set;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Took **Mr.** Fitzhugh into custody": a title is not one person more.
final class TitleBeforeName implements Mend {
  private static final Set<String> TITLES = Set.of("Mr.", "Mrs.", "Ms.", "Dr.", "Mr", "Mrs", "Ms", "Dr", "Sr.", "Sra.", "Dra.");

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (word.isRoot() || word.index() + 1 >= sentence.size()) {
      return Optional.empty();
    }
    Token name = sentence.token(word.index() + 1);
    return name.pos().equals("PROPN") && TITLES.contains(word.form()) && name.head() == word.head() && name.relation().equals(word.relation()) ? Optional.of(new Tie(name.index(), "nmod:desc")) : Optional.empty();
  }
}
