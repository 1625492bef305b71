package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "**Casa de la Memoria** accused", "in **San Telmo de la Sierra**": the small words of a foreign name and what stands behind them belong to its first word.
final class ForeignName implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    boolean particle = isParticle(word, words);
    if (!particle && !isCapitalised(word)) {
      return Optional.empty();
    }
    int before = word.index() - 1;
    while (before >= 0 && isParticle(sentence.token(before), words)) {
      before--;
    }
    boolean linked = particle || before < word.index() - 1;
    if (!linked || before < 0 || !isCapitalised(sentence.token(before)) || particle && !isCapitalised(next(sentence, word, words))) {
      return Optional.empty();
    }
    Token first = first(sentence, sentence.token(before), words);
    return word.head() == first.index() && word.is("flat") ? Optional.empty() : Optional.of(new Tie(first.index(), "flat"));
  }

  /// The first word of the name that this word is part of.
  private static Token first(Sentence sentence, Token part, WordClasses words) {
    Token at = part;
    while (at.index() > 0) {
      Token before = sentence.token(at.index() - 1);
      boolean inside = at.is("flat") && isCapitalised(before) || isParticle(before, words) && before.index() > 0;
      if (!inside) {
        break;
      }
      at = before;
    }
    return isCapitalised(at) ? at : part;
  }

  private static Token next(Sentence sentence, Token particle, WordClasses words) {
    int at = particle.index();
    while (at < sentence.size() - 1 && isParticle(sentence.token(at), words)) {
      at++;
    }
    return sentence.token(at);
  }

  private static boolean isParticle(Token word, WordClasses words) {
    return words.has(WordClass.NAME_PARTICLE, word.form());
  }

  private static boolean isCapitalised(Token word) {
    return Character.isUpperCase(word.form().codePointAt(0)) && (word.pos().equals("PROPN") || word.pos().equals("X"));
  }
}
