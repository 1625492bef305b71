package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Son ya **siete** los agentes asesinados": the figure counts the noun behind it, of which the sentence tells.
final class FigureRoot implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (word.isRoot()) {
      return counted(sentence, word, words).map(noun -> new Tie(noun.index(), "nummod"));
    }
    Token head = sentence.token(word.head());
    if (!head.isRoot()) {
      return Optional.empty();
    }
    return counted(sentence, head, words).map(noun -> word.equals(noun) ? new Tie(head.head(), "root") : new Tie(noun.index(), word.relation()));
  }

  /// The noun with an article right behind a bare figure that is the predicate.
  private static Optional<Token> counted(Sentence sentence, Token figure, WordClasses words) {
    boolean predicate = figure.isRoot() && figure.pos().equals("NUM") && sentence.hasChild(figure.index(), "cop") && figure.index() + 1 < sentence.size();
    if (!predicate) {
      return Optional.empty();
    }
    Token article = sentence.token(figure.index() + 1);
    return !article.is("det") || !words.has(WordClass.DEFINITE_ARTICLE, article.lemma()) ? Optional.empty() : Optional.of(article).filter(det -> !det.isRoot()).map(det -> sentence.token(det.head()))
        .filter(noun -> noun.pos().equals("NOUN") && noun.head() == figure.index() && noun.index() > article.index());
  }
}
