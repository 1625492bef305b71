package org.cotejo.coder.claim;

import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.NounPhrase;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.place.PlaceMention;
import org.cotejo.coder.rule.Role;
import org.cotejo.language.Token;
import org.cotejo.model.EventPlace;
import org.cotejo.model.TextSpan;

/// Whose a place is: names of places say who somebody is as often as where something was ("the **U.S.** ambassador", "el cartel de **Sinaloa**").
final class PlaceOfParty {
  private PlaceOfParty() {}

  /// Whether a place stands in a sentence for who acts, speaks or is called by it, and not for where its event was.
  static boolean is(Reading reading, EventMention mention, PlaceMention place) {
    Tree tree = mention.tree();
    TextSpan words = place.span();
    return isActor(mention, words) || isActing(tree, words) || isGroupOf(tree, words) || isCountryOf(tree, place) || isSiteOfActor(mention, place)
        || isOfBody(reading, tree, words) || reading.namesPerson(tree, words) || isOfSource(reading, mention, words);
  }

  /// "**The United States** imposed sanctions": whoever acts is no place.
  private static boolean isActor(EventMention mention, TextSpan place) {
    return mention.of(Role.ACTOR).stream().anyMatch(head -> place.contains(head.span()));
  }

  /// "The Institute of the **Central American University** criticised it": a house that is part of who acts.
  private static boolean isSiteOfActor(EventMention mention, PlaceMention place) {
    return isHouse(mention.tree(), place)
        && mention.of(Role.ACTOR).stream().anyMatch(head -> NounPhrase.span(mention.tree(), head).contains(place.span()));
  }

  /// "**The United States** backed him", "Paris and **Riyadh** condemned it": a place whose government does something else in the sentence; but "**Chile** recorded 1,200 murders".
  private static boolean isActing(Tree tree, TextSpan place) {
    return tree.tokensIn(place).stream().map(token -> token.is("conj") ? tree.token(token.head()) : token)
        .anyMatch(token -> !token.isRoot() && tree.token(token.head()).pos().equals("VERB") && (isSubject(tree, token) || isAgent(tree, token)));
  }

  private static boolean isSubject(Tree tree, Token place) {
    return place.relation().equals("nsubj") && !tree.isA(WordClass.RECORDING_VERB, tree.token(place.head())) && !isBehindPreposition(tree, place);
  }

  /// "Those killed **in the Complexo da Penha** rose to 13": what parsers take for the subject, behind a preposition of place.
  private static boolean isBehindPreposition(Tree tree, Token place) {
    int first = tree.children(place.index(), "det").stream().mapToInt(Token::index).filter(index -> index < place.index()).min().orElse(place.index());
    return first > 0 && tree.token(first - 1).pos().equals("ADP") && tree.isA(WordClass.LOCATIVE_PREPOSITION, tree.token(first - 1));
  }

  private static boolean isAgent(Tree tree, Token place) {
    return place.is("obl") && (place.relation().equals("obl:agent") || tree.hasPreposition(place.index(), WordClass.AGENT_PREPOSITION));
  }

  /// "The **Gaitanist Self-Defence Forces of Colombia**", "**Los Zetas**": the name of a body.
  private static boolean isOfBody(Reading reading, Tree tree, TextSpan place) {
    return tree.tokensIn(place).stream().anyMatch(token -> reading.parties().isInName(tree.sentence(), token));
  }

  /// "The **Santa Rosa de Lima** gang", "el cartel de **Sinaloa**": what a group is called by.
  private static boolean isGroupOf(Tree tree, TextSpan place) {
    return isInGangName(tree, place) || tree.tokensIn(place).stream().filter(token -> !token.isRoot() && !place.contains(tree.token(token.head()).span()))
        .anyMatch(token -> tree.isA(WordClass.GANG_NOUN, tree.token(token.head())) && (token.is("compound") || token.is("nmod") || token.is("flat") || token.is("appos"))
            && !tree.hasPreposition(token.index(), WordClass.LOCATIVE_PREPOSITION));
  }

  /// "The **Jalisco** New Generation cartel": further words of the name stand between.
  private static boolean isInGangName(Tree tree, TextSpan place) {
    return tree.tokensIn(place).stream().anyMatch(token -> {
      Token at = token;
      while (!at.isRoot() && (at.is("compound") || at.is("flat"))) {
        at = tree.token(at.head());
        if (tree.isA(WordClass.GANG_NOUN, at)) {
          return true;
        }
      }
      return false;
    });
  }

  /// "The **U.S.** ambassador", "**U.S.** sanctions", "el embajador de **Estados Unidos**": whose they are, not where.
  private static boolean isCountryOf(Tree tree, PlaceMention place) {
    return place.place().precision() == EventPlace.Precision.COUNTRY && tree.tokensIn(place.span()).stream().filter(token -> !token.isRoot() && !place.span().contains(tree.token(token.head()).span()))
        .anyMatch(token -> (token.is("compound") || token.is("amod")) && token.head() > token.index() || isEnvoyOf(tree, token));
  }

  private static boolean isEnvoyOf(Tree tree, Token country) {
    Token first = country.is("conj") ? tree.token(country.head()) : country;
    return first.is("nmod") && tree.isA(WordClass.ENVOY, tree.token(first.head())) && tree.hasPreposition(first.index(), WordClass.OF_PREPOSITION);
  }

  /// "Soldiers detained four farmers, the ministry **in Bogotá** said": where the speaker is, nothing else happened; but "the police **of Celaya**"
  /// speak of Celaya.
  private static boolean isOfSource(Reading reading, EventMention mention, TextSpan place) {
    String source = reading.attributions().of(mention.word().span()).claimant().text();
    int begin = source.isEmpty() ? -1 : reading.text().indexOf(source, mention.tree().sentence().span().begin());
    if (begin < 0 || begin >= mention.tree().sentence().span().end()) {
      return false;
    }
    TextSpan speaker = new TextSpan(begin, begin + source.length());
    boolean isHouse = reading.placesIn(place).stream().anyMatch(house -> isHouse(mention.tree(), house)); // "a spokesman for the **Civil Hospital**"
    return mention.tree().tokensIn(place).stream()
        .anyMatch(token -> (speaker.contains(place) || isSaidOf(mention.tree(), token, speaker))
            && (isHouse || mention.tree().hasPreposition(token.index(), WordClass.LOCATIVE_PREPOSITION) || mention.tree().hasPreposition(token.index(), WordClass.AWAY_PREPOSITION)));
  }

  /// "Said Halima Osman, **a villager reached by phone from Qoryooley**": what stands under the speaker's name.
  private static boolean isSaidOf(Tree tree, Token place, TextSpan speaker) {
    for (Token at = place; !at.isRoot(); at = tree.token(at.head())) {
      if (speaker.overlaps(tree.token(at.head()).span())) {
        return true;
      }
      if (tree.token(at.head()).pos().equals("VERB") && !tree.token(at.head()).is("acl")) {
        return false;
      }
    }
    return false;
  }

  /// A building, by the gazetteer or, where it has none of that name, by its noun: "Dhaka Medical College **Hospital**".
  static boolean isHouse(Tree tree, PlaceMention place) {
    return place.place().precision() == EventPlace.Precision.SITE || place.place().id().isEmpty() && tree.tokensIn(place.span()).stream().anyMatch(word -> tree.isA(WordClass.CARE_SITE, word) || tree.isA(WordClass.OCCASION, word));
  }
}
