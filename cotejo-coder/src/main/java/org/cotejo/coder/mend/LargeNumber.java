package org.cotejo.coder.mend;

import java.util.Locale;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "**Ciento** veintidós elementos quedaron", "unos **trescientos** soldados": a number that parsers take for the noun counts the noun behind it, which stands in
/// its place.
final class LargeNumber implements Mend {

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.LARGE_NUMBER);
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    Optional<Token> counted = counted(sentence, word, words);
    if (counted.isPresent()) {
      return Optional.of(new Tie(counted.get().index(), "nummod"));
    }
    if (word.isRoot()) {
      return Optional.empty();
    }
    Optional<Token> behind = counted(sentence, sentence.token(word.head()), words);
    if (behind.isPresent() && !behind.get().equals(word)) {
      return Optional.of(new Tie(behind.get().index(), word.relation()));
    }
    if (word.is("cc") && word.index() > 0 && counted(sentence, sentence.token(word.index() - 1), words).isPresent()) {
      return Optional.of(new Tie(word.index() - 1, "flat"));
    }
    boolean needsPlace = (word.pos().equals("NOUN") || word.pos().equals("ADJ")) && !word.is("nsubj");
    return !needsPlace ? Optional.empty() : sentence.tokens().stream()
        .filter(number -> number.index() < word.index() && !number.isRoot() && counted(sentence, number, words).filter(word::equals).isPresent())
        .findFirst().map(number -> new Tie(number.head(), number.relation()));
  }

  /// The noun that a number misplaced counts: the first word behind it, numbers aside, if it hangs on the number or beside it.
  private static Optional<Token> counted(Sentence sentence, Token number, WordClasses words) {
    if (number.isRoot() || number.is("nummod") || !isLarge(number, words)) {
      return Optional.empty();
    }
    return sentence.tokens().stream().skip(number.index() + 1L).filter(next -> !isInNumber(next, words)).findFirst()
        .filter(noun -> noun.pos().equals("NOUN") || noun.pos().equals("ADJ") && noun.head() == number.index())
        .filter(noun -> noun.head() == number.index() || noun.head() == number.head() && (noun.head() > noun.index() || noun.is(number.relation())));
  }

  private static boolean isLarge(Token word, WordClasses words) {
    return words.has(WordClass.LARGE_NUMBER, word.form().toLowerCase(Locale.ROOT));
  }

  private static boolean isInNumber(Token word, WordClasses words) {
    return word.pos().equals("NUM") || word.is("cc") && words.has(WordClass.AND, word.lemma());
  }
}
