package org.cotejo.coder.mend;

import java.util.Locale;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "**Police Col.** Washington Moreno told": an abbreviated rank, which taggers take for a verb, belongs with the word before it to the name behind.
final class RankBeforeName implements Mend {

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.RANK);
  }

  @Override
  public boolean mayBeIn(Sentence sentence, WordClasses words) {
    return sentence.tokens().stream().anyMatch(token -> isRank(token, words));
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (isRank(word, words)) {
      return name(sentence, word).filter(_ -> !word.isRoot() || verb(sentence, word).isPresent()).map(name -> new Tie(name.index(), "compound"));
    }
    if (!word.isRoot() && sentence.token(word.head()).isRoot() && isRank(sentence.token(word.head()), words) && word.index() > word.head()) {
      Optional<Token> verb = verb(sentence, sentence.token(word.head()));
      return verb.map(said -> said.index() == word.index() ? new Tie(-1, "root") : new Tie(said.index(), word.relation()));
    }
    boolean under = !word.isRoot() && word.index() == word.head() - 1 && isRank(sentence.token(word.head()), words);
    return under ? name(sentence, sentence.token(word.head())).map(name -> new Tie(name.index(), "compound")) : Optional.empty();
  }

  private static boolean isRank(Token word, WordClasses words) {
    return word.form().endsWith(".") && !word.hasPos("NOUN", "PROPN", "PUNCT") && words.has(WordClass.RANK, word.form().toLowerCase(Locale.ROOT));
  }

  /// The verb of a sentence whose root a rank has been taken for.
  private static Optional<Token> verb(Sentence sentence, Token rank) {
    return sentence.children(rank.index()).stream().filter(child -> child.pos().equals("VERB") && child.index() > rank.index()).findFirst();
  }

  /// The head of the name that begins right behind a rank.
  private static Optional<Token> name(Sentence sentence, Token rank) {
    int at = rank.index() + 1;
    if (at >= sentence.size() || !sentence.token(at).pos().equals("PROPN")) {
      return Optional.empty();
    }
    Token name = sentence.token(at);
    while (!name.isRoot() && name.head() > rank.index() && sentence.token(name.head()).pos().equals("PROPN")) {
      name = sentence.token(name.head());
    }
    return Optional.of(name).filter(head -> head.isRoot() || head.head() != rank.index());
  }
}
