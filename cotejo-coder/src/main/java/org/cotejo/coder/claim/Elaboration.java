package org.cotejo.coder.claim;

import java.util.List;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.place.PlaceMention;
import org.cotejo.coder.rule.Role;
import org.cotejo.language.Token;
import org.cotejo.model.EventDate;
import org.cotejo.model.EventPlace;

/// Where and when a sentence behind says that what has been told took place: "Two farmers were killed in Cauca. **The attack happened on Sunday in La Laguna.**" So does one that says where those
/// who did it came: "**The gunmen entered the village of La Laguna.**"
final class Elaboration {
  /// How many sentences behind it may stand.
  private static final int AHEAD = 2;

  private Elaboration() {}

  /// @param event looked at from the sentence behind
  /// @param date what that sentence tells
  record Told(EventMention event, EventDate date) {}

  /// What the sentence that tells where and when the event was says of it, if one does; not if both tell a time and the times differ.
  ///
  /// @param own the event's own date
  static Optional<Told> of(Reading reading, EventMention mention, EventDate own) {
    int number = mention.tree().sentence().number();
    List<Tree> behind = reading.trees().stream().filter(tree -> tree.sentence().number() > number && tree.sentence().number() <= number + AHEAD).toList();
    for (Tree tree : behind) {
      Optional<Token> verb = verb(tree);
      if (verb.filter(at -> isOtherForce(reading, mention, tree, at)).isPresent()) {
        return Optional.empty();
      }
      if (verb.isPresent()) {
        return verb.map(at -> mention.toldBy(tree, at)).map(event -> new Told(event, DateChooser.choose(reading, event, List.of()))).filter(told -> agrees(own, told.date()));
      }
      if (Whereabouts.isNewTopic(reading, tree) || reading.placesIn(tree.sentence().span()).stream().anyMatch(place -> place.kind() == PlaceMention.Kind.LITERAL)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// "A farmer died in Ibagué. **The soldiers entered** Espinal": a force of which the event says nothing comes for something else.
  private static boolean isOtherForce(Reading reading, EventMention mention, Tree tree, Token verb) {
    return tree.children(verb.index(), "nsubj").stream().map(doer -> reading.parties().party(tree.sentence(), doer).sector()).filter(Reading.FORCES::contains)
        .anyMatch(force -> mention.of(Role.ACTOR).stream().noneMatch(actor -> reading.parties().party(mention.tree().sentence(), actor).sector().contains(force)));
  }

  private static boolean agrees(EventDate own, EventDate told) {
    return own.start().isEmpty() || told.start().isEmpty() || own.start().equals(told.start());
  }

  /// The verb of a sentence that says of a known incident that it took place.
  private static Optional<Token> verb(Tree tree) {
    return tree.sentence().tokens().stream().filter(verb -> verb.isRoot() || verb.is("ccomp") && tree.token(verb.head()).isRoot())
        .filter(verb -> happens(tree, verb) && tree.hasChild(verb.index(), subject -> isKnownIncident(tree, subject)) || isCome(tree, verb) && tree.hasChild(verb.index(), subject -> isKnownDoer(tree, subject))).findFirst();
  }

  /// "**Entered** the village of Bouro", "**irrumpieron** en una finca": how those who did it came.
  private static boolean isCome(Tree tree, Token verb) {
    return tree.isA(WordClass.COMING_VERB, verb) && verb.feature("Tense").equals("Past") && !tree.hasChild(verb.index(), aux -> aux.is("aux"));
  }

  /// "**The gunmen**", "**los sujetos**", "**they**": of whom something has been told.
  private static boolean isKnownDoer(Tree tree, Token subject) {
    return subject.relation().equals("nsubj") && (tree.isA(WordClass.DOER_NOUN, subject) && tree.hasChild(subject.index(), det -> det.is("det") && tree.isA(WordClass.POINTING_BACK, det)) || tree.isA(WordClass.DOER_PRONOUN, subject));
  }

  private static boolean happens(Tree tree, Token verb) {
    return tree.isA(WordClass.HAPPENING_VERB, verb) || tree.isA(WordClass.OCCURRENCE_VERB, verb) && tree.hasChild(verb.index(), object -> object.is("obj") && tree.isA(WordClass.TAKING_PLACE, object));
  }

  /// "**The attack**", "**el hecho**".
  static boolean isKnownIncident(Tree tree, Token subject) {
    return subject.is("nsubj") && tree.isA(WordClass.INCIDENT_NOUN, subject) && tree.hasChild(subject.index(), det -> det.is("det") && tree.isA(WordClass.POINTING_BACK, det))
        && !tree.hasChild(subject.index(), part -> part.is("nummod") || part.is("nmod"));
  }

  /// Whether a noun is the incident that a sentence of this kind is about: not of what goes on, nor of what somebody else says.
  static boolean isSubject(Tree tree, Token noun) {
    return isKnownIncident(tree, noun) && verb(tree).filter(verb -> verb.isRoot() && verb.feature("Tense").equals("Past") && !tree.hasChild(verb.index(), aux -> aux.is("aux"))).filter(verb -> noun.head() == verb.index()).isPresent();
  }

  /// The place that is told there, if it is finer than what the event's own sentence tells and lies in it.
  ///
  /// @param told the event, looked at from the sentence behind
  /// @param chosen where it was so far
  /// @param named whether the event's own sentence names that place
  static Optional<EventPlace> place(Reading reading, EventMention told, EventPlace chosen, boolean named) {
    return PlaceChooser.named(reading, told).filter(place -> !named || isWithin(place, chosen));
  }

  private static boolean isWithin(EventPlace place, EventPlace larger) {
    return switch (larger.precision()) {
      case NONE -> true;
      case COUNTRY -> place.country().equals(larger.country());
      case STATE -> place.country().equals(larger.country()) && place.admin1().equals(larger.admin1());
      case MUNICIPALITY -> isSpot(place) && place.country().equals(larger.country()) && place.admin1().equals(larger.admin1());
      case SITE, LOCALITY -> false;
    };
  }

  /// What no table has lies in what has been told.
  private static boolean isSpot(EventPlace place) {
    return place.id().isEmpty() || place.precision() == EventPlace.Precision.SITE || place.precision() == EventPlace.Precision.LOCALITY;
  }
}
