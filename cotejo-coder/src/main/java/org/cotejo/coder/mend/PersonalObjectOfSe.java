package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "En la nota se amenaza **al alcalde**": with *se*, a person behind *a* is whom it is done to.
final class PersonalObjectOfSe implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (!word.is("obl") || word.isRoot() || word.index() < word.head() || !word.hasPos("NOUN", "PROPN")) {
      return Optional.empty();
    }
    Token verb = sentence.token(word.head());
    boolean impersonal = words.has(WordClass.DONE_TO_PERSON, verb.lemma()) && verb.feature("VerbForm").equals("Fin") && verb.feature("Number").equals("Sing")
        && sentence.children(verb.index()).stream().anyMatch(se -> se.is("expl") && words.has(WordClass.REFLEXIVE, se.form()))
        && sentence.children(verb.index()).stream().noneMatch(child -> child.is("obj") || child.is("nsubj"));
    boolean personal = sentence.children(word.index()).stream().anyMatch(child -> child.is("case") && words.has(WordClass.PERSONAL_PREPOSITION, child.lemma()));
    return impersonal && personal ? Optional.of(new Tie(verb.index(), "obj")) : Optional.empty();
  }
}
