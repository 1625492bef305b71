package org.cotejo.coder.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.Tree;
import org.cotejo.model.EventPlace;
import org.cotejo.ontology.Act;
import org.cotejo.ontology.Ontology;

/// Where a report has got to: news tells one event over several sentences, where it was.
///
/// What governments and organisations say, agree on or count is not done at the street corner last named. Violence, arrests and protests happen in the town told last, even if its
/// country has been named since.
final class Whereabouts {
  private static final Set<String> TALK_EVENTS = Set.of("ACCUSE", "REQUEST", "REJECT", "CONSULT", "SUPPORT", "AGREE", "COOPERATE", "STATISTIC");
  private static final Set<String> LOCAL_EVENTS = Set.of("ASSAULT", "COERCE", "PROTEST");
  private static final Set<EventPlace.Precision> FINE = Set.of(EventPlace.Precision.SITE, EventPlace.Precision.LOCALITY);
  private static final Set<EventPlace.Precision> LARGE = Set.of(EventPlace.Precision.STATE, EventPlace.Precision.COUNTRY);

  private final Ontology ontology;
  private Optional<EventPlace> last = Optional.empty();
  private Optional<EventPlace> local = Optional.empty();
  private int sentence;

  Whereabouts(Ontology ontology) {
    this.ontology = ontology;
  }

  /// Where an event was that its own sentence does not place.
  Optional<EventPlace> before(Reading reading, EventMention mention) {
    if (sentence != mention.tree().sentence().number() && isNewTopic(reading, mention.tree())) {
      last = Optional.empty();
      local = Optional.empty();
    }
    sentence = mention.tree().sentence().number();
    if (isTalk(mention)) {
      return last.filter(place -> !FINE.contains(place.precision()));
    }
    return LOCAL_EVENTS.contains(act(mention).event().code()) ? local : last;
  }

  /// Takes note of where an event was; what is said or visited there leaves the scene where it is.
  void told(EventMention mention, EventPlace chosen) {
    if (chosen.text().isEmpty()) {
      return;
    }
    EventPlace place = named(chosen);
    if (isInherited(mention, chosen) || isTalk(mention) && last.isPresent() && !LARGE.contains(place.precision())) {
      return;
    }
    last = Optional.of(place);
    local = isTalk(mention) && local.isPresent() ? local : local.filter(before -> PlaceChooser.holds(place, before)).or(() -> last);
  }

  /// A place that is not named in the event's own sentence has been taken over.
  private static boolean isInherited(EventMention mention, EventPlace chosen) {
    return mention.tree().sentence().tokens().stream().noneMatch(token -> begins(chosen.text(), token.form()));
  }

  private static boolean begins(String text, String word) {
    return text.startsWith(word) && (text.length() == word.length() || !Character.isLetter(text.charAt(word.length())));
  }

  /// Whether it is something said, agreed on or counted.
  boolean isTalk(EventMention mention) {
    return TALK_EVENTS.contains(act(mention).event().code()) && !act(mention).code().equals("omission");
  }

  /// "**In a separate case**, a jury", "**Por otra parte**".
  private static boolean isNewTopic(Reading reading, Tree tree) {
    String text = tree.sentence().span().of(reading.text()).toLowerCase(Locale.ROOT);
    return tree.words().get(WordClass.NEW_TOPIC).stream().anyMatch(phrase -> text.startsWith(phrase) && !Character.isLetter(text.charAt(Math.min(text.length() - 1, phrase.length()))));
  }

  private Act act(EventMention mention) {
    return ontology.act(mention.trigger().act());
  }

  /// "The country", "the state": where what follows happened, too, is said by name.
  private static EventPlace named(EventPlace place) {
    return place.name().isEmpty() || place.text().chars().anyMatch(Character::isUpperCase) ? place : place.as(place.name());
  }
}
