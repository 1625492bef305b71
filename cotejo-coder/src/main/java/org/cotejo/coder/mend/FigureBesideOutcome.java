package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Left one dead and **several** injured": they are who is injured. "Left one person dead and **several** people injured": of the noun right behind.
final class FigureBesideOutcome implements Mend {

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.SOME_PEOPLE);
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (word.is("cc") && !word.isRoot() && isOfNoun(sentence, sentence.token(word.head()), words)) {
      return Optional.of(new Tie(sentence.token(word.head() + 1).head(), "cc")).filter(tie -> tie.head() >= 0 && tie.head() != word.index());
    }
    if (word.isRoot() || word.index() + 1 >= sentence.size() || !words.has(WordClass.SOME_PEOPLE, word.lemma())) {
      return Optional.empty();
    }
    Token next = sentence.token(word.index() + 1);
    boolean ofNoun = isOfNoun(sentence, word, words);
    boolean injured = next.feature("VerbForm").equals("Part") && next.is("conj") && word.head() == next.index() && !word.is("nsubj");
    return ofNoun ? Optional.of(new Tie(next.index(), "amod")) : injured ? Optional.of(new Tie(next.index(), "nsubj:pass", Optional.of("PRON"), Optional.empty())) : Optional.empty();
  }

  private static boolean isOfNoun(Sentence sentence, Token word, WordClasses words) {
    boolean figure = word.pos().equals("ADJ") && !word.isRoot() && word.head() < word.index() && word.index() + 1 < sentence.size() && words.has(WordClass.SOME_PEOPLE, word.lemma());
    return figure && sentence.token(word.index() + 1).pos().equals("NOUN") && sentence.token(word.index() + 1).feature("Number").equals("Plur");
  }
}
