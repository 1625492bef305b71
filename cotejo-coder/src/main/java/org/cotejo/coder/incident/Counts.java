package org.cotejo.coder.incident;

import java.util.Comparator;
import java.util.Optional;
import org.cotejo.coder.claim.Reading;
import org.cotejo.coder.match.NounPhrase;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.number.NumberMention;
import org.cotejo.language.Token;
import org.cotejo.model.Count;
import org.cotejo.model.TextSpan;

/// How many a noun phrase is about: its figure, one if it is singular, empty if it is a plural without a figure.
final class Counts {

  private Counts() {}

  static Optional<Count> of(Reading reading, Tree tree, Token head) {
    TextSpan phrase = NounPhrase.span(tree, head);
    Optional<NumberMention> figure = reading.numbers().stream()
        .filter(number -> phrase.contains(number.digits()) && number.kind() == NumberMention.Kind.CARDINAL)
        .filter(number -> number.digits().begin() <= head.span().begin())
        .min(Comparator.comparingInt(number -> head.span().begin() - number.digits().begin()));
    if (figure.isPresent()) {
      return figure.map(NumberMention::count);
    }
    return head.feature("Number").equals("Plur") || head.pos().equals("PRON") ? Optional.empty() : Optional.of(new Count.Exact(1));
  }
}
