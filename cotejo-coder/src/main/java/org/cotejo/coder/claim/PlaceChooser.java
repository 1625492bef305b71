package org.cotejo.coder.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.NounPhrase;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.place.DocumentPlaces;
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
  private static final int NEAR = 4;

  private PlaceChooser() {}

  /// @param others the triggers of the sentence's other events
  /// @param before where the last event was
  /// @param talk whether it is something said, agreed on or counted, which is done in a country rather than in a state
  static EventPlace choose(Reading reading, EventMention mention, List<Token> others, Optional<EventPlace> before, boolean talk) {
    List<PlaceMention> told = reading.placesIn(mention.tree().sentence().span());
    List<PlaceMention> inside = told.stream().filter(place -> !reading.isDateline(place)).toList();
    List<PlaceMention> close = near(reading, mention, others, inside, FAR);
    List<PlaceMention> scenes = close.isEmpty() && inside.size() < told.size() ? near(reading, mention, others, inside, Integer.MAX_VALUE) : close;
    boolean ofOtherEvent = before.isPresent() && told.stream().anyMatch(place -> !reading.isDateline(place) && place.kind() == PlaceMention.Kind.LITERAL);
    List<PlaceMention> near = scenes.isEmpty() && !ofOtherEvent && told.stream().anyMatch(reading::isDateline) ? near(reading, mention, others, told, FAR) : scenes;
    if (!near.isEmpty()) {
      return near.size() == 1 ? near.getFirst().place() : joined(near);
    }
    return described(reading, mention).or(() -> unlisted(reading, mention)).or(() -> before).or(() -> talk ? Optional.empty() : settled(reading)).or(() -> reading.places().documentCountry()).orElse(EventPlace.UNKNOWN);
  }

  /// The state that the report is about, if more than half of the places that it tells of are in it: others may be told in passing.
  private static Optional<EventPlace> settled(Reading reading) {
    List<EventPlace> told = reading.places().mentions().stream().filter(mention -> !reading.isDateline(mention)).map(PlaceMention::place)
        .filter(place -> place.precision() != EventPlace.Precision.COUNTRY).toList();
    return reading.places().documentState().filter(state -> told.stream()
        .filter(place -> place.country().equals(state.country()) && (place.admin1().equals(state.name()) || place.name().equals(state.name()))).count() * 2 > told.size());
  }

  /// "**The country** registered 1,200 murders", "two men were killed in **the state**", "in **the capital**": the one that the document is about.
  private static Optional<EventPlace> described(Reading reading, EventMention mention) {
    Tree tree = mention.tree();
    return tree.sentence().tokens().stream()
        .filter(noun -> tree.isA(WordClass.COUNTRY_NOUN, noun) || tree.isA(WordClass.STATE_NOUN, noun) || tree.isA(WordClass.CAPITAL_NOUN, noun))
        .filter(noun -> isScene(mention, noun) && Scene.distance(tree, mention.word(), noun.span()) <= NEAR)
        .findFirst()
        .flatMap(noun -> meant(reading.places(), tree, noun)
            .map(place -> place.as(NounPhrase.span(tree, noun).of(reading.text()))));
  }

  private static Optional<EventPlace> meant(DocumentPlaces places, Tree tree, Token noun) {
    return tree.isA(WordClass.COUNTRY_NOUN, noun) ? places.documentCountry() : tree.isA(WordClass.CAPITAL_NOUN, noun) ? places.documentCapital() : places.documentState();
  }

  /// "In **Negros Oriental**, 15 people were gunned down": a name behind a preposition of place that no gazetteer has; it lies in the country that the document is about.
  private static Optional<EventPlace> unlisted(Reading reading, EventMention mention) {
    Tree tree = mention.tree();
    return tree.sentence().tokens().stream()
        .filter(name -> isUnlisted(reading, tree, name) && Scene.distance(tree, mention.word(), name.span()) <= NEAR)
        .findFirst()
        .map(name -> nameOf(tree, name).of(reading.text()))
        .map(words -> new EventPlace(words, words, "", "", reading.places().documentCountry().map(EventPlace::country).orElse(""), OptionalDouble.empty(), OptionalDouble.empty(), EventPlace.Precision.LOCALITY));
  }

  private static boolean isUnlisted(Reading reading, Tree tree, Token name) {
    boolean behind = name.pos().equals("PROPN") && name.is("obl") && tree.hasPreposition(name.index(), WordClass.LOCATIVE_PREPOSITION) && !tree.hasChild(name.index(), child -> child.is("det") && !Character.isUpperCase(child.form().codePointAt(0)) || child.is("nummod"));
    return behind && name.form().matches("\\p{Lu}\\p{Ll}{2,}.*") && !tree.isA(WordClass.NO_PLACE, name) && !reading.isTime(name) && reading.placesIn(nameOf(tree, name)).isEmpty()
        && !reading.parties().canAct(tree.sentence(), name) && !reading.parties().isInName(tree.sentence(), name) && !reading.namesPerson(tree, name.span())
        && reading.persons().stream().noneMatch(person -> person.span().overlaps(name.span())) && reading.plans().mentions().stream().noneMatch(plan -> plan.span().overlaps(name.span()));
  }

  private static TextSpan nameOf(Tree tree, Token name) {
    return tree.children(name.index()).stream().filter(part -> (part.is("flat") || part.is("compound")) && part.pos().equals("PROPN") || part.is("det") && Character.isUpperCase(part.form().codePointAt(0))).map(Token::span).reduce(name.span(), TextSpan::union);
  }

  /// A definite noun that tells where, or that something happened to.
  private static boolean isScene(EventMention mention, Token noun) {
    Tree tree = mention.tree();
    boolean definite = noun.feature("Number").equals("Sing")
        && tree.children(noun.index()).stream().allMatch(child -> child.is("case") || child.is("det") && tree.isA(WordClass.DEFINITE_ARTICLE, child) || child.is("punct"))
        && tree.hasChild(noun.index(), child -> child.is("det"));
    boolean suffers = noun.is("nsubj") && mention.word().is("obj") && mention.word().head() == noun.head();
    return definite && (suffers || tree.hasPreposition(noun.index(), WordClass.LOCATIVE_PREPOSITION));
  }

  /// @param far the greatest distance in the tree
  private static List<PlaceMention> near(Reading reading, EventMention mention, List<Token> others, List<PlaceMention> told, int far) {
    Tree tree = mention.tree();
    List<PlaceMention> candidates = told.stream()
        .filter(place -> place.kind() == PlaceMention.Kind.LITERAL)
        .filter(place -> !isContinentAway(tree, place))
        .filter(place -> !isBorderOf(tree, place.span()) && !reading.namesPerson(tree, place.span()) && !isOfBody(reading, tree, place.span()) && !isActing(tree, place.span()) && !isEndOfRoad(tree, place.span()) && !isOfSource(reading, mention, place.span()))
        .filter(place -> !isActor(mention, place.span()) && !isSiteOfActor(mention, place) && !isCountryOf(tree, place) && !isGroupOf(tree, place.span()) && !isWhereCaredFor(tree, place.span()) && !isDestination(tree, mention.word(), place.span()) && !isOfPart(reading, mention, place.span()))
        .filter(place -> Scene.distance(tree, mention.word(), place.span()) <= far)
        .filter(place -> belongs(tree, mention.word(), place.span(), others))
        .sorted(Comparator.comparingInt(place -> Scene.distance(tree, mention.word(), place.span())))
        .toList();
    List<PlaceMention> settings = narrowed(inClause(reading, mention, candidates.stream().filter(place -> !isOrigin(mention, place.span()) && !isOfBirth(tree, place.span())).toList()));
    return grouped(tree, settings.isEmpty() ? candidates.stream().filter(place -> !isFrom(tree, place.span())).toList() : settings);
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

  /// "In **the Catatumbo**, a mine wounded a farmer near **Tibú**": the place inside the region that is told first.
  private static List<PlaceMention> narrowed(List<PlaceMention> places) {
    return places.isEmpty() ? places : places.stream().filter(place -> holds(places.getFirst().place(), place.place()) || isSpotIn(place.place(), places.getFirst().place())).findFirst().map(List::of).orElse(places);
  }

  /// "In Rosario, a boy was shot in **barrio Ludueña**".
  private static boolean isSpotIn(EventPlace spot, EventPlace town) {
    boolean finer = spot.precision() == EventPlace.Precision.SITE || spot.precision() == EventPlace.Precision.LOCALITY;
    return finer && spot.precision().compareTo(town.precision()) < 0 && spot.id().isEmpty() && spot.country().equals(town.country()) && spot.admin1().equals(town.admin1());
  }

  /// "Drug routes to **Europe**": nothing happens on a whole continent, unless it is said to.
  private static boolean isContinentAway(Tree tree, PlaceMention place) {
    return place.place().country().isEmpty() && place.place().precision() == EventPlace.Precision.NONE && !place.place().name().isEmpty() && tree.sentence().tokens().stream()
        .filter(token -> place.span().contains(token.span())).noneMatch(token -> tree.hasPreposition(token.index(), WordClass.LOCATIVE_PREPOSITION));
  }

  /// "Soldiers detained four farmers, the ministry **in Bogotá** said": where the speaker is, nothing else happened; but "the police **of Celaya**"
  /// speak of Celaya.
  private static boolean isOfSource(Reading reading, EventMention mention, TextSpan place) {
    String source = reading.attributions().of(mention.word().span()).claimant().text();
    int begin = source.isEmpty() ? -1 : reading.text().indexOf(source, mention.tree().sentence().span().begin());
    boolean inside = begin >= 0 && begin < mention.tree().sentence().span().end() && new TextSpan(begin, begin + source.length()).contains(place);
    return inside && mention.tree().sentence().tokens().stream().filter(token -> place.contains(token.span()))
        .anyMatch(token -> mention.tree().hasPreposition(token.index(), WordClass.LOCATIVE_PREPOSITION));
  }

  /// "**The United States** imposed sanctions": whoever acts is no place.
  private static boolean isActor(EventMention mention, TextSpan place) {
    return mention.of(Role.ACTOR).stream().anyMatch(head -> place.contains(head.span()));
  }

  /// "The **Gaitanist Self-Defence Forces of Colombia**", "**Los Zetas**": the name of a body.
  private static boolean isOfBody(Reading reading, Tree tree, TextSpan place) {
    return tree.sentence().tokens().stream().filter(token -> place.contains(token.span())).anyMatch(token -> reading.parties().isInName(tree.sentence(), token));
  }

  /// "**The United States** backed him", "Paris and **Riyadh** condemned it": a place whose government does something else in the sentence; but "**Chile** recorded 1,200 murders".
  private static boolean isActing(Tree tree, TextSpan place) {
    return tree.sentence().tokens().stream().filter(token -> place.contains(token.span())).map(token -> token.is("conj") ? tree.token(token.head()) : token)
        .anyMatch(token -> !token.isRoot() && tree.token(token.head()).pos().equals("VERB") && (token.relation().equals("nsubj") && !tree.isA(WordClass.RECORDING_VERB, tree.token(token.head())) || token.is("obl") && (token.relation().equals("obl:agent") || tree.hasPreposition(token.index(), WordClass.AGENT_PREPOSITION))));
  }

  /// "The Institute of the **Central American University** criticised it": a house that is part of who acts.
  private static boolean isSiteOfActor(EventMention mention, PlaceMention place) {
    return place.place().precision() == EventPlace.Precision.SITE
        && mention.of(Role.ACTOR).stream().anyMatch(head -> NounPhrase.span(mention.tree(), head).contains(place.span()));
  }

  /// "The **U.S.** ambassador", "**U.S.** sanctions", "el embajador de **Estados Unidos**": whose they are, not where.
  private static boolean isCountryOf(Tree tree, PlaceMention place) {
    return place.place().precision() == EventPlace.Precision.COUNTRY && tree.sentence().tokens().stream()
        .filter(token -> place.span().contains(token.span()) && !token.isRoot() && !place.span().contains(tree.token(token.head()).span()))
        .anyMatch(token -> (token.is("compound") || token.is("amod")) && token.head() > token.index() || isEnvoyOf(tree, token));
  }

  private static boolean isEnvoyOf(Tree tree, Token country) {
    return country.is("nmod") && tree.isA(WordClass.ENVOY, tree.token(country.head())) && tree.hasPreposition(country.index(), WordClass.OF_PREPOSITION);
  }

  /// "The **Santa Rosa de Lima** gang", "el cartel de **Sinaloa**": what a group is called by.
  private static boolean isGroupOf(Tree tree, TextSpan place) {
    return tree.sentence().tokens().stream().filter(token -> place.contains(token.span()) && !token.isRoot() && !place.contains(tree.token(token.head()).span()))
        .anyMatch(token -> tree.isA(WordClass.GANG_NOUN, tree.token(token.head())) && (token.is("compound") || token.is("nmod") || token.is("flat") || token.is("appos"))
            && !tree.hasPreposition(token.index(), WordClass.LOCATIVE_PREPOSITION));
  }

  /// "Five were wounded and taken to a hospital **in Morelia**".
  private static boolean isWhereCaredFor(Tree tree, TextSpan place) {
    return tree.sentence().tokens().stream().filter(token -> place.contains(token.span()) && !token.isRoot())
        .map(token -> tree.token(token.head()))
        .anyMatch(site -> tree.isA(WordClass.CARE_SITE, site) && site.is("obl"));
  }

  /// "Was hurt and taken to a centre **in Cali**", "fled **to Toribío**": where somebody was brought or went afterwards.
  private static boolean isDestination(Tree tree, Token trigger, TextSpan place) {
    return tree.sentence().tokens().stream().filter(token -> place.contains(token.span()) && !token.isRoot()).anyMatch(token -> {
      Token at = token;
      while (at.is("nmod") || at.is("flat") || at.is("appos")) {
        at = tree.token(at.head());
      }
      boolean goal = at.is("obl") && tree.hasPreposition(at.index(), WordClass.GOAL_PREPOSITION);
      return goal && at.head() != trigger.index() && tree.isA(WordClass.TRANSFER_VERB, tree.token(at.head()));
    });
  }

  /// "Four were killed, two of them **in Veracruz**": where some of them were is not where all were.
  private static boolean isOfPart(Reading reading, EventMention mention, TextSpan place) {
    int trigger = mention.word().span().end();
    String between = trigger < place.begin() ? reading.text().substring(trigger, place.begin()).toLowerCase(Locale.ROOT) : "";
    return mention.tree().words().get(WordClass.OF_WHOM).stream().anyMatch(part -> between.contains(" " + part + " "));
  }

  /// "Officials **from Peru** met", "the mayor **of Celaya**": where a party comes from is where something happened only for want of better.
  private static boolean isOrigin(EventMention mention, TextSpan place) {
    Tree tree = mention.tree();
    return tree.sentence().tokens().stream()
        .filter(token -> place.contains(token.span()) && !token.isRoot())
        .map(token -> token.is("conj") ? tree.token(token.head()) : token)
        .filter(token -> tree.preposition(token.index()).matches("from|of|de|del") && !token.isRoot())
        .anyMatch(token -> mention.fillers().values().stream().anyMatch(heads -> heads.contains(tree.token(token.head()))));
  }

  private static boolean isOfBirth(Tree tree, TextSpan place) {
    return tree.sentence().tokens().stream().filter(token -> place.contains(token.span()) && !token.isRoot()).map(token -> outer(tree, token))
        .anyMatch(top -> !top.isRoot() && tree.isA(WordClass.ORIGIN, tree.token(top.head())));
  }

  /// The outermost noun of the phrase that a word ends: "the office **of** the port **of** Tela".
  private static Token outer(Tree tree, Token word) {
    Token at = word;
    while ((at.is("nmod") || at.is("flat") || at.is("appos")) && !at.isRoot() && tree.token(at.head()).hasPos("NOUN", "PROPN")) {
      at = tree.token(at.head());
    }
    return at;
  }

  /// "The road that **links Santa Cruz with Cochabamba**": where a road begins and ends.
  private static boolean isEndOfRoad(Tree tree, TextSpan place) {
    return tree.sentence().tokens().stream().filter(token -> place.contains(token.span()) && !token.isRoot()).map(token -> outer(tree, token)).map(top -> top.is("conj") ? tree.token(top.head()) : top)
        .anyMatch(top -> !top.isRoot() && tree.isA(WordClass.LINKING_VERB, tree.token(top.head())) && tree.token(top.head()).is("acl"));
  }

  /// "Officials **from Peru**", "youths **originarios de Playa Vicente**".
  private static boolean isFrom(Tree tree, TextSpan place) {
    return isOfBirth(tree, place) || tree.sentence().tokens().stream().filter(token -> place.contains(token.span()))
        .map(token -> token.is("conj") ? tree.token(token.head()) : token)
        .anyMatch(token -> tree.preposition(token.index()).equals("from") && token.is("nmod"));
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

  /// "Along the border with Colombia" is not in Colombia.
  private static boolean isBorderOf(Tree tree, TextSpan place) {
    return tree.sentence().tokens().stream()
        .filter(token -> place.contains(token.span()) && !token.isRoot())
        .anyMatch(token -> tree.isA(WordClass.BORDER_NOUN, tree.token(token.head())) && tree.hasPreposition(token.index(), WordClass.BORDER_PREPOSITION)
            || token.index() > 1 && tree.isA(WordClass.BORDER_NOUN, tree.token(token.index() - 2)) && tree.isA(WordClass.BORDER_PREPOSITION, tree.token(token.index() - 1)));
  }

  private static boolean belongs(Tree tree, Token trigger, TextSpan place, List<Token> others) {
    int own = Scene.distance(tree, trigger, place);
    return others.stream().allMatch(other -> Scene.distance(tree, other, place) >= own || Scene.isShared(tree, other, trigger));
  }

  private static boolean coordinated(Tree tree, TextSpan one, TextSpan other) {
    return tree.sentence().tokens().stream()
        .filter(token -> other.contains(token.span()) && token.is("conj"))
        .anyMatch(token -> {
          Token at = token;
          while (at.is("conj") || at.is("nmod") && tree.hasPreposition(at.index(), WordClass.OF_PREPOSITION)) {
            at = tree.token(at.head());
            if (one.contains(at.span())) {
              return true;
            }
          }
          return false;
        });
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
