package org.cotejo.coder.claim;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.NounPhrase;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.place.DocumentPlaces;
import org.cotejo.language.Token;
import org.cotejo.model.EventPlace;

/// Where an event was, where a noun stands for the place: the country, state or capital that the document is about.
final class PlaceWithoutName {
  private static final int NEAR = 4;

  private PlaceWithoutName() {}

  /// "**The country** registered 1,200 murders", "two men were killed in **the state**", "in **the capital**": the one that the document is about.
  static Optional<EventPlace> described(Reading reading, EventMention mention) {
    Tree tree = mention.tree();
    return tree.sentence().tokens().stream()
        .filter(noun -> tree.isA(WordClass.COUNTRY_NOUN, noun) || tree.isA(WordClass.STATE_NOUN, noun) || tree.isA(WordClass.CAPITAL_NOUN, noun))
        .filter(noun -> isScene(reading, mention, noun) && Scene.distance(tree, mention.word(), noun.span()) <= NEAR)
        .findFirst()
        .flatMap(noun -> meant(reading.places(), tree, noun)
            .map(place -> place.as(NounPhrase.span(tree, noun).of(reading.text()))));
  }

  private static Optional<EventPlace> meant(DocumentPlaces places, Tree tree, Token noun) {
    return tree.isA(WordClass.COUNTRY_NOUN, noun) ? places.documentCountry() : tree.isA(WordClass.CAPITAL_NOUN, noun) ? places.documentCapital() : places.documentState();
  }

  /// A definite noun that tells where, or that something happened to.
  private static boolean isScene(Reading reading, EventMention mention, Token noun) {
    Tree tree = mention.tree();
    boolean definite = noun.feature("Number").equals("Sing")
        && tree.children(noun.index()).stream().allMatch(child -> child.is("case") || child.is("det") && tree.isA(WordClass.DEFINITE_ARTICLE, child) || child.is("punct"))
        && tree.hasChild(noun.index(), child -> child.is("det"));
    boolean suffers = noun.is("nsubj") && mention.word().is("obj") && mention.word().head() == noun.head();
    boolean ofSomebody = noun.is("nmod") && !noun.isRoot() && reading.parties().canAct(tree.sentence(), tree.token(noun.head())); // "the commander **in the department**"
    return definite && !ofSomebody && (suffers || tree.hasPreposition(noun.index(), WordClass.LOCATIVE_PREPOSITION));
  }
}
