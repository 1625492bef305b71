package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Wounding 11 people, **security** and medical sources said": the first half of a pair of speakers behind a comma is no second object of what they tell.
final class PairedSource implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (!word.is("conj") && !word.is("appos") || word.head() > word.index() || word.index() == 0 || word.index() + 1 >= sentence.size() || !sentence.token(word.index() - 1).form().equals(",")) {
      return Optional.empty();
    }
    Token and = sentence.token(word.index() + 1);
    return !and.is("cc") || and.isRoot() || !words.has(WordClass.AND, and.lemma()) ? Optional.empty() : speaker(sentence, sentence.token(and.head()), words).map(speaker -> new Tie(speaker.index(), "compound"));
  }

  private static Optional<Token> speaker(Sentence sentence, Token noun, WordClasses words) {
    boolean speaks = noun.relation().equals("nsubj") && !noun.isRoot() && noun.head() > noun.index() && words.has(WordClass.SAYING_VERB, sentence.token(noun.head()).lemma());
    return speaks ? Optional.of(noun) : Optional.empty();
  }
}
