package org.cotejo.coder.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cotejo.coder.date.DateMention;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.place.PlaceMention;
import org.cotejo.language.Token;
import org.cotejo.model.EventDate;
import org.cotejo.model.Status;
import org.cotejo.ontology.Ontology;

/// The day of the scene that a report goes on telling: "Gunmen attacked a bar **on Sunday**. They shot the owner and took two waiters."
///
/// What is told in the simple past in one of the next sentences, with no time and no place of its own, was on the same day. What *had been* done before, what *has been* done
/// since, and what is said, planned or counted was not.
final class SceneDay {
  private static final Set<String> EVENTS = Set.of("ASSAULT", "COERCE", "PROTEST");
  /// How many sentences a scene lasts without being dated again.
  private static final int LASTS = 2;
  /// The same if a time of its day is told.
  private static final int LASTS_NAMED = 5;

  private final Ontology ontology;
  private Optional<EventDate> day = Optional.empty();
  private int sentence;

  SceneDay(Ontology ontology) {
    this.ontology = ontology;
  }

  /// The date of an event, its own or the scene's; takes note of it if it is a day.
  EventDate of(Reading reading, EventMention mention, EventDate own, Status status) {
    int number = mention.tree().sentence().number();
    if (!isOfScene(mention) || status != Status.ASSERTED && status != Status.ALLEGED && status != Status.NEGATED) {
      return own;
    }
    Optional<EventDate> before = DayBefore.of(reading, mention, day);
    if (before.isPresent()) {
      return before.get();
    }
    if (day.isPresent() && number > sentence && number - sentence <= LASTS_NAMED && isPartOfDay(mention, own)) {
      sentence = number;
      return new EventDate(own.text(), day.get().start(), day.get().end(), day.get().precision(), own.basis());
    }
    if (own.precision() == EventDate.Precision.DAY && own.start().isPresent()) {
      boolean past = isToldInPast(mention);
      day = past ? Optional.of(own) : Optional.empty();
      sentence = number;
      return own;
    }
    boolean goesOn = own.text().isEmpty() && number > sentence && number - sentence <= LASTS && isToldInPast(mention) && !isElsewhere(reading, mention) && !isTimed(reading, mention)
        && !Whereabouts.isNewTopic(reading, mention.tree());
    if (!goesOn) {
      return own;
    }
    return day.orElse(own);
  }

  /// "They were killed on Friday. **In the evening** a bus was burnt": of the day told before, not of the report's.
  private static boolean isPartOfDay(EventMention mention, EventDate own) {
    String words = own.text().toLowerCase(Locale.ROOT);
    return mention.tree().words().get(WordClass.PART_OF_DAY).stream().anyMatch(words::equals);
  }

  private boolean isOfScene(EventMention mention) {
    return EVENTS.contains(ontology.act(mention.trigger().act()).event().code());
  }

  private static boolean isTimed(Reading reading, EventMention mention) {
    return reading.datesIn(mention.tree().sentence().span()).stream().anyMatch(date -> date.kind() != DateMention.Kind.TIME);
  }

  private static boolean isElsewhere(Reading reading, EventMention mention) {
    return reading.placesIn(mention.tree().sentence().span()).stream().anyMatch(place -> place.kind() == PlaceMention.Kind.LITERAL);
  }

  /// Whether the verb of the event's clause is in the simple past.
  private static boolean isToldInPast(EventMention mention) {
    Tree tree = mention.tree();
    Token verb = mention.word();
    while (!verb.isRoot() && !isFinite(tree, verb)) {
      verb = tree.token(verb.head());
    }
    boolean past = verb.feature("VerbForm").equals("Fin") && verb.feature("Tense").equals("Past") || tree.hasChild(verb.index(), aux -> isAuxiliary(aux) && aux.feature("Tense").equals("Past"));
    boolean perfect = tree.hasChild(verb.index(), aux -> isAuxiliary(aux) && tree.isA(WordClass.PERFECT_AUXILIARY, aux));
    return past && (!perfect || isReported(tree, verb));
  }

  /// "Police **said** that 23 suspects **had been arrested**": what somebody tells of the past.
  static boolean isReported(Tree tree, Token verb) {
    Token clause = verb;
    while (clause.is("conj") && !clause.isRoot()) {
      clause = tree.token(clause.head());
    }
    return clause.is("ccomp") && !clause.isRoot() && tree.isA(WordClass.SAYING_VERB, tree.token(clause.head()))
        && tree.hasChild(verb.index(), aux -> aux.is("aux") && tree.isA(WordClass.PERFECT_AUXILIARY, aux) && aux.feature("Tense").matches("Past|Imp"));
  }

  private static boolean isFinite(Tree tree, Token verb) {
    return verb.feature("VerbForm").equals("Fin") || tree.hasChild(verb.index(), aux -> isAuxiliary(aux) && aux.feature("VerbForm").equals("Fin"));
  }

  private static boolean isAuxiliary(Token word) {
    return word.is("aux") || word.is("cop");
  }
}
