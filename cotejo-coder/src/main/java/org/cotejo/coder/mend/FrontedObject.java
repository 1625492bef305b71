package org.cotejo.coder.mend;

import java.util.List;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "**Doce muertos** dejó una redada": the outcome stands first and what left it behind, as the numbers of noun and verb show.
final class FrontedObject implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (word.isRoot() || !word.is("nsubj") && !word.is("obj")) {
      return Optional.empty();
    }
    Token verb = sentence.token(word.head());
    if (!words.has(WordClass.CAUSATIVE_VERB, verb.lemma()) || !verb.feature("Number").equals("Sing")) {
      return Optional.empty();
    }
    List<Token> beside = sentence.children(verb.index());
    Optional<Token> before = beside.stream().filter(child -> child.is("nsubj") && child.index() < verb.index() && child.feature("Number").equals("Plur")).findFirst();
    Optional<Token> behind = beside.stream().filter(child -> child.is("obj") && child.index() > verb.index() && child.feature("Number").equals("Sing")).findFirst();
    if (before.isEmpty() || behind.isEmpty()) {
      return Optional.empty();
    }
    return word.equals(before.get()) ? Optional.of(new Tie(verb.index(), "obj")) : word.equals(behind.get()) ? Optional.of(new Tie(verb.index(), "nsubj")) : Optional.empty();
  }
}
