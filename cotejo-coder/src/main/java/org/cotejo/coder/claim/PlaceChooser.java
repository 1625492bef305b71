package org.cotejo.coder.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.NounPhrase;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.place.PlaceMention;
import org.cotejo.coder.rule.Role;
import org.cotejo.language.Token;
import org.cotejo.model.EventPlace;

/// Which of a sentence's places is the event's.
///
/// The nearest in the tree, before the dateline's, together with those coordinated with it ("in Caracas and the states of Aragua and Miranda"). A sentence without a
/// place leaves the event where the one before it was, with the words used there: news tells one event over several sentences. Where nothing was named yet, the
/// country that the document is about stands alone.
final class PlaceChooser {
  private static final int FAR = 7;
  /// How often a report tells of a state in which words are placed that name none: not where "the **Sinaloa** cartel" alone names it.
  private static final int REPEATED = 2;
  /// The sector of courts and prosecutors.
  private static final String COURTS = "JUD";

  private PlaceChooser() {}

  /// @param others the triggers of the sentence's other events
  /// @param before where the last event was
  /// @param talk whether it is something agreed on or counted, which is done in a country rather than in a state
  /// @param local whether it happens in one spot: violence, arrests, protests
  static EventPlace choose(Reading reading, EventMention mention, List<Token> others, Optional<EventPlace> before, boolean talk, boolean local) {
    List<PlaceMention> inside = reading.placesIn(mention.tree().sentence().span()).stream().filter(place -> !reading.isDateline(place)).toList();
    List<PlaceMention> near = nearest(reading, mention, others, inside, before.isPresent());
    return Stream.<Supplier<Optional<EventPlace>>>of(
        () -> courtTown(reading, mention, inside),
        () -> insteadOfOrigin(reading, mention, others, inside, near, local).or(() -> insteadOfRoad(mention, near, before)),
        () -> told(near),
        () -> ofCause(reading, mention, others, before, talk, local),
        () -> PlaceWithoutName.described(reading, mention),
        () -> local ? only(reading, mention, others, inside) : Optional.empty(),
        () -> SitePhrases.told(reading, mention, others, around(reading, before, local), local),
        () -> before,
        () -> deathbed(mention, inside),
        () -> talk ? Optional.empty() : settled(reading, local ? 1 : REPEATED),
        () -> reading.places().documentCountry()).map(Supplier::get).flatMap(Optional::stream).findFirst().orElse(EventPlace.UNKNOWN);
  }

  /// Where the report has got to, for what its sentence names by a noun only.
  private static EventPlace around(Reading reading, Optional<EventPlace> before, boolean local) {
    return before.or(() -> settled(reading, local ? 1 : REPEATED)).or(() -> reading.places().documentCountry()).orElse(EventPlace.UNKNOWN);
  }

  /// Where a sentence says in so many words that an event was.
  static Optional<EventPlace> named(Reading reading, EventMention mention) {
    List<PlaceMention> inside = reading.placesIn(mention.tree().sentence().span()).stream().filter(place -> !reading.isDateline(place)).toList();
    return told(ScenePlaces.near(reading, mention, List.of(), inside, FAR));
  }

  /// The places of the sentence that may be the event's, the nearest ones; behind a dateline those further away too, and the dateline's own if nothing else is told.
  ///
  /// @param goesOn whether an event before has told a place
  private static List<PlaceMention> nearest(Reading reading, EventMention mention, List<Token> others, List<PlaceMention> inside, boolean goesOn) {
    List<PlaceMention> all = reading.placesIn(mention.tree().sentence().span()).stream().filter(place -> !isAbroad(reading, place)).toList();
    boolean dateline = inside.size() < all.size();
    List<PlaceMention> close = ScenePlaces.near(reading, mention, others, inside, FAR);
    List<PlaceMention> scenes = close.isEmpty() && dateline ? ScenePlaces.near(reading, mention, others, inside, Integer.MAX_VALUE) : close;
    boolean ofOtherEvent = goesOn && inside.stream().anyMatch(place -> place.kind() == PlaceMention.Kind.LITERAL);
    return scenes.isEmpty() && !ofOtherEvent && dateline ? ScenePlaces.near(reading, mention, others, all, FAR) : scenes;
  }

  /// "TUNIS - **Egyptian** forces arrested twelve": a report sent from another country than the one that it is about.
  private static boolean isAbroad(Reading reading, PlaceMention place) {
    return reading.isDateline(place) && reading.places().documentCountry().filter(country -> !country.country().equals(place.place().country())).isPresent();
  }

  /// Where all that is told is where somebody is from, or the dateline: what else the sentence names.
  private static Optional<EventPlace> insteadOfOrigin(Reading reading, EventMention mention, List<Token> others, List<PlaceMention> inside, List<PlaceMention> near, boolean local) {
    boolean loose = !near.isEmpty() && near.stream().allMatch(place -> reading.isDateline(place) || PlaceOnTheWay.isWhence(reading, mention, place.span()));
    return loose && local ? only(reading, mention, others, inside) : Optional.empty();
  }

  /// "They blocked **the Dhaka-Mymensingh highway**": where the report has got to, before where the road leads.
  private static Optional<EventPlace> insteadOfRoad(EventMention mention, List<PlaceMention> near, Optional<EventPlace> before) {
    return !near.isEmpty() && near.stream().allMatch(place -> PlaceOnTheWay.isInRoadName(mention.tree(), place.span())) ? before : Optional.empty();
  }

  private static Optional<EventPlace> told(List<PlaceMention> near) {
    return near.isEmpty() ? Optional.empty() : Optional.of(near.size() == 1 ? near.getFirst().place() : joined(near));
  }

  /// Where the event was whose outcome this one is.
  private static Optional<EventPlace> ofCause(Reading reading, EventMention mention, List<Token> others, Optional<EventPlace> before, boolean talk, boolean local) {
    return Scene.cause(mention.tree(), mention.word(), others)
        .map(cause -> choose(reading, mention.from(cause), others.stream().filter(other -> !other.equals(cause)).toList(), before, talk, local));
  }

  /// "The High Court **in Kisumu** sentenced him", "la Fiscalía **de Manabí** abrió una investigación": what courts do is done where they are.
  private static Optional<EventPlace> courtTown(Reading reading, EventMention mention, List<PlaceMention> inside) {
    Tree tree = mention.tree();
    return inside.isEmpty() ? Optional.empty() : mention.of(Role.ACTOR).stream().filter(head -> reading.parties().party(tree.sentence(), head).sector().equals(COURTS)).map(head -> NounPhrase.span(tree, head))
        .flatMap(court -> inside.stream().filter(place -> court.contains(place.span()) && place.place().precision() != EventPlace.Precision.COUNTRY && place.place().precision() != EventPlace.Precision.NONE))
        .findFirst().map(PlaceMention::place);
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
    List<PlaceMention> places = inside.stream().filter(place -> place.place().precision() != EventPlace.Precision.COUNTRY && ScenePlaces.mayBeScene(reading, mention, place))
        .filter(place -> !PlaceOnTheWay.isWhence(reading, mention, place.span()) && !PlaceOnTheWay.isFrom(tree, place.span())).toList();
    List<PlaceMention> group = ScenePlaces.grouped(tree, places);
    boolean alone = !group.isEmpty() && places.stream().allMatch(place -> group.contains(place) || holds(place.place(), group.getFirst().place()) || ScenePlaces.isNamedBefore(group.getFirst(), place));
    Optional<Token> owner = !alone ? Optional.empty() : others.stream().min(Comparator.comparingInt(other -> Scene.distance(tree, other, group.getFirst().span())));
    boolean shared = owner.filter(other -> SharedDay.isOneScene(reading, mention, other, group.getFirst().span())).isPresent();
    return !shared ? Optional.empty() : Optional.of(group.size() == 1 ? group.getFirst().place() : joined(group));
  }

  /// The state that the report is about, if it tells of it often enough and more than half of the places that it tells of are in it: others may be told in passing.
  private static Optional<EventPlace> settled(Reading reading, int least) {
    List<EventPlace> told = reading.places().mentions().stream().filter(mention -> !reading.isDateline(mention)).map(PlaceMention::place)
        .filter(place -> place.precision() != EventPlace.Precision.COUNTRY).toList();
    return reading.places().documentState().filter(state -> told.stream()
        .filter(place -> place.country().equals(state.country()) && (place.admin1().equals(state.name()) || place.name().equals(state.name()))).count() >= Math.max(least, told.size() / 2 + 1));
  }

  /// "In Calamar, **Guaviare**": the state of the place told before it is no second place.
  static boolean holds(EventPlace larger, EventPlace place) {
    return switch (larger.precision()) {
      case STATE -> larger.name().equals(place.admin1()) && place.precision() != EventPlace.Precision.STATE;
      case COUNTRY -> larger.country().equals(place.country()) && place.precision() != EventPlace.Precision.COUNTRY;
      case SITE, LOCALITY, MUNICIPALITY, NONE -> false;
    };
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
