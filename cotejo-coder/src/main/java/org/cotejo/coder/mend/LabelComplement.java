package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Calificó el operativo **de masacre**": the name given to a thing hangs on the verb that gives it, not on the thing; so does who gives it, "described as an execution **by the ombudsman**".
final class LabelComplement implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (!word.is("nmod") || !word.pos().equals("NOUN") || word.head() > word.index()) {
      return Optional.empty();
    }
    Token thing = sentence.token(word.head());
    if (thing.is("obl") && !thing.isRoot() && words.has(WordClass.LABEL_VERB, sentence.token(thing.head()).lemma()) && hasCase(sentence, thing, WordClass.LABEL_PREPOSITION, words)) {
      boolean passive = sentence.children(thing.head()).stream().anyMatch(child -> child.relation().equals("nsubj:pass"));
      return passive && hasCase(sentence, word, WordClass.AGENT_PREPOSITION, words) ? Optional.of(new Tie(thing.head(), "obl:agent")) : Optional.empty();
    }
    boolean named = thing.is("obj") && thing.head() < thing.index() && words.has(WordClass.LABEL_VERB, sentence.token(thing.head()).lemma());
    return named && isBareName(sentence, word, words) ? Optional.of(new Tie(thing.head(), "obl")) : Optional.empty();
  }

  private static boolean hasCase(Sentence sentence, Token word, WordClass prepositions, WordClasses words) {
    return sentence.children(word.index()).stream().anyMatch(child -> child.is("case") && words.has(prepositions, child.lemma()));
  }

  /// With the preposition of a name, and no article.
  private static boolean isBareName(Sentence sentence, Token word, WordClasses words) {
    return hasCase(sentence, word, WordClass.LABEL_PREPOSITION, words) && sentence.children(word.index()).stream().noneMatch(child -> child.is("det") || child.is("nummod"));
  }
}
