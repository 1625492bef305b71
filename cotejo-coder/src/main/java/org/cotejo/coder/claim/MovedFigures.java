package org.cotejo.coder.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.coder.date.DateMention;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.number.NumberMention;
import org.cotejo.coder.rule.Role;
import org.cotejo.language.Token;
import org.cotejo.model.Count;
import org.cotejo.model.EventDate;
import org.cotejo.model.Measurement;

/// Both ends of a figure that moved, each with the time that stands behind it: "homicides fell **from 1,147 in 2021 to 495 in 2022**", "pasaron **de 1.100 en 2020 a 3.900 en 2022**".
final class MovedFigures {
  /// Letters between a figure and its time: "495 **in** 2022".
  private static final int NEAR = 6;
  private static final String PERSONS = "persons";
  private static final String MOVES_TO = "moves-to";
  private static final Set<String> MOVING = Set.of(MOVES_TO, "toll");

  private MovedFigures() {}

  /// The two figures, where it moved to first; empty if only one is told.
  static List<Counted> of(Reading reading, EventMention mention) {
    Tree tree = mention.tree();
    if (!MOVING.contains(mention.trigger().frame().name()) || mention.of(Role.COUNTED).size() != 1 || mention.trigger().measure().isEmpty()) {
      return List.of();
    }
    Optional<Token> from = tree.children(mention.word().index(), "obl").stream()
        .filter(figure -> figure.pos().equals("NUM") && (tree.hasPreposition(figure.index(), WordClass.AWAY_PREPOSITION) || tree.hasPreposition(figure.index(), WordClass.OF_PREPOSITION))).findFirst();
    List<Counted> figures = new ArrayList<>();
    Stream.concat(mention.of(Role.COUNTED).stream(), from.stream()).forEach(figure -> count(reading, figure).ifPresent(count -> figures.add(new Counted(List.of(figure),
        Optional.of(new Measurement(mention.trigger().measure(), figure.form(), "", PERSONS, count))))));
    return from.isEmpty() || figures.size() < 2 ? List.of() : figures;
  }

  /// What a number word says; number finders take "de 45 a 60" for a range.
  private static Optional<Count> count(Reading reading, Token figure) {
    return reading.numbers().stream().filter(number -> number.kind() == NumberMention.Kind.CARDINAL && number.digits().overlaps(figure.span())).findFirst().map(number -> switch (number.count()) {
      case Count.Between(double least, double most) -> new Count.Exact(number.digits().end() == figure.span().end() ? most : least);
      case Count other -> other;
    });
  }

  /// When the figure was so: the date right behind it; none if it has none and is where the other moved from.
  static Optional<EventDate> date(Reading reading, EventMention mention, Counted counted) {
    if (!mention.trigger().frame().name().equals(MOVES_TO) || counted.heads().size() != 1 || counted.measurement().isEmpty()) {
      return Optional.empty();
    }
    Token figure = counted.heads().getFirst();
    Optional<EventDate> behind = reading.datesIn(mention.tree().sentence().span()).stream()
        .filter(date -> date.kind() != DateMention.Kind.DURATION && date.span().begin() >= figure.span().end() && date.span().begin() - figure.span().end() <= NEAR).findFirst().map(DateMention::date);
    boolean from = !mention.of(Role.COUNTED).contains(figure);
    return behind.or(() -> from ? Optional.of(EventDate.UNKNOWN) : Optional.empty());
  }
}
