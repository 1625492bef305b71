package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Shot **dead** 24 people": what somebody was made, between the verb and its counted object, is no word of the object's; "set **ablaze** two jeeps": and no preposition.
final class ResultAdjective implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (word.is("obl") && sentence.children(word.index()).stream().anyMatch(child -> isPrepositionFor(sentence, child, word, words))) {
      return Optional.of(new Tie(word.head(), "obj"));
    }
    if (word.is("case") && !word.isRoot() && isPrepositionFor(sentence, word, sentence.token(word.head()), words)) {
      return Optional.of(new Tie(sentence.token(word.head()).head(), "xcomp"));
    }
    if (word.is("amod") && word.pos().equals("NOUN") && words.has(WordClass.RESULT_ADJECTIVE, word.lemma())) {
      return Optional.of(new Tie(word.head(), "amod", Optional.of("ADJ"), Optional.empty())); // "los trabajadores **muertos** de manera violenta"
    }
    if (!word.is("amod") || !words.has(WordClass.RESULT_ADJECTIVE, word.lemma())) {
      return Optional.empty();
    }
    Token noun = sentence.token(word.head());
    boolean before = noun.is("obj") && noun.head() == word.index() - 1 && sentence.children(noun.index()).stream()
        .anyMatch(child -> (child.is("nummod") || child.is("det")) && child.index() > word.index() && child.index() < noun.index());
    return before ? Optional.of(new Tie(noun.head(), "xcomp")) : Optional.empty();
  }

  private static boolean isPrepositionFor(Sentence sentence, Token word, Token noun, WordClasses words) {
    return word.is("case") && noun.is("obl") && words.has(WordClass.RESULT_ADJECTIVE, word.lemma()) && noun.head() == word.index() - 1 && sentence.token(noun.head()).pos().equals("VERB");
  }
}
