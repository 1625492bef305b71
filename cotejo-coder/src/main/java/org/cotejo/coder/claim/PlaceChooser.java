package org.cotejo.coder.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.NounPhrase;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.place.PlaceMention;
import org.cotejo.coder.rule.Role;
import org.cotejo.language.Token;
import org.cotejo.model.EventPlace;
import org.cotejo.model.TextSpan;

/// Which of a sentence's places is the event's.
///
/// The nearest in the tree, before the dateline's, together with those coordinated with it ("in Caracas and the states of Aragua and Miranda"). A sentence without a
/// place leaves the event where the one before it was, with the words used there: news tells one event over several sentences. Where nothing was named yet, the
/// country that the document is about stands alone.
final class PlaceChooser {
  private static final int FAR = 7;
  /// The sector of courts and prosecutors.
  private static final String COURTS = "JUD";
  /// Letters between a quarter and its town.
  private static final int BESIDE = 14;

  private PlaceChooser() {}

  /// @param others the triggers of the sentence's other events
  /// @param before where the last event was
  /// @param talk whether it is something said, agreed on or counted, which is done in a country rather than in a state
  /// @param local whether it happens in one spot: violence, arrests, protests
  static EventPlace choose(Reading reading, EventMention mention, List<Token> others, Optional<EventPlace> before, boolean talk, boolean local) {
    List<PlaceMention> told = reading.placesIn(mention.tree().sentence().span());
    List<PlaceMention> inside = told.stream().filter(place -> !reading.isDateline(place)).toList();
    Optional<EventPlace> court = courtTown(reading, mention, inside);
    if (court.isPresent()) {
      return court.get();
    }
    List<PlaceMention> close = near(reading, mention, others, inside, FAR);
    List<PlaceMention> scenes = close.isEmpty() && inside.size() < told.size() ? near(reading, mention, others, inside, Integer.MAX_VALUE) : close;
    boolean ofOtherEvent = before.isPresent() && told.stream().anyMatch(place -> !reading.isDateline(place) && place.kind() == PlaceMention.Kind.LITERAL);
    List<PlaceMention> near = scenes.isEmpty() && !ofOtherEvent && told.stream().anyMatch(reading::isDateline) ? near(reading, mention, others, told, FAR) : scenes;
    boolean loose = near.stream().allMatch(place -> reading.isDateline(place) || PlaceOnTheWay.isWhence(reading, mention, place.span()));
    Optional<EventPlace> own = near.isEmpty() || Scene.distance(mention.tree(), mention.word(), near.getFirst().span()) < 2 || opens(mention, near.getFirst()) ? Optional.empty() : PlaceWithoutName.own(reading, mention);
    if (own.isPresent()) {
      return own.get();
    }
    Optional<EventPlace> better = near.isEmpty() || !loose ? Optional.empty() : PlaceWithoutName.unlisted(reading, mention).or(() -> local ? only(reading, mention, others, inside) : Optional.empty());
    if (better.isPresent()) {
      return better.get();
    }
    if (!near.isEmpty()) {
      return near.size() == 1 ? PlaceWithoutName.within(reading, mention, near.getFirst()).orElse(near.getFirst().place()) : joined(near);
    }
    Optional<Token> cause = Scene.cause(mention.tree(), mention.word(), others);
    if (cause.isPresent()) {
      return choose(reading, mention.from(cause.get()), others.stream().filter(other -> !other.equals(cause.get())).toList(), before, talk, local);
    }
    return PlaceWithoutName.described(reading, mention).or(() -> PlaceWithoutName.unlisted(reading, mention)).or(() -> local ? only(reading, mention, others, inside) : Optional.empty()).or(() -> before).or(() -> deathbed(mention, inside))
        .or(() -> talk ? Optional.empty() : settled(reading)).or(() -> reading.places().documentCountry()).orElse(EventPlace.UNKNOWN);
  }

  /// Where a sentence says in so many words that an event was.
  static Optional<EventPlace> named(Reading reading, EventMention mention) {
    List<PlaceMention> inside = reading.placesIn(mention.tree().sentence().span()).stream().filter(place -> !reading.isDateline(place)).toList();
    List<PlaceMention> near = near(reading, mention, List.of(), inside, FAR);
    return near.isEmpty() ? PlaceWithoutName.unlisted(reading, mention) : Optional.of(near.size() == 1 ? PlaceWithoutName.within(reading, mention, near.getFirst()).orElse(near.getFirst().place()) : joined(near));
  }

  /// "The High Court **in Kisumu** sentenced him", "la Fiscalía **de Manabí** abrió una investigación": what courts do is done where they are.
  private static Optional<EventPlace> courtTown(Reading reading, EventMention mention, List<PlaceMention> inside) {
    Tree tree = mention.tree();
    return mention.of(Role.ACTOR).stream().filter(head -> reading.parties().party(tree.sentence(), head).sector().equals(COURTS)).map(head -> NounPhrase.span(tree, head))
        .flatMap(court -> inside.stream().filter(place -> court.contains(place.span()) && place.place().precision() != EventPlace.Precision.COUNTRY && place.place().precision() != EventPlace.Precision.NONE))
        .findFirst().map(PlaceMention::place);
  }

  /// "**In Santa Marta** the raids went otherwise: nine were held in Pescaíto": a town that a sentence opens with holds what is named behind it.
  private static boolean opens(EventMention mention, PlaceMention place) {
    return place.place().precision() == EventPlace.Precision.MUNICIPALITY && mention.tree().tokensIn(place.span()).stream().anyMatch(token -> mention.tree().child(token.index(), "case").filter(in -> in.index() == 0).isPresent());
  }

  /// "Died at a hospital **in Barishal**": where nothing else is told.
  private static Optional<EventPlace> deathbed(EventMention mention, List<PlaceMention> inside) {
    Tree tree = mention.tree();
    return !tree.isA(WordClass.DYING_VERB, mention.word()) ? Optional.empty() : inside.stream()
        .filter(place -> place.kind() == PlaceMention.Kind.LITERAL && PlaceOnTheWay.isWhereCaredFor(tree, place.span()) && Scene.distance(tree, mention.word(), place.span()) <= 2).findFirst().map(PlaceMention::place);
  }

  /// "Police said that nine were killed **in Tela** when ... and that two officers were hurt": the only place of a sentence is that of all that it tells as one scene.
  private static Optional<EventPlace> only(Reading reading, EventMention mention, List<Token> others, List<PlaceMention> inside) {
    Tree tree = mention.tree();
    List<PlaceMention> places = inside.stream().filter(place -> place.place().precision() != EventPlace.Precision.COUNTRY && mayBeScene(reading, mention, place))
        .filter(place -> !PlaceOnTheWay.isWhence(reading, mention, place.span()) && !PlaceOnTheWay.isFrom(tree, place.span())).toList();
    List<PlaceMention> group = grouped(tree, places);
    boolean alone = !group.isEmpty() && places.stream().allMatch(place -> group.contains(place) || holds(place.place(), group.getFirst().place()) || isNamedBefore(group.getFirst(), place));
    Optional<Token> owner = !alone ? Optional.empty() : others.stream().min(Comparator.comparingInt(other -> Scene.distance(tree, other, group.getFirst().span())));
    boolean shared = owner.filter(other -> SharedDay.isOneScene(reading, mention, other, group.getFirst().span())).isPresent();
    return !shared ? Optional.empty() : Optional.of(group.size() == 1 ? group.getFirst().place() : joined(group));
  }

  /// The state that the report is about, if more than half of the places that it tells of are in it: others may be told in passing.
  private static Optional<EventPlace> settled(Reading reading) {
    List<EventPlace> told = reading.places().mentions().stream().filter(mention -> !reading.isDateline(mention)).map(PlaceMention::place)
        .filter(place -> place.precision() != EventPlace.Precision.COUNTRY).toList();
    return reading.places().documentState().filter(state -> told.stream()
        .filter(place -> place.country().equals(state.country()) && (place.admin1().equals(state.name()) || place.name().equals(state.name()))).count() * 2 > told.size());
  }

  /// Whether a place is neither somebody, nor where somebody went, nor where only some of them were.
  private static boolean mayBeScene(Reading reading, EventMention mention, PlaceMention place) {
    return place.kind() == PlaceMention.Kind.LITERAL && !isContinentAway(mention.tree(), place) && !PlaceOfParty.is(reading, mention, place)
        && !PlaceOnTheWay.isWhither(mention, place.span()) && !PlaceOnTheWay.isSpokenBefore(mention, place.span()) && !Scene.isOfComing(mention.tree(), mention.word(), place.span()) && !isOfPart(reading, mention, place.span());
  }

  /// @param far the greatest distance in the tree
  private static List<PlaceMention> near(Reading reading, EventMention mention, List<Token> others, List<PlaceMention> told, int far) {
    Tree tree = mention.tree();
    List<PlaceMention> candidates = told.stream()
        .filter(place -> mayBeScene(reading, mention, place))
        .filter(place -> Scene.distance(tree, mention.word(), place.span()) <= far)
        .filter(place -> belongs(tree, mention.word(), place.span(), others))
        .sorted(Comparator.comparingInt(place -> Scene.distance(tree, mention.word(), place.span())))
        .toList();
    List<PlaceMention> settings = narrowed(tree, inClause(reading, mention, candidates.stream().filter(place -> !PlaceOnTheWay.isWhence(reading, mention, place.span()) && !PlaceOnTheWay.isFrom(tree, place.span()) && !Scene.isOfOtherTime(tree, mention.word(), place.span())).toList()));
    return grouped(tree, settings.isEmpty() ? candidates.stream().filter(place -> !PlaceOnTheWay.isFrom(tree, place.span()) && !isHouseOf(reading, mention, place)).toList() : settings);
  }

  /// "A pupil **of Shibale Primary School** was hit": whose somebody is, and not where he was.
  private static boolean isHouseOf(Reading reading, EventMention mention, PlaceMention place) {
    return place.place().precision() == EventPlace.Precision.SITE && PlaceOnTheWay.isWhence(reading, mention, place.span());
  }

  /// "Bodies left in Zitlala; commander shot **in Chilapa**": between the semicolons that the event stands between, if a place stands there.
  private static List<PlaceMention> inClause(Reading reading, EventMention mention, List<PlaceMention> places) {
    TextSpan word = mention.word().span();
    List<PlaceMention> own = places.stream().filter(place -> !between(reading.text(), word, place.span()).contains(";")).toList();
    return own.isEmpty() ? places : own;
  }

  private static String between(String text, TextSpan one, TextSpan other) {
    return one.overlaps(other) ? "" : text.substring(Math.min(one.end(), other.end()), Math.max(one.begin(), other.begin()));
  }

  /// "In **the Catatumbo**, a mine wounded a farmer near **Tibú**": the place inside the region that is told first; "the Conakry suburb of **Hamdallaye**".
  private static List<PlaceMention> narrowed(Tree tree, List<PlaceMention> places) {
    return places.isEmpty() ? places : places.stream().filter(place -> holds(places.getFirst().place(), place.place()) || isSpotIn(place.place(), places.getFirst().place()) || isNamedBefore(place, places.getFirst()) || !holds(place.place(), places.getFirst().place()) && isNamedWith(tree, places.getFirst().span(), place.span())).findFirst().map(List::of).orElse(places);
  }

  /// Whether the first says where the noun is whose name the second is.
  private static boolean isNamedWith(Tree tree, TextSpan larger, TextSpan name) {
    return tree.tokensIn(larger).stream().filter(token -> (token.is("compound") || token.is("amod")) && token.head() > token.index() && !larger.contains(tree.token(token.head()).span()))
        .anyMatch(token -> tree.tokensIn(name).stream().anyMatch(part -> part.is("nmod") && part.head() == token.head()));
  }

  /// "In Rosario, a boy was shot in **barrio Ludueña**".
  private static boolean isSpotIn(EventPlace spot, EventPlace town) {
    boolean finer = spot.precision() == EventPlace.Precision.SITE || spot.precision() == EventPlace.Precision.LOCALITY;
    return finer && spot.precision().compareTo(town.precision()) < 0 && spot.id().isEmpty() && spot.country().equals(town.country()) && spot.admin1().equals(town.admin1());
  }

  /// "En la **colonia Girasoles**, también en *Celaya*": a quarter that stands where its town does, which is told right behind.
  private static boolean isNamedBefore(PlaceMention spot, PlaceMention town) {
    boolean beside = spot.span().end() <= town.span().begin() && town.span().begin() - spot.span().end() <= BESIDE;
    return beside && spot.place().id().isEmpty() && !town.place().id().isEmpty() && spot.place().admin1().equals(town.place().admin1()) && town.place().precision() != EventPlace.Precision.SITE;
  }

  /// "Drug routes to **Europe**": nothing happens on a whole continent, unless it is said to.
  private static boolean isContinentAway(Tree tree, PlaceMention place) {
    return place.place().country().isEmpty() && place.place().precision() == EventPlace.Precision.NONE && !place.place().name().isEmpty() && tree.tokensIn(place.span()).stream().noneMatch(token -> tree.hasPreposition(token.index(), WordClass.LOCATIVE_PREPOSITION));
  }

  /// "Four were killed, two of them **in Veracruz**", "mostly **in Veracruz**": where some of them were is not where all were.
  private static boolean isOfPart(Reading reading, EventMention mention, TextSpan place) {
    int trigger = mention.word().span().end();
    String between = trigger < place.begin() ? reading.text().substring(trigger, place.begin()).toLowerCase(Locale.ROOT) : "";
    return Stream.concat(mention.tree().words().get(WordClass.OF_WHOM).stream(), mention.tree().words().get(WordClass.MAJORITY).stream()).anyMatch(part -> between.contains(" " + part + " "));
  }

  /// The nearest of them with those coordinated with it, in text order.
  private static List<PlaceMention> grouped(Tree tree, List<PlaceMention> candidates) {
    if (candidates.isEmpty()) {
      return List.of();
    }
    List<PlaceMention> group = new ArrayList<>();
    group.add(candidates.getFirst());
    for (PlaceMention place : candidates.subList(1, candidates.size())) {
      if (coordinated(tree, candidates.getFirst().span(), place.span()) && !holds(place.place(), candidates.getFirst().place())) {
        group.add(place);
      }
    }
    group.sort(Comparator.comparing(PlaceMention::span));
    return group;
  }

  /// "In Calamar, **Guaviare**": the state of the place told before it is no second place.
  static boolean holds(EventPlace larger, EventPlace place) {
    return switch (larger.precision()) {
      case STATE -> larger.name().equals(place.admin1()) && place.precision() != EventPlace.Precision.STATE;
      case COUNTRY -> larger.country().equals(place.country()) && place.precision() != EventPlace.Precision.COUNTRY;
      case SITE, LOCALITY, MUNICIPALITY, NONE -> false;
    };
  }

  private static boolean belongs(Tree tree, Token trigger, TextSpan place, List<Token> others) {
    int own = Scene.distance(tree, trigger, place);
    return others.stream().allMatch(other -> Scene.distance(tree, other, place) >= own || Scene.isShared(tree, other, trigger) || isToldOf(tree, other, place));
  }

  /// "Died in **Velille**, *where* a strike is on": what a relative clause tells of a place leaves it to the event before.
  private static boolean isToldOf(Tree tree, Token other, TextSpan place) {
    for (Token at = other; !at.isRoot(); at = tree.token(at.head())) {
      int clause = at.index();
      boolean where = at.is("acl") && tree.hasChild(clause, word -> tree.isA(WordClass.WHERE_WORD, word) && word.index() < clause);
      if (where && tree.tokensIn(place).stream().anyMatch(name -> !tree.subtree(clause).get(name.index()) && name.index() < clause)) {
        return true;
      }
    }
    return false;
  }

  private static boolean coordinated(Tree tree, TextSpan one, TextSpan other) {
    return tree.tokensIn(other).stream().filter(token -> token.is("conj") || isListed(tree, token))
        .anyMatch(token -> {
          Token at = token;
          while (at.is("conj") || isListed(tree, at) || at.is("nmod") && tree.hasPreposition(at.index(), WordClass.OF_PREPOSITION)) {
            at = tree.token(at.head());
            if (one.contains(at.span())) {
              return true;
            }
          }
          return false;
        });
  }

  /// "En Escuintla, **Zacapa** y Chiquimula": what parsers take for an apposition, with one more behind.
  private static boolean isListed(Tree tree, Token name) {
    return name.is("appos") && name.pos().equals("PROPN") && tree.hasChild(name.head(), last -> last.is("conj") && last.index() > name.index() && last.pos().equals("PROPN"));
  }

  private static EventPlace joined(List<PlaceMention> places) {
    EventPlace first = places.getFirst().place();
    boolean oneCountry = places.stream().map(place -> place.place().country()).distinct().count() == 1;
    return new EventPlace(
        join(places, EventPlace::text), join(places, EventPlace::name), join(places, EventPlace::id), join(places, EventPlace::admin1),
        oneCountry ? first.country() : join(places, EventPlace::country), OptionalDouble.empty(), OptionalDouble.empty(), first.precision());
  }

  private static String join(List<PlaceMention> places, Function<EventPlace, String> part) {
    return String.join("; ", places.stream().map(PlaceMention::place).map(part).filter(text -> !text.isEmpty()).distinct().toList());
  }
}
