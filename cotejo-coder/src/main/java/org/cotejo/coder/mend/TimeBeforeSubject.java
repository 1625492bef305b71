package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "La tarde del sábado, **un policía** fue ultimado": a time that opens a sentence does nothing and suffers nothing; what stands behind its comma is the subject.
final class TimeBeforeSubject implements Mend {

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.DAY_NOUN);
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (word.isRoot()) {
      return Optional.empty();
    }
    if (isBeforeNoun(sentence, word, words)) {
      return Optional.of(new Tie(sentence.token(word.head()).head(), "obl"));
    }
    if (isTime(sentence, word, words) && subject(sentence, word).isPresent()) {
      return Optional.of(new Tie(word.head(), "obl"));
    }
    Token time = sentence.token(word.head());
    boolean behind = !time.isRoot() && isTime(sentence, time, words) && subject(sentence, time).filter(word::equals).isPresent();
    return behind ? Optional.of(new Tie(time.head(), time.relation())) : Optional.empty();
  }

  /// "Y **la semana pasada** la policía incautó": taken for the subject of the noun behind it.
  private static boolean isBeforeNoun(Sentence sentence, Token time, WordClasses words) {
    Token noun = sentence.token(time.head());
    return time.is("nsubj") && time.pos().equals("NOUN") && words.has(WordClass.DAY_NOUN, time.lemma()) && time.index() < noun.index() && noun.is("nsubj") && noun.hasPos("NOUN", "PROPN")
        && sentence.token(noun.head()).pos().equals("VERB") && !sentence.hasChild(noun.index(), "cop");
  }

  private static boolean isTime(Sentence sentence, Token word, WordClasses words) {
    return word.is("nsubj") && word.pos().equals("NOUN") && words.has(WordClass.DAY_NOUN, word.lemma()) && word.index() < word.head() && sentence.first(word.index()) == 0;
  }

  /// The noun between the comma behind a time and its verb.
  private static Optional<Token> subject(Sentence sentence, Token time) {
    return sentence.children(time.index()).stream().filter(noun -> noun.is("appos") && noun.hasPos("NOUN", "PROPN", "NUM") && noun.index() < time.head())
        .filter(noun -> sentence.tokens().subList(time.index(), noun.index()).stream().anyMatch(comma -> comma.form().equals(","))).findFirst();
  }
}
