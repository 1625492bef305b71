package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "28 people **including a policeman** were killed": parsers make *including* the verb and the policeman alone the subject of what follows.
final class IncludingPhrase implements Mend {

  @Override
  public boolean mayBeIn(Sentence sentence, WordClasses words) {
    return sentence.tokens().stream().anyMatch(token -> isIncluding(token, words));
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    for (Token including : sentence.tokens()) {
      Optional<Token> whole = isIncluding(including, words) ? whole(sentence, including) : Optional.empty();
      Optional<Token> part = whole.flatMap(_ -> part(sentence, including));
      if (part.isPresent()) {
        Token verb = sentence.token(part.get().head());
        if (word.equals(whole.get())) {
          return Optional.of(new Tie(verb.index(), part.get().relation()));
        }
        if (word.equals(part.get())) {
          return Optional.of(new Tie(whole.get().index(), "nmod"));
        }
        if (word.equals(including)) {
          return Optional.of(new Tie(part.get().index(), "case"));
        }
        if (word.equals(verb) && word.head() == including.index() && !including.isRoot()) {
          return Optional.of(new Tie(including.head(), including.relation()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isIncluding(Token word, WordClasses words) {
    return word.pos().equals("VERB") && !word.isRoot() && words.has(WordClass.PART_INTRODUCTION, word.form());
  }

  private static Optional<Token> whole(Sentence sentence, Token including) {
    return sentence.children(including.index()).stream().filter(child -> child.is("nsubj") && child.index() < including.index() && child.pos().equals("NOUN")).findFirst();
  }

  /// The subject of a verb behind that begins right behind *including*.
  private static Optional<Token> part(Sentence sentence, Token including) {
    return sentence.tokens().stream().skip(including.index() + 1L)
        .takeWhile(token -> !token.pos().equals("VERB"))
        .filter(token -> token.is("nsubj") && !token.isRoot() && token.head() > token.index()).findFirst();
  }
}
