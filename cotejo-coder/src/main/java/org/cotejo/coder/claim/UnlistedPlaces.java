package org.cotejo.coder.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.place.DocumentPlaces;
import org.cotejo.coder.place.PlaceMention;
import org.cotejo.language.Token;
import org.cotejo.model.EventPlace;
import org.cotejo.model.TextSpan;

/// "A house in **Mahudi**", "outside **Dogofry**, Ségou region": names behind a preposition of place that no gazetteer has. Most villages and quarters that reports tell of are such.
///
/// They are looked for in the tree, when persons, bodies and plans are known, and lie where the nearest place of their sentence lies, or of the sentences before.
public final class UnlistedPlaces {
  /// How many sentences a place that says where others lie may stand before them.
  private static final int LOOK_BACK = 3;
  /// Half sure: the words say that it is a place, and no table which.
  private static final double SCORE = 0.5;

  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}.{2,}");

  private UnlistedPlaces() {}

  /// The reading with these names among its places.
  public static Reading addedTo(Reading reading) {
    List<Named> found = reading.trees().stream().flatMap(tree -> find(reading, tree)).toList();
    List<PlaceMention> names = found.stream().map(name -> name.where(found)).toList();
    return names.isEmpty() ? reading : reading.with(reading.places().and(names));
  }

  private static Stream<Named> find(Reading reading, Tree tree) {
    return tree.sentence().tokens().stream().filter(name -> isUnlisted(reading, tree, name)).map(name -> nameOf(tree, name)).distinct()
        .map(name -> new Named(new PlaceMention(name, name.of(reading.text()), PlaceMention.Kind.LITERAL, place(reading, tree, name), SCORE), beside(reading, tree, name).isPresent()));
  }

  /// A name, and whether its own sentence says where it lies.
  private record Named(PlaceMention mention, boolean held) {
    /// "What happened in La Cantera? Officers climbed to **La Cantera, a part of Petare**": it lies everywhere where one sentence says.
    PlaceMention where(List<Named> all) {
      return held ? mention : all.stream().filter(other -> other.held() && other.mention().text().equals(mention.text())).findFirst()
          .map(other -> new PlaceMention(mention.span(), mention.text(), mention.kind(), other.mention().place(), mention.score())).orElse(mention);
    }
  }

  private static EventPlace place(Reading reading, Tree tree, TextSpan name) {
    String words = name.of(reading.text());
    Optional<EventPlace> around = beside(reading, tree, name).or(() -> before(reading, tree)).or(() -> reading.places().documentState()).or(() -> reading.places().documentCountry());
    return new EventPlace(words, words, "", around.map(EventPlace::admin1).orElse(""), around.map(EventPlace::country).orElse(""), OptionalDouble.empty(), OptionalDouble.empty(), EventPlace.Precision.LOCALITY);
  }

  /// The nearest place of the sentence, one that follows before one that stands before, of these rather one in the state that the document is about.
  private static Optional<EventPlace> beside(Reading reading, Tree tree, TextSpan name) {
    List<PlaceMention> here = fine(reading, reading.placesIn(tree.sentence().span()));
    return here.stream().filter(place -> place.span().begin() >= name.end()).findFirst()
        .or(() -> here.stream().filter(place -> place.span().end() <= name.begin()).max(Comparator.comparing((PlaceMention place) -> isInState(reading, place)).thenComparing(PlaceMention::span))).map(PlaceMention::place).or(() -> capital(reading, tree, name));
  }

  private static boolean isInState(Reading reading, PlaceMention place) {
    return reading.places().documentState().filter(state -> state.admin1().equals(place.place().admin1()) && state.country().equals(place.place().country())).isPresent();
  }

  /// "In Kangato, just outside **the capital**".
  private static Optional<EventPlace> capital(Reading reading, Tree tree, TextSpan name) {
    return tree.sentence().tokens().stream().filter(noun -> noun.span().begin() >= name.end() && tree.isA(WordClass.CAPITAL_NOUN, noun) && noun.is("nmod"))
        .filter(noun -> tree.hasChild(noun.index(), det -> det.is("det"))).findFirst().flatMap(_ -> reading.places().documentCapital());
  }

  /// The last place of the sentences before, not where somebody spoke, if it lies in the country that the document is about.
  private static Optional<EventPlace> before(Reading reading, Tree tree) {
    int number = tree.sentence().number();
    List<PlaceMention> told = reading.trees().stream().filter(other -> other.sentence().number() < number && number - other.sentence().number() <= LOOK_BACK)
        .flatMap(other -> fine(reading, reading.placesIn(other.sentence().span())).stream().filter(place -> !isOfSpeaker(other, place.span()))).toList();
    return told.stream().reduce((first, second) -> second).map(PlaceMention::place)
        .filter(place -> reading.places().documentCountry().filter(country -> !country.country().equals(place.country())).isEmpty());
  }

  /// "Told reporters **in Abuja** that": where it was said.
  private static boolean isOfSpeaker(Tree tree, TextSpan place) {
    return tree.tokensIn(place).stream().anyMatch(word -> {
      Token at = word;
      while (!at.isRoot() && !at.pos().equals("VERB") && (at.is("obl") || at.is("nmod") || at.is("flat") || at.is("obj") || at.is("iobj"))) {
        at = tree.token(at.head());
      }
      return at.pos().equals("VERB") && (tree.isA(WordClass.SAYING_VERB, at) || tree.isA(WordClass.SPEAKING_VERB, at)) && tree.hasPreposition(word.index(), WordClass.LOCATIVE_PREPOSITION);
    });
  }

  private static List<PlaceMention> fine(Reading reading, List<PlaceMention> places) {
    return places.stream().filter(place -> place.kind() == PlaceMention.Kind.LITERAL && !place.place().admin1().isEmpty() && !reading.isDateline(place)).toList();
  }

  private static boolean isUnlisted(Reading reading, Tree tree, Token name) {
    return isNameInPlace(reading, tree, name) && NAME.matcher(nameOf(tree, name).of(reading.text())).matches() && !tree.isA(WordClass.NO_PLACE, name) && !reading.isTime(name)
        && !isOtherwiseKnown(reading, tree, name) && (isCalled(tree, name) || !reading.parties().canAct(tree.sentence(), name) && (isTravelledTo(tree, name) || !isPerson(reading, tree, name))) && !isInLabel(tree, name) && !isAimedAt(tree, name);
  }

  private static boolean isNameInPlace(Reading reading, Tree tree, Token name) {
    return name.pos().equals("PROPN") && (isBehind(reading, tree, name) || isSurrounded(tree, name) || isNearby(tree, name) || isReachedOrLeft(tree, name) || isNamedSite(tree, name) || isCalled(tree, name) || isJoined(reading, tree, name)) && !tree.hasChild(name.index(), child -> child.is("det") && !Character.isUpperCase(child.form().codePointAt(0)) || child.is("nummod"));
  }

  private static boolean isBehind(Reading reading, Tree tree, Token name) {
    return tree.hasPreposition(name.index(), WordClass.SITE_PREPOSITION) && (name.is("obl") || isOfSpot(reading, tree, name));
  }

  /// "Residents of **nearby Mutunga** fled".
  private static boolean isNearby(Tree tree, Token name) {
    return tree.hasChild(name.index(), near -> near.is("amod") && near.index() == name.index() - 1 && tree.isA(WordClass.NEARBY, near));
  }

  /// "En la comunidad **Nueva Esperanza**", "the village **Dan Gulma**": what a quarter or village is called.
  private static boolean isCalled(Tree tree, Token name) {
    return (name.is("appos") || name.is("flat")) && !name.isRoot() && name.index() > name.head() && name.index() - name.head() <= 2 && tree.isA(WordClass.QUARTER, tree.token(name.head())) && tree.token(name.head()).pos().equals("NOUN")
        && (tree.hasPreposition(name.head(), WordClass.SITE_PREPOSITION) || tree.hasPreposition(name.head(), WordClass.GOAL_PREPOSITION));
  }

  /// "Abandonaron **Monte Loquito**", "fled **Dan Gulma**", "moved on to **Kango Dutse**": what those who come and go come to and leave.
  private static boolean isReachedOrLeft(Tree tree, Token name) {
    if (name.isRoot()) {
      return false;
    }
    Token verb = tree.token(name.head());
    boolean entered = tree.isA(WordClass.COMING_VERB, verb) && name.is("obj") && !tree.hasChild(name.index(), child -> child.is("case"));
    boolean left = tree.isA(WordClass.LEAVING_VERB, verb) && (name.is("obj") && !tree.hasChild(name.index(), child -> child.is("case")) || name.is("obl") && (tree.hasPreposition(name.index(), WordClass.AWAY_PREPOSITION) || tree.hasPreposition(name.index(), WordClass.OF_PREPOSITION)));
    boolean reached = (tree.isA(WordClass.COMING_VERB, verb) || tree.isA(WordClass.TRANSFER_VERB, verb)) && name.is("obl") && tree.hasPreposition(name.index(), WordClass.GOAL_PREPOSITION);
    return left || entered || reached;
  }

  /// "Along **Waiyaki Way**", "off **Lunga Lunga Road**": a name that says itself what it is of.
  private static boolean isNamedSite(Tree tree, Token name) {
    return (name.is("obl") || name.is("nmod")) && tree.hasPreposition(name.index(), WordClass.SPOT_PREPOSITION)
        && (tree.isA(WordClass.SITE_NOUN, name) && tree.hasChild(name.index(), part -> part.is("compound") || part.is("flat")) || tree.hasChild(name.index(), part -> part.is("flat") && tree.isA(WordClass.SITE_NOUN, part)));
  }

  /// "Rode into Kabaso **and Tungar Daji**": the second of two names behind one preposition.
  private static boolean isJoined(Reading reading, Tree tree, Token name) {
    return name.is("conj") && !name.isRoot() && tree.token(name.head()).pos().equals("PROPN") && isNameInPlace(reading, tree, tree.token(name.head())) && !tree.hasChild(name.index(), child -> child.is("case"));
  }

  /// Whether it is another place or a plan, or part of one or of a body's name.
  private static boolean isOtherwiseKnown(Reading reading, Tree tree, Token name) {
    DocumentPlaces places = reading.places();
    return places.mentions().stream().anyMatch(place -> place.span().overlaps(nameOf(tree, name)))
        || reading.parties().isInName(tree.sentence(), name) || reading.plans().mentions().stream().anyMatch(plan -> plan.span().overlaps(name.span()));
  }

  private static boolean isPerson(Reading reading, Tree tree, Token name) {
    return reading.namesPerson(tree, name.span()) || reading.persons().stream().anyMatch(person -> person.span().overlaps(name.span()));
  }

  /// "They moved on to **Kango Dutse**": nobody is travelled to.
  private static boolean isTravelledTo(Tree tree, Token name) {
    return isReachedOrLeft(tree, name) && name.is("obl") && !tree.isPassive(name.head()) && !tree.hasChild(name.head(), child -> child.is("obj"));
  }

  /// "The operation, dubbed Valley **in Peace**": part of the name that something is given.
  private static boolean isInLabel(Tree tree, Token name) {
    return name.is("obl") && tree.isA(WordClass.LABEL_VERB, tree.token(name.head()))
        && tree.child(name.index(), "case").filter(in -> in.index() > 0 && tree.token(in.index() - 1).pos().equals("PROPN") && tree.token(in.index() - 1).head() == name.head()).isPresent();
  }

  /// "Fired **at Juma**": no place.
  private static boolean isAimedAt(Tree tree, Token name) {
    return name.is("obl") && tree.isA(WordClass.AIMING_VERB, tree.token(name.head())) && tree.hasPreposition(name.index(), WordClass.AIM_PREPOSITION);
  }

  /// "Seized from a house **in Mahudi**", "clashes **in Um Rawaya**": what stands in a phrase that hangs on the verb itself, or says where a thing is.
  private static boolean isOfSpot(Reading reading, Tree tree, Token name) {
    if (!name.is("nmod") || name.isRoot()) {
      return false;
    }
    Token noun = tree.token(name.head());
    return noun.pos().equals("NOUN") && !tree.isA(WordClass.CARE_SITE, noun) && (noun.is("obl") || noun.is("obj") || !reading.parties().canAct(tree.sentence(), noun));
  }

  /// "A la **altura** de Capácuaro", "in the **outskirts** of Mahudi".
  private static boolean isSurrounded(Tree tree, Token name) {
    return name.is("nmod") && !name.isRoot() && tree.isA(WordClass.SURROUNDINGS, tree.token(name.head())) && tree.hasPreposition(name.index(), WordClass.OF_PREPOSITION);
  }

  /// The name with its other words, also such as the parser takes for no part of it: "Tierra **Hermosa**".
  private static TextSpan nameOf(Tree tree, Token name) {
    return tree.children(name.index()).stream().filter(part -> isPartOfName(name, part)).map(Token::span).reduce(name.span(), TextSpan::union);
  }

  private static boolean isPartOfName(Token name, Token part) {
    boolean capital = Character.isUpperCase(part.form().codePointAt(0));
    return (part.is("flat") || part.is("compound")) && part.pos().equals("PROPN") || part.is("det") && capital || part.index() == name.index() + 1 && capital && (part.is("appos") && part.pos().equals("PROPN") || part.is("amod"));
  }
}
