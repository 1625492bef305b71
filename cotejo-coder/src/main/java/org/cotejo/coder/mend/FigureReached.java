package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Los desplazados superan **los 500**": a bare figure behind a verb that has no object is its object. "Climbed from 544 **to 607**": where a figure moved to hangs on the verb, as where it moved from does.
final class FigureReached implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token figure, WordClasses words) {
    if (isReachedFrom(sentence, figure)) {
      return Optional.of(new Tie(sentence.token(figure.head()).head(), "obl"));
    }
    boolean bare = figure.pos().equals("NUM") && figure.is("obl") && !figure.isRoot() && figure.head() < figure.index() && !sentence.hasChild(figure.index(), "case");
    if (!bare) {
      return Optional.empty();
    }
    Token verb = sentence.token(figure.head());
    boolean next = sentence.children(figure.index()).stream().allMatch(child -> child.is("det") || child.index() > figure.index()) && figure.index() - verb.index() <= 2;
    return verb.pos().equals("VERB") && next && !sentence.hasChild(verb.index(), "obj") && sentence.hasChild(figure.index(), "det") ? Optional.of(new Tie(verb.index(), "obj")) : Optional.empty();
  }

  private static boolean isReachedFrom(Sentence sentence, Token figure) {
    if (!figure.pos().equals("NUM") || !figure.is("nmod") || figure.isRoot() || figure.head() > figure.index() || !sentence.hasChild(figure.index(), "case")) {
      return false;
    }
    Token from = sentence.token(figure.head());
    return from.pos().equals("NUM") && from.is("obl") && !from.isRoot() && sentence.token(from.head()).pos().equals("VERB") && sentence.hasChild(from.index(), "case");
  }
}
