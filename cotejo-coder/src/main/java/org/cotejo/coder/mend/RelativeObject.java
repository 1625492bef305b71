package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Cuatro pescadores, **a quienes** acusaron de colaborar": a relative pronoun with the preposition of persons is no subject; "the headman, **whom they accused**": nor a bare adverbial, and
/// its clause tells of the noun before.
final class RelativeObject implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    boolean personal = word.is("nsubj") && word.feature("PronType").equals("Rel")
        && sentence.children(word.index()).stream().anyMatch(child -> child.is("case") && words.has(WordClass.PERSONAL_PREPOSITION, child.lemma()));
    if (personal || isBareObject(sentence, word)) {
      return Optional.of(new Tie(word.head(), "obj"));
    }
    return !word.is("parataxis") ? Optional.empty() : sentence.children(word.index()).stream()
        .filter(whom -> isBareObject(sentence, whom) && whom.index() > 1 && sentence.token(whom.index() - 2).hasPos("NOUN", "PROPN") && whom.index() - 2 > word.head())
        .findFirst().map(whom -> new Tie(whom.index() - 2, "acl:relcl"));
  }

  /// "Whom" behind a comma, with no preposition.
  private static boolean isBareObject(Sentence sentence, Token word) {
    return word.form().equals("whom") && word.is("obl") && !word.isRoot() && word.index() < word.head() && !sentence.hasChild(word.index(), "case") && word.index() > 0 && sentence.token(word.index() - 1).form().equals(",");
  }
}
