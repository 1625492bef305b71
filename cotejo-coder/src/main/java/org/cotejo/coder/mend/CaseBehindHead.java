package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Un centenar **de** periodistas marchó": a preposition stands before its noun; one that parsers hang on the word before it belongs to the noun behind, which hangs there, too.
final class CaseBehindHead implements Mend {

  @Override
  public boolean mayBeIn(Sentence sentence, WordClasses words) {
    return sentence.tokens().stream().anyMatch(word -> isMisplaced(sentence, word, words));
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    return isMisplaced(sentence, word, words) ? noun(sentence, word).map(noun -> new Tie(noun.index(), "case")) : Optional.empty();
  }

  private static boolean isMisplaced(Sentence sentence, Token word, WordClasses words) {
    return word.is("case") && word.head() == word.index() - 1 && words.has(WordClass.OF_PREPOSITION, word.lemma())
        && words.has(WordClass.QUANTITY_NOUN, sentence.token(word.head()).lemma());
  }

  private static Optional<Token> noun(Sentence sentence, Token word) {
    return sentence.tokens().stream().filter(noun -> noun.index() > word.index() && noun.head() == word.head() && noun.is("nmod"))
        .filter(noun -> !sentence.hasChild(noun.index(), "case")).findFirst();
  }
}
