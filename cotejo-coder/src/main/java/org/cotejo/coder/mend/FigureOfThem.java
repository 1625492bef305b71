package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "**Trece cuerpos**, cuatro de ellos maniatados, fueron abandonados": a figure of some *of them* behind a comma belongs to the noun that it is taken of, and that noun is the subject.
final class FigureOfThem implements Mend {

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.OBJECT_PRONOUN);
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (word.isRoot()) {
      return Optional.empty();
    }
    Token head = sentence.token(word.head());
    if (isTakenFor(sentence, word, head, words)) {
      return Optional.of(new Tie(head.head(), sentence.hasChild(head.head(), "aux:pass") ? "nsubj:pass" : head.relation()));
    }
    return sentence.children(word.index()).stream().filter(noun -> isTakenFor(sentence, noun, word, words)).findFirst().map(noun -> new Tie(noun.index(), "appos"));
  }

  private static boolean isTakenFor(Sentence sentence, Token noun, Token figure, WordClasses words) {
    return noun.pos().equals("NOUN") && noun.is("nmod") && figure.pos().equals("NUM") && figure.is("nsubj") && noun.index() < figure.index()
        && noun.head() == figure.index() && !sentence.hasChild(noun.index(), "case")
        && sentence.children(figure.index()).stream().anyMatch(them -> them.is("nmod") && words.has(WordClass.OBJECT_PRONOUN, them.form()));
  }
}
