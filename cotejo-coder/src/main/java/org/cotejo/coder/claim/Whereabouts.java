package org.cotejo.coder.claim;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;
import org.cotejo.model.EventPlace;
import org.cotejo.ontology.Act;
import org.cotejo.ontology.Ontology;

/// Where a report has got to: news tells one event over several sentences, where it was.
///
/// What governments and organisations say, agree on or count is not done at the street corner last named. Violence, arrests and protests happen in the town told last, even if its
/// country has been named since.
final class Whereabouts {
  private static final Set<String> TALK_EVENTS = Set.of("ACCUSE", "REQUEST", "REJECT", "CONSULT", "SUPPORT", "AGREE", "COOPERATE", "STATISTIC");
  /// Said of what happened in a town, but not there.
  private static final Set<String> WORDS = Set.of("ACCUSE", "REQUEST", "REJECT");
  private static final Set<String> LOCAL_EVENTS = Set.of("ASSAULT", "COERCE", "PROTEST");
  private static final String STATISTIC = "STATISTIC";
  private static final String ACCUSATION = "ACCUSE";
  /// What prosecutors and ombudsmen do about a deed.
  private static final Set<String> INQUIRY = Set.of("investigate");
  /// How far the deed may hang under the word of it.
  private static final int MATTER = 3;
  private static final Set<EventPlace.Precision> FINE = Set.of(EventPlace.Precision.SITE, EventPlace.Precision.LOCALITY);
  private static final Set<EventPlace.Precision> LARGE = Set.of(EventPlace.Precision.STATE, EventPlace.Precision.COUNTRY);

  /// How many sentences go on at a place before the report returns to where its attacks, arrests or protests were.
  private static final int NEXT = 1;
  /// The number of the first sentence.
  private static final int HEADLINE = 1;

  private final Ontology ontology;
  private Optional<EventPlace> last = Optional.empty();
  private Optional<EventPlace> local = Optional.empty();
  /// Where the last event of each kind was told to be in so many words, and in which sentence any was.
  private final Map<String, EventPlace> kinds = new HashMap<>();
  /// Where the last sentence that told places told each act to be, in text order.
  private final Map<String, EventPlace> acts = new LinkedHashMap<>();
  private int actsIn;
  private int sentence;
  private int toldIn;
  /// Whether the scene is of the days before the report.
  private boolean recent;
  /// Where background of long before was told to be, which holds for its sentence only.
  private Optional<EventPlace> aside = Optional.empty();
  private int toldAside;
  /// The prison or road that an event of the sentence was told to be at.
  private Optional<EventPlace> atSite = Optional.empty();
  private int siteIn;

  Whereabouts(Ontology ontology) {
    this.ontology = ontology;
  }

  /// Where an event was that its own sentence does not place.
  Optional<EventPlace> before(Reading reading, EventMention mention) {
    if (sentence != mention.tree().sentence().number() && isNewTopic(reading, mention.tree())) {
      last = Optional.empty();
      local = Optional.empty();
      kinds.clear();
    }
    sentence = mention.tree().sentence().number();
    if (isTalk(mention)) {
      boolean word = isWord(mention);
      if (word && isOfToldDeed(mention)) {
        return local.or(() -> last);
      }
      return last.filter(place -> word ? LARGE.contains(place.precision()) : !FINE.contains(place.precision()));
    }
    if (isLocal(mention) && sentence == siteIn) {
      return atSite;
    }
    Optional<EventPlace> ofAct = isLocal(mention) ? ofAct(mention) : Optional.empty();
    if (ofAct.isPresent()) {
      return ofAct;
    }
    boolean returned = isLocal(mention) && sentence - toldIn > NEXT;
    if (sentence == toldAside) {
      return aside;
    }
    Optional<EventPlace> ofKind = returned ? Optional.ofNullable(kinds.get(act(mention).event().code())).filter(place -> local.filter(finer -> PlaceChooser.holds(place, finer)).isEmpty()) : Optional.empty();
    return !isLocal(mention) ? last : ofKind.or(() -> local);
  }

  /// "Police kill three in Nakuru as court jails officer over **Kisumu killing**": where the sentence before told events in several states, the place of the same act, the first told; behind a headline the first
  /// one of all, as what it opens with is what the report opens with.
  private Optional<EventPlace> ofAct(EventMention mention) {
    boolean several = sentence == actsIn + NEXT && acts.values().stream().map(EventPlace::admin1).filter(state -> !state.isEmpty()).distinct().count() > 1;
    return !several ? Optional.empty() : Optional.ofNullable(acts.get(act(mention).code())).or(() -> actsIn == HEADLINE ? acts.values().stream().findFirst() : Optional.empty());
  }

  private void tellAct(EventMention mention, EventPlace place) {
    int number = mention.tree().sentence().number();
    if (number != actsIn) {
      acts.clear();
      actsIn = number;
    }
    acts.putIfAbsent(act(mention).code(), place);
  }

  /// Takes note of where an event was; what is said or visited there leaves the scene where it is.
  ///
  /// @param old whether the event is of long before the report, empty if nothing tells
  void told(Reading reading, EventMention mention, EventPlace chosen, Optional<Boolean> old) {
    boolean site = SitePhrases.isOne(reading, mention, chosen);
    if (site && isLocal(mention)) {
      atSite = Optional.of(chosen);
      siteIn = mention.tree().sentence().number();
    }
    boolean there = site && (LARGE.contains(chosen.precision()) || last.filter(before -> before.name().equals(chosen.name())).isPresent());
    if (chosen.text().isEmpty() || there || act(mention).event().code().equals(STATISTIC)) {
      return; // "Cortés leads with 81 homicides" leaves the report where it was
    }
    EventPlace place = site ? chosen.as(chosen.name()) : named(chosen);
    if (isLocal(mention) && !isInherited(mention, chosen)) {
      tellAct(mention, place);
    }
    if (isInherited(mention, chosen) || isTalk(mention) && last.isPresent() && !LARGE.contains(place.precision())) {
      return;
    }
    if (local.isPresent() && isBackground(mention)) {
      return;
    }
    if (local.isPresent() && recent && old.orElse(false)) {
      aside = Optional.of(place);
      toldAside = mention.tree().sentence().number();
      return; // "in July a bomb in Kalat killed three": the report goes on where it was
    }
    recent = old.map(was -> !was).orElse(recent);
    last = Optional.of(place);
    if (isLocal(mention)) {
      kinds.put(act(mention).event().code(), place);
      toldIn = mention.tree().sentence().number();
    }
    local = !isLocal(mention) && local.isPresent() ? local : local.filter(before -> PlaceChooser.holds(place, before)).or(() -> last);
  }

  /// Takes note of where another sentence says that the event was.
  void elaborated(EventPlace place) {
    last = Optional.of(place);
    local = last;
  }

  /// Whether it happens in one spot.
  boolean isLocal(EventMention mention) {
    return LOCAL_EVENTS.contains(act(mention).event().code());
  }

  /// "Was wanted **for a murder in Jamundí**", "they **had killed** a judge in Cali": what is told of earlier leaves the scene where it is.
  private static boolean isBackground(EventMention mention) {
    Tree tree = mention.tree();
    Token word = mention.word();
    boolean reason = word.pos().equals("NOUN") && !word.isRoot() && tree.hasPreposition(word.index(), WordClass.REASON_PREPOSITION) && tree.token(word.head()).pos().matches("VERB|NOUN|ADJ");
    return reason || tree.hasChild(word.index(), aux -> aux.is("aux") && tree.isA(WordClass.PERFECT_AUXILIARY, aux) && aux.feature("Tense").matches("Past|Imp")) && !SceneDay.isReported(tree, word);
  }

  /// "The governor condemned **the attack**", "prosecutors opened an investigation": what is said of a deed that has been told is placed where the deed was.
  private boolean isOfToldDeed(EventMention mention) {
    Tree tree = mention.tree();
    Token word = mention.word();
    boolean named = tree.sentence().tokens().stream().anyMatch(noun -> tree.isA(WordClass.INCIDENT_NOUN, noun) && noun.hasPos("NOUN") && Scene.isAbove(tree, word, noun) && Scene.distance(tree, word, noun.span()) <= MATTER
        && tree.hasChild(noun.index(), det -> det.is("det") && tree.isA(WordClass.POINTING_BACK, det)));
    return act(mention).event().code().equals(ACCUSATION) && (named || INQUIRY.contains(act(mention).code()));
  }

  /// Whether it is only said: not where the town is that was told last, but of what happened there.
  boolean isWord(EventMention mention) {
    return WORDS.contains(act(mention).event().code()) && isTalk(mention);
  }

  /// A place that is not named in the event's own sentence has been taken over.
  static boolean isInherited(EventMention mention, EventPlace chosen) {
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
  static boolean isNewTopic(Reading reading, Tree tree) {
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
