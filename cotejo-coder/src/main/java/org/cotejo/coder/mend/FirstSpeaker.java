package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Two bodies were pulled out of a swamp, **relatives** and a local lawmaker *said*.": the first of two speakers between the last comma and the verb of saying is its subject and no further
/// noun of what stands before the comma; the second is joined to the first.
final class FirstSpeaker implements Mend {

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.SAYING_VERB);
  }

  @Override
  public boolean mayBeIn(Sentence sentence, WordClasses words) {
    return sentence.tokens().stream().anyMatch(second -> second.is("nsubj") && !second.isRoot() && first(sentence, second, words).isPresent());
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (word.isRoot()) {
      return Optional.empty();
    }
    if (word.is("nsubj") && word.index() < word.head()) {
      return first(sentence, word, words).map(first -> new Tie(first.index(), "conj"));
    }
    if (word.is("cc")) {
      return sentence.children(word.head()).stream().filter(second -> second.is("nsubj") && second.index() > word.index() && begin(sentence, second) == word.index() + 1)
          .filter(second -> first(sentence, second, words).isPresent()).findFirst().map(second -> new Tie(second.index(), "cc"));
    }
    return sentence.tokens().stream().filter(second -> second.is("nsubj") && second.index() > word.index() && !second.isRoot() && second.index() < second.head())
        .filter(second -> first(sentence, second, words).filter(word::equals).isPresent()).findFirst().map(second -> new Tie(second.head(), "nsubj"));
  }

  /// The noun between a comma and the *and* before the subject of a verb of saying, hung on a word before the comma.
  private static Optional<Token> first(Sentence sentence, Token second, WordClasses words) {
    int and = begin(sentence, second) - 1;
    boolean said = words.has(WordClass.SAYING_VERB, sentence.token(second.head()).lemma());
    if (!said || and < 2 || !sentence.token(and).is("cc") || !words.has(WordClass.AND, sentence.token(and).lemma())) {
      return Optional.empty();
    }
    Token noun = sentence.token(and - 1);
    boolean speaker = noun.hasPos("NOUN", "PROPN") && !noun.isRoot() && noun.head() < begin(sentence, noun) - 1;
    return speaker && begin(sentence, noun) > 0 && sentence.token(begin(sentence, noun) - 1).form().equals(",") ? Optional.of(noun) : Optional.empty();
  }

  /// The first of the words that stand right before a noun and hang on it.
  private static int begin(Sentence sentence, Token noun) {
    int begin = noun.index();
    while (begin > 0 && sentence.token(begin - 1).head() == noun.index() && !sentence.token(begin - 1).is("punct") && !sentence.token(begin - 1).is("cc")) {
      begin--;
    }
    return begin;
  }
}
