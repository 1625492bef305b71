package org.cotejo.coder.mend;

import java.util.List;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "A squad **that** murdered 48 people": whoever has an object, and no auxiliary of the passive, does it and does not suffer it.
final class ActiveSubject implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    boolean subject = word.relation().equals("nsubj:pass");
    if (word.isRoot() || !subject && !isCounted(sentence, word) || isPassive(sentence, word.head())) {
      return Optional.empty();
    }
    List<Token> beside = sentence.children(word.head());
    if (subject) {
      return beside.stream().anyMatch(child -> child.is("obj") || isCounted(sentence, child)) ? Optional.of(new Tie(word.head(), "nsubj")) : Optional.empty();
    }
    boolean object = beside.stream().anyMatch(child -> child.relation().equals("nsubj:pass")) && beside.stream().noneMatch(child -> child.is("obj"));
    return object ? Optional.of(new Tie(word.head(), "obj")) : Optional.empty();
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
