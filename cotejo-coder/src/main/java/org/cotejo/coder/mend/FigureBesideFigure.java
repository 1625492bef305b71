package org.cotejo.coder.mend;

import java.util.List;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "The killing of 27 leaders and **11 signatories**", "el asesinato de 27 líderes y **11 firmantes**": a counted noun is coordinated with the counted noun before it, not with what was done to both.
final class FigureBesideFigure implements Mend {

  @Override
  public List<String> relations() {
    return List.of("conj");
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    boolean second = word.relation().equals("conj") && word.pos().equals("NOUN") && sentence.hasChild(word.index(), "nummod") && !sentence.hasChild(word.index(), "case");
    if (second && isAside(sentence, sentence.token(word.head()))) {
      return Optional.of(new Tie(sentence.token(word.head()).head(), "conj"));
    }
    if (!second || !sentence.token(word.head()).pos().equals("NOUN") || sentence.hasChild(word.head(), "nummod")) {
      return Optional.empty();
    }
    return sentence.children(word.head()).stream()
        .filter(first -> first.is("nmod") && first.pos().equals("NOUN") && first.index() > word.head() && first.index() < word.index() && sentence.hasChild(first.index(), "nummod"))
        .reduce((_, last) -> last).map(first -> new Tie(first.index(), "conj"));
  }

  /// "Six rebels, **three of them women**, and two soldiers": what is said of the first on the way.
  private static boolean isAside(Sentence sentence, Token aside) {
    return (aside.is("parataxis") || aside.is("appos")) && !aside.isRoot() && sentence.hasChild(aside.head(), "nummod")
        && sentence.children(aside.index()).stream().anyMatch(part -> part.is("nsubj") && part.hasPos("NUM", "PRON") && sentence.hasChild(part.index(), "nmod"));
  }
}
