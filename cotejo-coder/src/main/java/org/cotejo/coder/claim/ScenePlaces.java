package org.cotejo.coder.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.place.PlaceMention;
import org.cotejo.language.Token;
import org.cotejo.model.EventPlace;
import org.cotejo.model.TextSpan;

/// The places of a sentence that may be an event's: the nearest in the tree that is neither somebody nor on somebody's way, with those coordinated with it.
final class ScenePlaces {
  /// Letters between a quarter and its town.
  private static final int BESIDE = 14;

  private ScenePlaces() {}

  /// Whether a place is neither somebody, nor where somebody went, nor where only some of them were.
  static boolean mayBeScene(Reading reading, EventMention mention, PlaceMention place) {
    return place.kind() == PlaceMention.Kind.LITERAL && !isContinentAway(mention.tree(), place)
        && !PlaceOnTheWay.isWhither(mention, place.span()) && !PlaceOnTheWay.isSpokenBefore(mention, place.span()) && !PlaceOnTheWay.isSpokenAt(mention, place.span()) && !Scene.isOfComing(mention.tree(), mention.word(), place.span()) && !isOfPart(reading, mention, place.span()) && !isOfListed(mention, place.span())
        && !PlaceOfParty.is(reading, mention, place);
  }

  /// "Killed 214 people across the country: **60 in Zulia**": where some are counted by a number of their own.
  private static boolean isOfListed(EventMention mention, TextSpan place) {
    Tree tree = mention.tree();
    return tree.tokensIn(place).stream().filter(name -> (name.is("nmod") || name.is("orphan")) && !name.isRoot()).map(name -> tree.token(name.head()))
        .anyMatch(number -> number.pos().equals("NUM") && number.index() > mention.word().index() && !number.is("nummod") && !number.is("obj") && mention.fillers().values().stream().noneMatch(heads -> heads.contains(number)));
  }

  /// @param far the greatest distance in the tree
  static List<PlaceMention> near(Reading reading, EventMention mention, List<Token> others, List<PlaceMention> told, int far) {
    Tree tree = mention.tree();
    List<PlaceMention> candidates = told.stream()
        .filter(place -> Scene.distance(tree, mention.word(), place.span()) <= far)
        .filter(place -> belongs(tree, mention.word(), place.span(), others))
        .filter(place -> mayBeScene(reading, mention, place)) // last, as it asks most
        .sorted(Comparator.comparingInt(place -> Scene.distance(tree, mention.word(), place.span())))
        .toList();
    List<PlaceMention> settings = narrowed(tree, inClause(reading, mention, ofOwnClause(tree, mention.word(), candidates).stream().filter(place -> !PlaceOnTheWay.isWhence(reading, mention, place.span()) && !PlaceOnTheWay.isFrom(tree, place.span()) && !Scene.isOfOtherTime(tree, mention.word(), place.span())).toList()));
    return grouped(tree, settings.isEmpty() ? candidates.stream().filter(place -> !PlaceOnTheWay.isFrom(tree, place.span()) && !isHouseOf(reading, mention, place)).toList() : settings);
  }

  /// "Hundreds marched **in Santa Cruz**, and a group set fire to a post *in Montero*": not in a second clause with a subject of its own, if the first tells a place of its own, and not only a country.
  private static List<PlaceMention> ofOwnClause(Tree tree, Token trigger, List<PlaceMention> places) {
    List<PlaceMention> own = places.stream().filter(place -> tree.tokensIn(place.span()).stream().noneMatch(name -> isOfNextClause(tree, trigger, name))).toList();
    return own.stream().noneMatch(place -> place.place().precision() != EventPlace.Precision.COUNTRY) ? places : own;
  }

  private static boolean isOfNextClause(Tree tree, Token trigger, Token name) {
    for (Token at = name; !at.isRoot(); at = tree.token(at.head())) {
      int clause = at.index();
      boolean next = at.is("conj") && at.pos().equals("VERB") && tree.hasChild(clause, subject -> subject.is("nsubj"));
      if (next && !tree.isUnder(trigger.index(), clause)) {
        return clause > trigger.index();
      }
    }
    return false;
  }

  /// "A pupil **of Shibale Primary School** was hit": whose somebody is, and not where he was.
  private static boolean isHouseOf(Reading reading, EventMention mention, PlaceMention place) {
    return PlaceOfParty.isHouse(mention.tree(), place) && PlaceOnTheWay.isWhence(reading, mention, place.span());
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
    return places.isEmpty() ? places : places.stream().filter(place -> PlaceChooser.holds(places.getFirst().place(), place.place()) || isSpotIn(place.place(), places.getFirst().place()) || isNamedBefore(place, places.getFirst()) || !places.getFirst().place().id().isEmpty() && !PlaceChooser.holds(place.place(), places.getFirst().place()) && isNamedWith(tree, places.getFirst().span(), place.span())).findFirst().map(List::of).orElse(places);
  }

  /// Whether the first says where the noun is whose name the second is.
  private static boolean isNamedWith(Tree tree, TextSpan larger, TextSpan name) {
    return tree.tokensIn(larger).stream().filter(token -> (token.is("compound") || token.is("amod")) && token.head() > token.index() && !larger.contains(tree.token(token.head()).span()))
        .anyMatch(token -> tree.tokensIn(name).stream().anyMatch(part -> part.is("nmod") && part.head() == token.head()));
  }

  /// "In Rosario, a boy was shot in **barrio Ludueña**", "in **Yarbulutu** village in Borno State": a name without an entry lies in what has one.
  private static boolean isSpotIn(EventPlace spot, EventPlace larger) {
    return spot.id().isEmpty() && !larger.id().isEmpty() && larger.precision() != EventPlace.Precision.SITE && spot.country().equals(larger.country()) && spot.admin1().equals(larger.admin1());
  }

  /// "En la **colonia Girasoles**, también en *Celaya*": a quarter that stands where its town does, which is told right behind.
  static boolean isNamedBefore(PlaceMention spot, PlaceMention town) {
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
    return !between.isEmpty() && Stream.concat(mention.tree().words().get(WordClass.OF_WHOM).stream(), mention.tree().words().get(WordClass.MAJORITY).stream()).anyMatch(part -> between.contains(" " + part + " "));
  }

  /// The nearest of them with those coordinated with it, in text order.
  static List<PlaceMention> grouped(Tree tree, List<PlaceMention> candidates) {
    if (candidates.isEmpty()) {
      return List.of();
    }
    List<PlaceMention> group = new ArrayList<>();
    group.add(candidates.getFirst());
    for (PlaceMention place : candidates.subList(1, candidates.size())) {
      if (coordinated(tree, candidates.getFirst().span(), place.span()) && !PlaceChooser.holds(place.place(), candidates.getFirst().place()) && !isSpotIn(candidates.getFirst().place(), place.place())) {
        group.add(place);
      }
    }
    group.sort(Comparator.comparing(PlaceMention::span));
    return group;
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
      if (where && tree.tokensIn(place).stream().anyMatch(name -> !tree.isUnder(name.index(), clause) && name.index() < clause)) {
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
}
