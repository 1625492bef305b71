package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "A squad **that** murdered 48 people": whoever has an object, and no auxiliary of the passive, does it and does not suffer it.
final class ActiveSubject implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (word.isRoot() || isPassive(sentence, word.head())) {
      return Optional.empty();
    }
    if (isCounted(sentence, word)) {
      boolean active = sentence.children(word.head()).stream().anyMatch(child -> child.relation().equals("nsubj:pass"));
      return active && !sentence.hasChild(word.head(), "obj") ? Optional.of(new Tie(word.head(), "obj")) : Optional.empty();
    }
    boolean acts = word.relation().equals("nsubj:pass") && sentence.children(word.head()).stream().anyMatch(child -> child.is("obj") || isCounted(sentence, child));
    return acts ? Optional.of(new Tie(word.head(), "nsubj")) : Optional.empty();
  }

  private static boolean isPassive(Sentence sentence, int verb) {
    return sentence.children(verb).stream().anyMatch(child -> child.relation().equals("aux:pass") || child.is("expl") || child.relation().equals("obl:agent"));
  }

  /// "Murdered at least **30 people**": a counted noun right behind a verb, without a preposition.
  private static boolean isCounted(Sentence sentence, Token noun) {
    return noun.relation().equals("obl") && noun.pos().equals("NOUN") && !noun.isRoot() && noun.index() > noun.head() && sentence.token(noun.head()).pos().equals("VERB")
        && sentence.hasChild(noun.index(), "nummod") && !sentence.hasChild(noun.index(), "case");
  }
}
