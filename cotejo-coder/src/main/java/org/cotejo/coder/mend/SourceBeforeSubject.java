package org.cotejo.coder.mend;

import java.util.List;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "According to him, **a team** has been sent": whoever stands behind *according to* is no subject; the noun behind the comma is.
final class SourceBeforeSubject implements Mend {

  @Override
  public List<String> relations() {
    return List.of("nsubj", "conj");
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (isSource(sentence, word)) {
      return Optional.of(new Tie(word.head(), "obl"));
    }
    boolean subject = word.relation().equals("conj") && isSource(sentence, sentence.token(word.head())) && word.index() < sentence.token(word.head()).head() && !sentence.hasChild(word.index(), "cc");
    return !subject ? Optional.empty() : Optional.of(sentence.token(word.head())).map(source -> new Tie(source.head(), source.relation()));
  }

  /// A subject that has a preposition, with a noun taken for its second behind a comma.
  private static boolean isSource(Sentence sentence, Token noun) {
    return noun.is("nsubj") && !noun.isRoot() && sentence.hasChild(noun.index(), "conj") && sentence.children(noun.index()).stream().anyMatch(mark -> mark.is("case") && sentence.hasChild(mark.index(), "fixed") && mark.index() < noun.index())
        && sentence.children(noun.index()).stream().anyMatch(second -> second.is("conj") && second.index() > noun.index() + 1 && second.index() < noun.head() && !sentence.hasChild(second.index(), "cc"));
  }
}
