package org.cotejo.coder.claim;

import java.util.Optional;
import java.util.OptionalDouble;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.NounPhrase;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.place.DocumentPlaces;
import org.cotejo.coder.place.PlaceMention;
import org.cotejo.language.Token;
import org.cotejo.model.EventPlace;
import org.cotejo.model.TextSpan;

/// Where an event was, where no name of the gazetteer tells it: a noun that stands for a place told before, or a name that no gazetteer has.
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

  /// "A bomb went off in Kidapawan, and the army *killed* six men **in Datu Salibo**": such a name in a phrase of the event's own verb.
  static Optional<EventPlace> own(Reading reading, EventMention mention) {
    Tree tree = mention.tree();
    boolean beside = tree.children(mention.word().index(), "obl").stream().anyMatch(name -> isUnlisted(reading, tree, name));
    return beside ? unlisted(reading, mention) : Optional.empty();
  }

  /// "In **Negros Oriental**, 15 people were gunned down": a name behind a preposition of place that no gazetteer has; it lies in the country that the document is about.
  static Optional<EventPlace> unlisted(Reading reading, EventMention mention) {
    Tree tree = mention.tree();
    return tree.sentence().tokens().stream()
        .filter(name -> isUnlisted(reading, tree, name) && Scene.distance(tree, mention.word(), name.span()) <= NEAR && !Scene.isOfOtherTime(tree, mention.word(), name.span()))
        .findFirst()
        .map(name -> nameOf(tree, name).of(reading.text()))
        .map(words -> new EventPlace(words, words, "", "", reading.places().documentCountry().map(EventPlace::country).orElse(""), OptionalDouble.empty(), OptionalDouble.empty(), EventPlace.Precision.LOCALITY));
  }

  private static boolean isUnlisted(Reading reading, Tree tree, Token name) {
    boolean behind = name.pos().equals("PROPN") && ((name.is("obl") || isOfSpot(tree, name)) && tree.hasPreposition(name.index(), WordClass.SITE_PREPOSITION) || isSurrounded(tree, name)) && !tree.hasChild(name.index(), child -> child.is("det") && !Character.isUpperCase(child.form().codePointAt(0)) || child.is("nummod"));
    return behind && name.form().matches("\\p{Lu}\\p{Ll}{2,}.*") && !tree.isA(WordClass.NO_PLACE, name) && !reading.isTime(name) && reading.places().mentions().stream().noneMatch(place -> place.span().overlaps(nameOf(tree, name)))
        && !isInLabel(tree, name) && !reading.parties().canAct(tree.sentence(), name) && !reading.parties().isInName(tree.sentence(), name) && !reading.namesPerson(tree, name.span())
        && reading.persons().stream().noneMatch(person -> person.span().overlaps(name.span())) && reading.plans().mentions().stream().noneMatch(plan -> plan.span().overlaps(name.span()));
  }

  /// "The operation, dubbed Valley **in Peace**": part of the name that something is given.
  private static boolean isInLabel(Tree tree, Token name) {
    return name.is("obl") && tree.isA(WordClass.LABEL_VERB, tree.token(name.head()))
        && tree.child(name.index(), "case").filter(in -> in.index() > 0 && tree.token(in.index() - 1).pos().equals("PROPN") && tree.token(in.index() - 1).head() == name.head()).isPresent();
  }

  /// "Seized from a house **in Mahudi**": what stands in a phrase that hangs on the verb itself.
  private static boolean isOfSpot(Tree tree, Token name) {
    return name.is("nmod") && !name.isRoot() && tree.token(name.head()).pos().equals("NOUN") && (tree.token(name.head()).is("obl") || tree.token(name.head()).is("obj")) && !tree.isA(WordClass.CARE_SITE, tree.token(name.head()));
  }

  /// "A la **altura** de Capácuaro", "in the **outskirts** of Mahudi".
  private static boolean isSurrounded(Tree tree, Token name) {
    return name.is("nmod") && !name.isRoot() && tree.isA(WordClass.SURROUNDINGS, tree.token(name.head())) && tree.hasPreposition(name.index(), WordClass.OF_PREPOSITION);
  }

  /// "At the market in **Dogofry**, Ségou region": a name that no gazetteer has, with a larger place right behind its comma, which holds it.
  static Optional<EventPlace> within(Reading reading, EventMention mention, PlaceMention larger) {
    Tree tree = mention.tree();
    return tree.sentence().tokens().stream()
        .filter(name -> name.span().end() <= larger.span().begin() && isUnlisted(reading, tree, name) && reading.text().substring(nameOf(tree, name).end(), larger.span().begin()).equals(", "))
        .findFirst().map(name -> nameOf(tree, name).of(reading.text()))
        .map(words -> new EventPlace(words, words, "", larger.place().admin1(), larger.place().country(), OptionalDouble.empty(), OptionalDouble.empty(), EventPlace.Precision.LOCALITY));
  }

  private static TextSpan nameOf(Tree tree, Token name) {
    return tree.children(name.index()).stream().filter(part -> (part.is("flat") || part.is("compound")) && part.pos().equals("PROPN") || part.is("det") && Character.isUpperCase(part.form().codePointAt(0)) || part.is("appos") && part.pos().equals("PROPN") && part.index() == name.index() + 1).map(Token::span).reduce(name.span(), TextSpan::union);
  }
}
