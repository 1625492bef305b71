package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Stones and **country-made** bombs", "**gang-run** checkpoints": a noun and a participle that a hyphen makes one adjective say what the noun behind them is.
final class HyphenatedParticiple implements Mend {

  @Override
  public boolean mayBeIn(Sentence sentence, WordClasses words) {
    return sentence.tokens().stream().anyMatch(token -> token.form().equals("-"));
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (isAdjective(sentence, word.index() + 2)) {
      return Optional.of(new Tie(word.index() + 2, "compound"));
    }
    if (isAdjective(sentence, word.index() + 1)) {
      return Optional.of(new Tie(word.index() + 1, "punct"));
    }
    if (isAdjective(sentence, word.index())) {
      return Optional.of(new Tie(word.index() + 1, "amod"));
    }
    if (isAdjective(sentence, word.index() - 1)) {
      Token first = sentence.token(word.index() - 3);
      return Optional.of(new Tie(first.head(), first.relation()));
    }
    boolean ofFirst = !word.isRoot() && word.head() > word.index() && isAdjective(sentence, word.head() + 2);
    return ofFirst ? Optional.of(new Tie(word.head() + 3, word.relation())) : Optional.empty();
  }

  /// Whether the second part of such an adjective stands here, taken for a verb that the noun behind is the object of.
  private static boolean isAdjective(Sentence sentence, int participle) {
    if (participle < 2 || participle + 1 >= sentence.size()) {
      return false;
    }
    Token word = sentence.token(participle);
    Token first = sentence.token(participle - 2);
    Token noun = sentence.token(participle + 1);
    boolean hyphen = sentence.token(participle - 1).form().equals("-") && first.span().end() == sentence.token(participle - 1).span().begin() && sentence.token(participle - 1).span().end() == word.span().begin();
    return hyphen && word.pos().equals("VERB") && first.pos().equals("NOUN") && noun.pos().equals("NOUN") && noun.is("obj") && noun.head() == participle
        && first.head() != participle && first.head() >= 0 && !first.isRoot() && !word.isRoot();
  }
}
