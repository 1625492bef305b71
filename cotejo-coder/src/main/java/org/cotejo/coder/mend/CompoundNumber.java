package org.cotejo.coder.mend;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Murieron **treinta y un** soldados", "arrested **one hundred and twelve** people": a number of several words with an *and* in it, which parsers take for two things, counts the noun behind it.
/// The noun stands where any of them stood, and has what hung on them.
final class CompoundNumber implements Mend {

  /// Where a number stands: its words, then the noun.
  private record Numeral(int begin, int noun) {
    boolean has(int word) {
      return word >= begin && word < noun;
    }

    boolean isWithin(Token word) {
      return !word.isRoot() && word.head() >= begin && word.head() <= noun;
    }
  }

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.ROUND_NUMBER);
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    return IntStream.range(1, sentence.size() - 2).filter(and -> isInside(sentence, and, words)).mapToObj(and -> numeral(sentence, and, words)).flatMap(Optional::stream)
        .filter(numeral -> IntStream.range(numeral.begin(), numeral.noun()).noneMatch(part -> sentence.token(part).isRoot()))
        .flatMap(numeral -> tie(sentence, numeral, word).stream()).findFirst();
  }

  private static Optional<Tie> tie(Sentence sentence, Numeral numeral, Token word) {
    if (numeral.has(word.index())) {
      return Optional.of(word.index() == numeral.begin() ? new Tie(numeral.noun(), "nummod") : new Tie(numeral.begin(), "flat"));
    }
    if (word.index() == numeral.noun()) {
      List<Token> outer = IntStream.rangeClosed(numeral.begin(), numeral.noun()).mapToObj(sentence::token).filter(part -> !numeral.isWithin(part) && !part.isRoot()).toList();
      return outer.stream().filter(part -> part.is("nsubj") || part.is("obj")).findFirst().or(() -> outer.stream().findFirst()).map(part -> new Tie(part.head(), part.relation()));
    }
    return !word.isRoot() && numeral.has(word.head()) ? Optional.of(new Tie(numeral.noun(), word.relation())) : Optional.empty();
  }

  /// Whether an *and* joins a round number and units.
  private static boolean isInside(Sentence sentence, int and, WordClasses words) {
    Token behind = sentence.token(and + 1);
    return words.has(WordClass.AND, sentence.token(and).lemma()) && words.has(WordClass.ROUND_NUMBER, form(sentence.token(and - 1))) && words.has(WordClass.UNIT_NUMBER, form(behind));
  }

  private static Optional<Numeral> numeral(Sentence sentence, int and, WordClasses words) {
    int begin = and - 1;
    while (begin > 0 && isNumber(sentence.token(begin - 1), words)) {
      begin--;
    }
    Token noun = sentence.token(and + 2);
    return noun.hasPos("NOUN", "ADJ", "PROPN") ? Optional.of(new Numeral(begin, and + 2)) : Optional.empty();
  }

  private static boolean isNumber(Token word, WordClasses words) {
    return word.pos().equals("NUM") || words.has(WordClass.LARGE_NUMBER, form(word)) || words.has(WordClass.ROUND_NUMBER, form(word));
  }

  private static String form(Token word) {
    return word.form().toLowerCase(Locale.ROOT);
  }
}
