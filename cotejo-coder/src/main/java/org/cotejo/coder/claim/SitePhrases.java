package org.cotejo.coder.claim;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.NounPhrase;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.place.PlaceMention;
import org.cotejo.coder.rule.Role;
import org.cotejo.language.Token;
import org.cotejo.model.EventPlace;
import org.cotejo.model.TextSpan;

/// "Outside **the police station**", "en **la Ruta 12**", "across **the country's prisons**": nouns of places by which a sentence says where an event was, without a name that a gazetteer has.
final class SitePhrases {
  /// The greatest distance in the tree between the event and such a phrase.
  private static final int NEAR = 4;
  /// Sure of the words only.
  private static final double SCORE = 0.5;
  /// What those are measured by who are sent somewhere.
  private static final String DEPLOYED = "deployed";
  /// Of an article: "murieron dentro **del** penal".
  private static final Pattern CONTRACTION = Pattern.compile("^(?:[Dd]el|[Aa]l) ");

  private SitePhrases() {}

  /// The phrase that is the event's place: its words where the report has got to, which lends name, state and point.
  ///
  /// @param others the triggers of the sentence's other events
  /// @param around where the report has got to
  /// @param local whether it happens in one spot
  static Optional<EventPlace> told(Reading reading, EventMention mention, List<Token> others, EventPlace around, boolean local) {
    Tree tree = mention.tree();
    List<PlaceMention> phrases = tree.sentence().tokens().stream()
        .filter(noun -> isSite(tree, noun) && (isWhere(tree, noun) || local && isEntered(mention, noun) || isSentTo(mention, noun)) && !isOtherwiseRead(reading, tree, noun))
        .map(noun -> phrase(reading, tree, noun)).toList();
    return phrases.isEmpty() ? Optional.empty() : ScenePlaces.near(reading, mention, others, phrases, NEAR).stream().findFirst()
        .map(site -> around(reading, tree, site, around).as(site.text()));
  }

  /// A word of a time, or of a place's name: "**Jardín** Aurora".
  private static boolean isOtherwiseRead(Reading reading, Tree tree, Token noun) {
    return reading.isTime(noun) || reading.placesIn(tree.sentence().span()).stream().anyMatch(named -> named.span().contains(noun.span()));
  }

  /// The place that the phrase itself names ("a church in **Jolo**"), the country for what is larger than a town, else where the report has got to.
  private static EventPlace around(Reading reading, Tree tree, PlaceMention site, EventPlace around) {
    int at = site.span().begin();
    boolean border = tree.tokensIn(site.span()).stream().anyMatch(noun -> tree.isA(WordClass.BORDER_NOUN, noun)); // "the border with Colombia" is not in Colombia
    Optional<EventPlace> named = border ? Optional.empty() : reading.placesIn(tree.sentence().span()).stream().filter(place -> place.kind() == PlaceMention.Kind.LITERAL && place.span().begin() >= at
        && site.text().endsWith(place.text()) && place.span().begin() - at < site.text().length()).map(PlaceMention::place).findFirst();
    return named.or(() -> isCountry(tree, site.span()) ? reading.places().documentCountry() : Optional.empty()).orElse(around);
  }

  /// Whether the words of a place are such a phrase of the event's sentence: they hold for it alone.
  static boolean isOne(Reading reading, EventMention mention, EventPlace place) {
    Tree tree = mention.tree();
    TextSpan sentence = tree.sentence().span();
    boolean unnamed = !place.text().isEmpty() && sentence.of(reading.text()).contains(place.text()) && reading.placesIn(sentence).stream().noneMatch(named -> named.text().equals(place.text()));
    return unnamed && tree.sentence().tokens().stream().filter(noun -> isSite(tree, noun)).anyMatch(noun -> phrase(reading, tree, noun).text().equals(place.text()))
        && PlaceWithoutName.described(reading, mention).filter(place::equals).isEmpty();
  }

  /// "Across **the country**", "in **the North-east**": larger than where the report has got to.
  private static boolean isCountry(Tree tree, TextSpan noun) {
    return tree.tokensIn(noun).stream().anyMatch(word -> tree.isA(WordClass.COUNTRY_NOUN, word) || tree.isA(WordClass.COMPASS_NOUN, word));
  }

  /// Looked at by its noun: who is named in it ("the **police** station") is not there.
  private static PlaceMention phrase(Reading reading, Tree tree, Token noun) {
    String words = CONTRACTION.matcher(span(reading, tree, noun).of(reading.text())).replaceFirst("");
    EventPlace place = new EventPlace(words, "", "", "", "", OptionalDouble.empty(), OptionalDouble.empty(), EventPlace.Precision.SITE);
    return new PlaceMention(noun.span(), words, PlaceMention.Kind.LITERAL, place, SCORE);
  }

  /// Up to a comma or a day, with a name or number right behind: "la ruta **P-72**", not "a petrol station **on May 3**".
  private static TextSpan span(Reading reading, Tree tree, Token noun) {
    TextSpan phrase = NounPhrase.span(tree, noun);
    TextSpan named = tree.children(noun.index()).stream().filter(name -> name.index() == noun.index() + 1 && (name.is("appos") || name.is("nummod") || name.is("flat"))).findFirst()
        .map(name -> phrase.union(name.span())).orElse(phrase);
    List<Token> words = tree.tokensIn(named);
    List<Token> kept = words.stream().takeWhile(word -> word.index() <= noun.index() || !word.form().equals(",") && !reading.isTime(word)).toList();
    Token last = kept.size() < words.size() && kept.getLast().pos().equals("ADP") ? kept.get(kept.size() - 2) : kept.getLast();
    return named.begin() <= last.span().begin() ? new TextSpan(named.begin(), last.span().end()) : named;
  }

  private static boolean isSite(Tree tree, Token noun) {
    boolean named = noun.pos().equals("PROPN") && tree.hasChild(noun.index(), part -> part.is("flat") && tree.isA(WordClass.SITE_NOUN, part)); // "along **Waiyaki Way**"
    return named || noun.hasPos("NOUN", "PROPN", "ADV") && (tree.isA(WordClass.SITE_NOUN, noun) || tree.isA(WordClass.COMPASS_NOUN, noun)) && isOneOfThem(tree, noun) && !isSomebodys(tree, noun);
  }

  /// Not "sentenced to years in **prison**", "en plena **calle**".
  private static boolean isOneOfThem(Tree tree, Token noun) {
    return noun.feature("Number").equals("Plur") || tree.hasChild(noun.index(), word -> word.is("det") || word.is("nummod") || word.is("compound") || word.is("flat") || word.is("nmod:poss"));
  }

  /// "Shot in **his** home": a house that tells nobody where.
  private static boolean isSomebodys(Tree tree, Token noun) {
    return tree.hasChild(noun.index(), owner -> (owner.is("det") || owner.is("nmod:poss")) && tree.isA(WordClass.PERSONAL_POSSESSIVE, owner));
  }

  private static boolean isWhere(Tree tree, Token noun) {
    return (noun.is("obl") || noun.is("nmod")) && (tree.hasPreposition(noun.index(), WordClass.SPOT_PREPOSITION) || tree.isA(WordClass.SURROUNDINGS, noun) && tree.hasPreposition(noun.index(), WordClass.GOAL_PREPOSITION));
  }

  /// "300 soldiers were sent **to the border**", "el envío de militares **a las cárceles**".
  private static boolean isSentTo(EventMention mention, Token noun) {
    return DEPLOYED.equals(mention.trigger().measure()) && (noun.is("obl") || noun.is("nmod")) && mention.tree().hasPreposition(noun.index(), WordClass.GOAL_PREPOSITION);
  }

  /// "Soldiers stormed **the prison**", "blocked **the A-12 highway**": a definite one that the event itself is done to.
  private static boolean isEntered(EventMention mention, Token noun) {
    Tree tree = mention.tree();
    boolean definite = !noun.feature("Number").equals("Plur") && tree.hasChild(noun.index(), det -> det.is("det") && tree.isA(WordClass.DEFINITE_ARTICLE, det));
    return definite && mention.of(Role.RECIPIENT).contains(noun) && noun.head() == mention.word().index();
  }
}
