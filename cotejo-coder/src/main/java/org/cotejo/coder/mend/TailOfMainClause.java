package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Soldiers fired on a car that failed to stop, **killing** a couple", "dispararon a un carro que no se detuvo y **matando** ...": what came of a deed is told behind a comma at the end, and is not what the thing
/// did that the clause between speaks of.
final class TailOfMainClause implements Mend {

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.CAUSATIVE_VERB);
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    boolean tail = word.is("advcl") && !word.isRoot() && words.has(WordClass.CAUSATIVE_VERB, word.lemma()) && word.form().matches(".*(ing|ando|iendo)") && word.index() > 0
        && sentence.token(word.index() - 1).form().equals(",");
    if (!tail) {
      return Optional.empty();
    }
    Token clause = clause(sentence, word);
    if (!clause.relation().equals("acl:relcl") || words.has(WordClass.FORCE_VERB, clause.lemma())) {
      return Optional.empty();
    }
    Token thing = sentence.token(clause.head());
    return thing.isRoot() || !words.has(WordClass.TARGET, thing.lemma()) ? Optional.empty()
        : Optional.of(sentence.token(thing.head())).filter(deed -> deed.pos().equals("VERB") && words.has(WordClass.FORCE_VERB, deed.lemma())).map(deed -> new Tie(deed.index(), "advcl"));
  }

  /// The relative clause that parsers hang the tail in: on its verb, or on one that its verb governs.
  private static Token clause(Sentence sentence, Token tail) {
    Token at = sentence.token(tail.head());
    while (at.is("xcomp") && !at.isRoot()) {
      at = sentence.token(at.head());
    }
    return at;
  }
}
