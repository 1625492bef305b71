package org.cotejo.coder.incident;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cotejo.coder.claim.Reading;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.coder.match.NounPhrase;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;
import org.cotejo.model.EventDate;
import org.cotejo.model.EventPlace;
import org.cotejo.model.Language;
import org.cotejo.model.Status;

/// Reads the incidents that a coded document tells of. Safe for many threads.
public final class IncidentReader {
  private final IncidentActs acts;
  private final Map<Language, Things> things = new EnumMap<>(Language.class);
  private final Map<Language, BlameWords> blame = new EnumMap<>(Language.class);

  private IncidentReader(IncidentActs acts) {
    this.acts = acts;
    for (Language language : Language.values()) {
      things.put(language, Things.load(language));
      blame.put(language, BlameWords.load(language));
    }
  }

  public static IncidentReader load() {
    return new IncidentReader(IncidentActs.load());
  }

  /// The incidents of a document, in the order they are first told of.
  public List<Incident> read(Explanation document) {
    List<Telling> tellings = Telling.of(document, acts);
    Bodies bodies = Bodies.find(document.reading());
    return IncidentGrouper.group(document.reading(), tellings).stream().map(group -> incident(document.reading(), bodies, group)).toList();
  }

  private Incident incident(Reading reading, Bodies bodies, List<Telling> tellings) {
    Language language = reading.document().language();
    Things known = Objects.requireNonNull(things.get(language));
    SuspectReader.Found found = SuspectReader.read(reading, bodies, Objects.requireNonNull(blame.get(language)), tellings);
    return new Incident(
        tellings.stream().filter(telling -> !telling.harm()).map(Telling::kind).min(Enum::compareTo).orElse(tellings.getFirst().kind()),
        stage(tellings),
        tellings.stream().flatMap(telling -> telling.claims().stream()).toList(),
        tellings.stream().anyMatch(telling -> !telling.harm()),
        date(tellings), place(tellings), found.perpetrators(), found.suspects(),
        VictimReader.read(reading, known, tellings), TargetReader.read(reading, known, tellings), instruments(reading, known, tellings));
  }

  private static Stage stage(List<Telling> tellings) {
    List<Telling> happened = tellings.stream()
        .filter(telling -> telling.status() == Status.ASSERTED || telling.status() == Status.ALLEGED)
        .filter(telling -> !telling.claim().act().equals("threaten")).toList();
    boolean attempted = !happened.isEmpty() && happened.stream().allMatch(telling -> telling.claim().act().equals("attempt"));
    return happened.isEmpty() ? Stage.THREATENED : attempted ? Stage.ATTEMPTED : Stage.ACCOMPLISHED;
  }

  /// The first day that is told exactly; else the first date at all.
  private static EventDate date(List<Telling> tellings) {
    List<EventDate> dates = tellings.stream().map(telling -> telling.claim().date()).filter(date -> date.start().isPresent()).toList();
    return dates.stream().filter(date -> date.precision() == EventDate.Precision.DAY).findFirst()
        .or(() -> dates.stream().findFirst()).orElse(EventDate.UNKNOWN);
  }

  /// The first place told that is finer than a state; else the finest.
  private static EventPlace place(List<Telling> tellings) {
    List<EventPlace> places = tellings.stream().map(telling -> telling.claim().place()).filter(EventPlace::isKnown).toList();
    List<EventPlace> told = places.stream().filter(place -> !place.text().isEmpty()).toList();
    return told.stream().filter(place -> place.precision().compareTo(EventPlace.Precision.STATE) < 0).findFirst()
        .or(() -> told.stream().min((a, b) -> a.precision().compareTo(b.precision())))
        .or(() -> places.stream().findFirst()).orElse(EventPlace.UNKNOWN);
  }

  private static List<String> instruments(Reading reading, Things things, List<Telling> tellings) {
    List<String> found = new ArrayList<>();
    for (Telling telling : tellings) {
      Tree tree = telling.event().tree();
      for (Token word : tree.sentence().tokens()) {
        if (things.isInstrument(tree, word)) {
          String words = NounPhrase.span(tree, word).of(reading.text()).replaceAll("\\s+", " ");
          if (found.stream().noneMatch(other -> other.contains(word.form()) || words.contains(other))) {
            found.add(words);
          }
        }
      }
    }
    return found;
  }
}
