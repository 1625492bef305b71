package org.cotejo.coder.mend;

import java.util.Locale;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "El **Frente 10** de las FARC mató a dos soldados": a unit is called by its number; the unit is the noun, and no preposition of the number.
final class NumberedUnit implements Mend {

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.GANG_NOUN);
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (word.is("nsubj") && word.index() > word.head() && isSubjectElsewhere(sentence, word, words)) {
      return Optional.of(new Tie(word.head(), "obj"));
    }
    if (isUnit(sentence, word, words)) {
      Token number = sentence.token(word.index() + 1);
      return Optional.of(Tie.ofNoun(number.head(), relation(sentence, word, number), word));
    }
    if (word.index() > 0 && isUnit(sentence, sentence.token(word.index() - 1), words)) {
      return Optional.of(new Tie(word.index() - 1, "nummod"));
    }
    return unitOfHead(sentence, word, words).map(unit -> new Tie(unit.index(), word.relation()));
  }

  /// What hangs on the number belongs to the unit.
  private static Optional<Token> unitOfHead(Sentence sentence, Token word, WordClasses words) {
    return Optional.of(word).filter(token -> !token.isRoot() && token.head() > 0)
        .map(token -> sentence.token(token.head() - 1)).filter(unit -> unit.index() != word.index() && isUnit(sentence, unit, words));
  }

  private static boolean isUnit(Sentence sentence, Token unit, WordClasses words) {
    if (unit.index() + 1 >= sentence.size() || !words.has(WordClass.GANG_NOUN, unit.form().toLowerCase(Locale.ROOT))) {
      return false;
    }
    Token number = sentence.token(unit.index() + 1);
    return number.pos().equals("NUM") && !number.isRoot() && unit.head() == number.index() && unit.is("case");
  }

  /// "El Frente 10 atacó **un puesto**".
  private static boolean isSubjectElsewhere(Sentence sentence, Token subject, WordClasses words) {
    return sentence.children(subject.head()).stream().filter(number -> number.index() > 0 && number.index() < subject.head())
        .anyMatch(number -> isUnit(sentence, sentence.token(number.index() - 1), words) && relation(sentence, sentence.token(number.index() - 1), number).equals("nsubj"));
  }

  /// Right before a verb without another subject it is the subject.
  private static String relation(Sentence sentence, Token unit, Token number) {
    Token verb = sentence.token(number.head());
    boolean oblique = number.is("obl") || number.is("advmod") || number.is("dep");
    boolean free = verb.pos().equals("VERB") && verb.index() > number.index()
        && sentence.children(verb.index()).stream().noneMatch(child -> child.is("nsubj") && child.index() < verb.index());
    boolean hasCase = sentence.children(number.index()).stream().anyMatch(child -> child.is("case") && child.index() < unit.index());
    return oblique && free && !hasCase ? "nsubj" : number.relation();
  }
}
