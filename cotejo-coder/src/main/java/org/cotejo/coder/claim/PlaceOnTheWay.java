package org.cotejo.coder.claim;

import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;
import org.cotejo.model.TextSpan;

/// Where somebody came from, went to or passed: no place of the event, or one only for want of better.
final class PlaceOnTheWay {
  private PlaceOnTheWay() {}

  /// Whether a place is where a road, a border or a way leads, and not where the event was.
  static boolean isWhither(EventMention mention, TextSpan place) {
    Tree tree = mention.tree();
    return isBorderOf(tree, place) || isEndOfRoad(tree, place) || isWhereCaredFor(tree, place) || isDestination(tree, mention.word(), place) || isOfOccasion(mention, place);
  }

  /// Whether it is where one of the event's parties is from or belongs to.
  static boolean isWhence(EventMention mention, TextSpan place) {
    return isOrigin(mention, place) || isOfBirth(mention.tree(), place);
  }

  /// "Along the border with Colombia" is not in Colombia.
  private static boolean isBorderOf(Tree tree, TextSpan place) {
    return tree.tokensIn(place).stream().filter(token -> !token.isRoot())
        .anyMatch(token -> tree.isA(WordClass.BORDER_NOUN, tree.token(token.head())) && tree.hasPreposition(token.index(), WordClass.BORDER_PREPOSITION)
            || token.index() > 1 && tree.isA(WordClass.BORDER_NOUN, tree.token(token.index() - 2)) && tree.isA(WordClass.BORDER_PREPOSITION, tree.token(token.index() - 1)));
  }

  /// "The road that **links Santa Cruz with Cochabamba**": where a road begins and ends.
  private static boolean isEndOfRoad(Tree tree, TextSpan place) {
    return tree.tokensIn(place).stream().filter(token -> !token.isRoot()).map(token -> outer(tree, token)).map(top -> top.is("conj") ? tree.token(top.head()) : top)
        .anyMatch(top -> !top.isRoot() && tree.isA(WordClass.LINKING_VERB, tree.token(top.head())) && tree.token(top.head()).is("acl"));
  }

  /// "Was hurt and taken to a centre **in Cali**", "fled **to Toribío**": where somebody was brought or went afterwards.
  private static boolean isDestination(Tree tree, Token trigger, TextSpan place) {
    return tree.tokensIn(place).stream().filter(token -> !token.isRoot()).anyMatch(token -> {
      Token at = token;
      while (at.is("nmod") || at.is("flat") || at.is("appos")) {
        at = tree.token(at.head());
      }
      boolean goal = at.is("obl") && tree.hasPreposition(at.index(), WordClass.GOAL_PREPOSITION);
      return goal && at.head() != trigger.index() && tree.isA(WordClass.TRANSFER_VERB, tree.token(at.head()));
    });
  }

  /// "Five were wounded and taken to a hospital **in Morelia**".
  private static boolean isWhereCaredFor(Tree tree, TextSpan place) {
    return tree.tokensIn(place).stream().filter(token -> !token.isRoot())
        .map(token -> tree.token(token.head()))
        .anyMatch(site -> tree.isA(WordClass.CARE_SITE, site) && site.is("obl"));
  }

  /// "Said that the blast was staged to discredit the peace **talks in Doha**": where something else is held, unless the event is said to have been at it.
  private static boolean isOfOccasion(EventMention mention, TextSpan place) {
    Tree tree = mention.tree();
    return tree.tokensIn(place).stream().filter(token -> token.is("nmod") && !token.isRoot() && tree.hasPreposition(token.index(), WordClass.LOCATIVE_PREPOSITION)).map(token -> tree.token(token.head()))
        .anyMatch(occasion -> tree.isA(WordClass.OCCASION, occasion) && occasion.index() != mention.word().index() && !isAt(tree, occasion, mention.word()));
  }

  /// "Was shot **at the funeral**".
  private static boolean isAt(Tree tree, Token occasion, Token trigger) {
    return !occasion.isRoot() && (occasion.head() == trigger.index() || trigger.head() == occasion.head()) && (tree.hasPreposition(occasion.index(), WordClass.LOCATIVE_PREPOSITION) || tree.hasPreposition(occasion.index(), WordClass.TIME_PREPOSITION));
  }

  /// "Officials **from Peru** met", "the mayor **of Celaya**": where a party comes from is where something happened only for want of better.
  private static boolean isOrigin(EventMention mention, TextSpan place) {
    Tree tree = mention.tree();
    return tree.tokensIn(place).stream().filter(token -> !token.isRoot())
        .map(token -> token.is("conj") ? tree.token(token.head()) : token)
        .filter(token -> tree.preposition(token.index()).matches("from|of|de|del") && !token.isRoot())
        .anyMatch(token -> mention.fillers().values().stream().anyMatch(heads -> heads.contains(tree.token(token.head()))));
  }

  /// "Officials **from Peru**", "youths **originarios de Playa Vicente**".
  static boolean isFrom(Tree tree, TextSpan place) {
    return isOfBirth(tree, place) || tree.tokensIn(place).stream()
        .map(token -> token.is("conj") ? tree.token(token.head()) : token)
        .anyMatch(token -> tree.preposition(token.index()).equals("from") && token.is("nmod"));
  }

  private static boolean isOfBirth(Tree tree, TextSpan place) {
    return tree.tokensIn(place).stream().filter(token -> !token.isRoot()).map(token -> outer(tree, token))
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
}
