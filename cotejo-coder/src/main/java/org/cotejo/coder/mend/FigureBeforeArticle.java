package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Suman **1.850** los asesinatos", "son **34** los heridos": a figure right before the article of a plural noun counts that noun.
final class FigureBeforeArticle implements Mend {

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.COUNTING_VERB);
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (!word.pos().equals("NUM") || word.isRoot() || word.index() + 2 >= sentence.size() || word.is("nummod") || word.is("nmod") || !words.has(WordClass.COUNTING_VERB, sentence.token(word.head()).lemma())) {
      return Optional.empty();
    }
    Token article = sentence.token(word.index() + 1);
    boolean counts = article.is("det") && article.feature("Number").equals("Plur") && words.has(WordClass.DEFINITE_ARTICLE, article.lemma()) && article.head() > article.index()
        && sentence.token(article.head()).head() == word.head() && !sentence.hasChild(word.index(), "case");
    return counts ? Optional.of(new Tie(article.head(), "nummod")) : Optional.empty();
  }
}
