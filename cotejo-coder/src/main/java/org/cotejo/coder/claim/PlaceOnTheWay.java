package org.cotejo.coder.claim;

import java.util.List;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.rule.Role;
import org.cotejo.language.Token;
import org.cotejo.model.TextSpan;

/// Where somebody came from, went to or passed: no place of the event, or one only for want of better.
final class PlaceOnTheWay {
  /// Words between a unit of distance and the place that it is told from: "km (70 miles) southwest of".
  private static final int DISTANCE = 9;
  /// Words between a road's noun and the end of its name.
  private static final int ROAD_NAME = 5;

  private PlaceOnTheWay() {}

  /// Whether a place is where a road, a border or a way leads, and not where the event was.
  static boolean isWhither(EventMention mention, TextSpan place) {
    Tree tree = mention.tree();
    return isBorderOf(tree, place) || isEndOfRoad(tree, place) || isWhereCaredFor(tree, place) && !isAtTarget(mention, place) || isDeathbed(tree, mention.word(), place) || isDestination(tree, mention.word(), place) || isOfOccasion(mention, place);
  }

  /// Whether it is where one of the event's parties is from or belongs to.
  static boolean isWhence(Reading reading, EventMention mention, TextSpan place) {
    return isMeasuredFrom(mention.tree(), place) || isOfTeller(reading, mention, place) || isOrigin(mention, place) || isOfBirth(mention.tree(), place) || isWhereRoadLeads(mention.tree(), place) || isInRoadName(mention.tree(), place);
  }

  /// "En el kilómetro 18 de la **ruta al Atlántico**, en *Palencia*".
  private static boolean isWhereRoadLeads(Tree tree, TextSpan place) {
    return tree.tokensIn(place).stream().anyMatch(name -> name.is("nmod") && !name.isRoot() && tree.isA(WordClass.ROAD_NOUN, tree.token(name.head())) && tree.hasPreposition(name.index(), WordClass.GOAL_PREPOSITION));
  }

  /// "About 110 km southwest **of Mogadishu**", "a 20 kilómetros **de Tumaco**": from where a distance is told.
  private static boolean isMeasuredFrom(Tree tree, TextSpan place) {
    List<Token> before = tree.sentence().tokens().stream().filter(token -> token.span().end() <= place.begin()).toList();
    List<Token> near = before.subList(Math.max(0, before.size() - DISTANCE), before.size());
    return !near.isEmpty() && (tree.isA(WordClass.OF_PREPOSITION, near.getLast()) || tree.isA(WordClass.AWAY_PREPOSITION, near.getLast()))
        && near.stream().anyMatch(unit -> tree.isA(WordClass.DISTANCE_UNIT, unit) && unit.index() > 0 && tree.sentence().tokens().subList(Math.max(0, unit.index() - 3), unit.index()).stream().anyMatch(number -> number.pos().equals("NUM")));
  }

  /// "Hernández, **speaking in Comayagua**", "dijo **en San Salvador**": where it was said.
  static boolean isSpokenAt(EventMention mention, TextSpan place) {
    Tree tree = mention.tree();
    return tree.tokensIn(place).stream().filter(token -> token.is("obl") && !token.isRoot() && token.head() != mention.word().index()).map(token -> tree.token(token.head()))
        .anyMatch(verb -> tree.isA(WordClass.SAYING_VERB, verb) || tree.isA(WordClass.SPEAKING_VERB, verb));
  }

  /// "Announced **in Tegucigalpa that** 300 officers *would be sent* to the valley": in front of the clause that says what.
  static boolean isSpokenBefore(EventMention mention, TextSpan place) {
    Tree tree = mention.tree();
    for (Token at = mention.word(); !at.isRoot(); at = tree.token(at.head())) {
      Token clause = at;
      if (at.is("ccomp") && tree.isA(WordClass.SAYING_VERB, tree.token(at.head()))) {
        return place.end() <= tree.token(tree.first(clause.index())).span().begin() && tree.tokensIn(place).stream().anyMatch(name -> name.is("obl") && name.head() == clause.head());
      }
    }
    return false;
  }

  /// "Three were hurt near Tartagal, said the ministry **of Salta**": whose the speaker is.
  private static boolean isOfTeller(Reading reading, EventMention mention, TextSpan place) {
    String source = reading.attributions().of(mention.word().span()).claimant().text();
    int begin = source.isEmpty() ? -1 : reading.text().indexOf(source, mention.tree().sentence().span().begin());
    return begin >= 0 && begin < mention.tree().sentence().span().end() && new TextSpan(begin, begin + source.length()).contains(place) && begin < place.begin();
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

  /// "The **Dhaka-Mymensingh** highway", "la carretera **Celaya-Salvatierra**".
  static boolean isInRoadName(Tree tree, TextSpan place) {
    List<Token> words = tree.sentence().tokens();
    int first = tree.tokensIn(place).stream().mapToInt(Token::index).min().orElse(0);
    int last = tree.tokensIn(place).stream().mapToInt(Token::index).max().orElse(0);
    boolean from = last + 2 < words.size() && isTie(words, last + 1) && words.get(last + 2).pos().equals("PROPN");
    boolean to = first > 1 && isTie(words, first - 1) && words.get(first - 2).pos().equals("PROPN");
    return (from || to) && words.subList(Math.max(0, first - ROAD_NAME), Math.min(words.size(), last + ROAD_NAME)).stream().anyMatch(road -> tree.isA(WordClass.ROAD_NOUN, road));
  }

  private static boolean isTie(List<Token> words, int hyphen) {
    return words.get(hyphen).form().matches("[-–]");
  }

  /// "Was hurt and taken to a centre **in Cali**", "fled **to Toribío**": where somebody was brought or went afterwards; but "moved on **to Kango**, where they burnt twelve houses".
  private static boolean isDestination(Tree tree, Token trigger, TextSpan place) {
    return tree.tokensIn(place).stream().filter(token -> !token.isRoot()).anyMatch(token -> {
      Token at = token;
      while (at.is("nmod") || at.is("flat") || at.is("appos")) {
        at = tree.token(at.head());
      }
      if (tree.isA(WordClass.HEADING, at) || !at.isRoot() && tree.isA(WordClass.HEADING, tree.token(at.head()))) {
        return true; // "huyeron con rumbo a Silao"
      }
      boolean goal = at.is("obl") && tree.hasPreposition(at.index(), WordClass.GOAL_PREPOSITION);
      return goal && at.head() != trigger.index() && !tree.isUnder(trigger.index(), at.index()) && tree.isA(WordClass.TRANSFER_VERB, tree.token(at.head())) && !isArrivedAt(tree, tree.token(at.head()), trigger);
    });
  }

  /// "Ingresaron a una casa **en Caloto** y *mataron* a dos": what those who came somewhere did next, they did there.
  private static boolean isArrivedAt(Tree tree, Token coming, Token trigger) {
    Token deed = trigger;
    while (!deed.isRoot() && !deed.pos().equals("VERB")) {
      deed = tree.token(deed.head());
    }
    return deed.is("conj") && deed.head() == coming.index() && deed.index() > coming.index() && !tree.isPassive(coming.index()) && !tree.isPassive(deed.index())
        && !tree.hasChild(deed.index(), child -> child.is("nsubj")) && !tree.isA(WordClass.DYING_VERB, deed);
  }

  /// "Five were wounded and taken to a hospital **in Morelia**".
  static boolean isWhereCaredFor(Tree tree, TextSpan place) {
    return tree.tokensIn(place).stream().filter(token -> !token.isRoot())
        .anyMatch(token -> isCareSite(tree, tree.token(token.head())) || token.is("conj") && isCareSite(tree, outer(tree, token)) || (isCareSite(tree, token) || isCalledCareSite(tree, token, place)) && isOfDying(tree, tree.token(token.head())));
  }

  /// "Treated at **St. Vincent Medical Center**", "trasladado al **Centro Médico** Nacional".
  private static boolean isCalledCareSite(Tree tree, Token top, TextSpan place) {
    return top.is("obl") && tree.tokensIn(place).stream().anyMatch(word -> tree.isA(WordClass.CARE_SITE, word));
  }

  /// "Taken to hospitals **in Celaya and Acámbaro**, where one of them *died*".
  private static boolean isDeathbed(Tree tree, Token dying, TextSpan place) {
    return tree.isA(WordClass.DYING_VERB, dying) && tree.tokensIn(place).stream().map(token -> outer(tree, token)).anyMatch(top -> tree.isA(WordClass.CARE_SITE, top) && top.index() < dying.index());
  }

  /// "Relatives protested outside **the morgue of Portoviejo**": nobody was brought there.
  private static boolean isAtTarget(EventMention mention, TextSpan place) {
    Tree tree = mention.tree();
    return tree.tokensIn(place).stream().anyMatch(name -> name.is("nmod") && mention.of(Role.RECIPIENT).contains(tree.token(name.head())) && tree.token(name.head()).head() == mention.word().index());
  }

  private static boolean isCareSite(Tree tree, Token site) {
    return tree.isA(WordClass.CARE_SITE, site) && (site.is("obl") || site.is("nmod") && tree.hasPreposition(site.index(), WordClass.GOAL_PREPOSITION));
  }

  /// "Succumbed to his injuries **at Sadar Hospital**": where somebody died of what happened elsewhere.
  private static boolean isOfDying(Tree tree, Token verb) {
    return tree.isA(WordClass.DYING_VERB, verb) || tree.isA(WordClass.TRANSFER_VERB, verb);
  }

  /// "Said that the blast was staged to discredit the peace **talks in Doha**": where something else is held, unless the event is said to have been at it.
  private static boolean isOfOccasion(EventMention mention, TextSpan place) {
    Tree tree = mention.tree();
    return tree.tokensIn(place).stream().filter(token -> token.is("nmod") && !token.isRoot() && tree.hasPreposition(token.index(), WordClass.LOCATIVE_PREPOSITION)).map(token -> tree.token(token.head()))
        .anyMatch(occasion -> tree.isA(WordClass.OCCASION, occasion) && occasion.index() != mention.word().index() && !isTarget(mention, occasion) && !isAt(tree, occasion, mention.word()));
  }

  /// "Threw a grenade at **the party's headquarters** in Tumaco": what the event is done to.
  private static boolean isTarget(EventMention mention, Token occasion) {
    return mention.of(Role.RECIPIENT).contains(occasion) && occasion.head() == mention.word().index();
  }

  /// "Was shot **at the funeral**".
  private static boolean isAt(Tree tree, Token occasion, Token trigger) {
    return !occasion.isRoot() && (occasion.head() == trigger.index() || trigger.head() == occasion.head()) && (tree.hasPreposition(occasion.index(), WordClass.LOCATIVE_PREPOSITION) || tree.hasPreposition(occasion.index(), WordClass.TIME_PREPOSITION)
        || occasion.head() == trigger.index() && (tree.hasPreposition(occasion.index(), WordClass.AWAY_PREPOSITION) || tree.hasPreposition(occasion.index(), WordClass.OF_PREPOSITION)));
  }

  /// "Officials **from Peru** met", "the mayor **of Celaya**", "Fitzhugh, **of** the block **of Mulberry Street**": where a party comes from is where something happened only for want of better;
  /// but "attacked the station **of Morales**".
  private static boolean isOrigin(EventMention mention, TextSpan place) {
    Tree tree = mention.tree();
    return tree.tokensIn(place).stream().filter(token -> !token.isRoot()).map(token -> token.is("conj") ? tree.token(token.head()) : token)
        .filter(token -> !token.isRoot() && tree.preposition(token.index()).matches("from|of|de|del"))
        .anyMatch(token -> isOfParty(mention, tree.token(token.head())) || isOfHome(mention, token));
  }

  /// Whether a word is one of the event's parties, or the body that one is of: "un elemento de **la Policía** de Villagrán".
  private static boolean isOfParty(EventMention mention, Token word) {
    Tree tree = mention.tree();
    Token party = word.is("nmod") && !word.isRoot() && tree.hasPreposition(word.index(), WordClass.OF_PREPOSITION) ? tree.token(word.head()) : word;
    return isParty(mention, word) || isParty(mention, party);
  }

  private static boolean isParty(EventMention mention, Token party) {
    return mention.fillers().values().stream().anyMatch(heads -> heads.contains(party)) && !mention.tree().isA(WordClass.TARGET, party) && !(mention.of(Role.RECIPIENT).contains(party) && (mention.tree().isA(WordClass.SITE_NOUN, party) || mention.tree().isA(WordClass.CARE_SITE, party)));
  }

  /// The phrase around a place hangs on a party's name with *of*: an address.
  private static boolean isOfHome(EventMention mention, Token place) {
    Tree tree = mention.tree();
    Token spot = tree.token(place.head());
    return place.is("nmod") && spot.is("nmod") && !spot.isRoot() && tree.token(spot.head()).pos().equals("PROPN") && tree.preposition(spot.index()).matches("from|of|de|del");
  }

  /// "Officials **from Peru**", "agentes **desde Arequipa**", "youths **originarios de Playa Vicente**".
  static boolean isFrom(Tree tree, TextSpan place) {
    return isOfBirth(tree, place) || tree.tokensIn(place).stream()
        .map(token -> token.is("conj") ? tree.token(token.head()) : token)
        .anyMatch(token -> tree.hasPreposition(token.index(), WordClass.AWAY_PREPOSITION) && token.is("nmod"));
  }

  private static boolean isOfBirth(Tree tree, TextSpan place) {
    return tree.tokensIn(place).stream().filter(token -> !token.isRoot()).map(token -> outer(tree, token))
        .anyMatch(top -> !top.isRoot() && tree.isA(WordClass.ORIGIN, tree.token(top.head())) && !isReached(tree, top));
  }

  /// "**Llegaron a Caloto**", "arrived **in** Bouro": where those who come come to.
  private static boolean isReached(Tree tree, Token goal) {
    return tree.isA(WordClass.COMING_VERB, tree.token(goal.head())) && (tree.hasPreposition(goal.index(), WordClass.GOAL_PREPOSITION) || tree.hasPreposition(goal.index(), WordClass.LOCATIVE_PREPOSITION));
  }

  /// The outermost noun of the phrase that a word ends: "the office **of** the port **of** Tela".
  private static Token outer(Tree tree, Token word) {
    Token at = word;
    while ((at.is("nmod") || at.is("flat") || at.is("appos") || at.is("conj")) && !at.isRoot() && tree.token(at.head()).hasPos("NOUN", "PROPN")) {
      at = tree.token(at.head());
    }
    return at;
  }
}
