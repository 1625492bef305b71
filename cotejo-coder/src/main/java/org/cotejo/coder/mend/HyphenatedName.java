package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "**Port-au-Prince**", "Jean-Claude", "passer-by": what is written in one is one phrase, which its first part leads.
final class HyphenatedName implements Mend {

  @Override
  public boolean mayBeIn(Sentence sentence, WordClasses words) {
    return sentence.tokens().stream().anyMatch(token -> token.form().equals("-"));
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    int first = first(sentence, word.index());
    if (first < word.index()) {
      return Optional.of(new Tie(first, word.is("punct") ? "punct" : "flat"));
    }
    if (isWithin(sentence, first, word.head())) {
      return leader(sentence, first).map(part -> new Tie(part.head(), part.relation()));
    }
    int above = word.isRoot() ? word.index() : first(sentence, word.head());
    return !word.isRoot() && above < word.head() ? Optional.of(new Tie(above, word.relation())) : Optional.empty();
  }

  /// The part that ties the name to the sentence.
  private static Optional<Token> leader(Sentence sentence, int first) {
    return sentence.tokens().stream().skip(first)
        .takeWhile(part -> first(sentence, part.index()) == first || part.index() == first)
        .filter(part -> !part.is("punct") && !part.isRoot() && !isWithin(sentence, first, part.head())).findFirst();
  }

  private static boolean isWithin(Sentence sentence, int first, int head) {
    return head > first && first(sentence, head) == first;
  }

  /// Where the name begins that a word is a part of; the word itself if it is of none.
  private static int first(Sentence sentence, int word) {
    int first = word;
    boolean hyphen = false;
    while (first > 0 && isJoined(sentence, first)) {
      first--;
      hyphen |= sentence.token(first).form().equals("-");
    }
    int last = last(sentence, word);
    boolean name = isCapitalised(sentence.token(first)) && isCapitalised(sentence.token(last));
    return (hyphen || sentence.token(word).form().equals("-")) && (name || isCompound(sentence, first, last)) ? first : word;
  }

  /// "A **passer-by**", "his **brother-in-law**": a noun and a preposition that hyphens make one noun.
  private static boolean isCompound(Sentence sentence, int first, int last) {
    return sentence.token(first).pos().equals("NOUN") && last > first + 1
        && sentence.tokens().subList(first + 1, last + 1).stream().anyMatch(part -> part.hasPos("ADP", "ADV"));
  }

  private static boolean isJoined(Sentence sentence, int word) {
    Token before = sentence.token(word - 1);
    Token token = sentence.token(word);
    boolean hyphen = before.form().equals("-") || token.form().equals("-");
    return hyphen && before.span().end() == token.span().begin() && (!token.form().equals("-") || Character.isLetter(before.form().charAt(0)));
  }

  private static int last(Sentence sentence, int word) {
    int last = word;
    while (last + 1 < sentence.size() && isJoined(sentence, last + 1)) {
      last++;
    }
    return last;
  }

  private static boolean isCapitalised(Token token) {
    return Character.isUpperCase(token.form().charAt(0));
  }
}
