package org.cotejo.coder.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.NounPhrase;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.number.NumberMention;
import org.cotejo.coder.rule.Role;
import org.cotejo.language.Token;
import org.cotejo.model.Measurement;

/// How often a thing was done, or to how many, where its act counts nothing by itself: "**47 attacks** in February", "bombed **22 times** this year", "**58 journalists** have been assaulted".
/// Only a published aggregate is counted so; of a single event the figure stays in the words of its parties.
final class Occurrences {
  private static final String OTHER = "other";

  private Occurrences() {}

  static Optional<Measurement> of(Reading reading, EventMention mention) {
    String measure = mention.trigger().measure().isEmpty() ? OTHER : mention.trigger().measure();
    return Stream.of(itself(mention), times(mention), mention.of(Role.RECIPIENT)).flatMap(List::stream)
        .flatMap(head -> CountReader.number(reading, mention.tree(), head, OTHER).filter(number -> number.kind() == NumberMention.Kind.CARDINAL)
            .map(number -> measured(reading, mention.tree(), measure, head, number)).stream())
        .findFirst();
  }

  private static Measurement measured(Reading reading, Tree tree, String measure, Token head, NumberMention number) {
    boolean persons = head.hasPos("NOUN", "PROPN") && reading.parties().canAct(tree.sentence(), head);
    return new Measurement(measure, NounPhrase.span(tree, head).union(number.span()).of(reading.text()), persons ? reading.parties().party(tree.sentence(), head).sector() : "", persons ? "persons" : "", number.count());
  }

  /// "**47 attacks**".
  private static List<Token> itself(EventMention mention) {
    Token word = mention.word();
    return word.pos().equals("NOUN") && mention.tree().hasChild(word.index(), number -> number.is("nummod")) ? List.of(word) : List.of();
  }

  /// "Bombed **22 times**", "prorrogado **14 veces**".
  private static List<Token> times(EventMention mention) {
    return mention.tree().children(mention.word().index()).stream().filter(time -> time.pos().equals("NOUN") && mention.tree().isA(WordClass.TIMES, time)).toList();
  }
}
