package org.cotejo.coder.incident;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cotejo.coder.claim.Reading;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.coder.learn.LinearModel;
import org.cotejo.model.EventDate;
import org.cotejo.model.Language;
import org.cotejo.model.Status;

/// Reads the incidents that a coded document tells of. Safe for many threads.
public final class IncidentReader {
  private static final Pattern FORMER = Pattern.compile("\\b(?:former|ex|retired|antiguo|antigua|exministr[oa]|retirado)\\b", Pattern.CASE_INSENSITIVE);

  private final IncidentActs acts;
  private final IncidentGrouper grouper;
  private final Casting casting;
  private final Descriptions descriptions = Descriptions.load();
  private final Map<Language, Things> things = new EnumMap<>(Language.class);
  private final Map<Language, BlameWords> blame = new EnumMap<>(Language.class);

  private IncidentReader(IncidentActs acts, IncidentGrouper grouper, Casting casting) {
    this.acts = acts;
    this.grouper = grouper;
    this.casting = casting;
    for (Language language : Language.values()) {
      things.put(language, Things.load(language));
      blame.put(language, BlameWords.load(language));
    }
  }

  public static IncidentReader load() {
    return new IncidentReader(IncidentActs.load(), IncidentGrouper.load(), Casting.load());
  }

  /// With other decisions than the program's own.
  ///
  /// @param grouping whether two tellings are of one incident
  /// @param casting who plays which part
  public static IncidentReader with(LinearModel grouping, LinearModel casting) {
    return new IncidentReader(IncidentActs.load(), new IncidentGrouper(grouping), new Casting(casting));
  }

  /// The incidents of a document, in the order they are first told of.
  public List<Incident> read(Explanation document) {
    return read(document, drafts(document));
  }

  /// The incidents that drafts become: who plays which part is decided, and where it was.
  public List<Incident> read(Explanation document, List<Draft> drafts) {
    Rivals rivals = casting.rivals(drafts);
    return IntStream.range(0, drafts.size()).mapToObj(i -> incident(document.reading(), drafts, rivals, i)).toList();
  }

  /// The incidents of a document before anything of them is decided.
  public List<Draft> drafts(Explanation document) {
    List<List<Telling>> groups = grouper.group(document.reading(), Telling.of(document, acts));
    List<List<Candidate>> candidates = candidates(document, groups);
    return IntStream.range(0, groups.size()).mapToObj(i -> new Draft(groups.get(i), candidates.get(i), Scenes.of(document.reading(), groups.get(i)))).toList();
  }

  /// All pairs of tellings of a document.
  public List<TellingPair> pairs(Explanation document) {
    List<Likeness> all = Telling.of(document, acts).stream().map(telling -> Likeness.of(document.reading(), telling)).toList();
    return IntStream.range(0, all.size()).boxed().flatMap(later -> all.subList(0, later).stream().map(earlier ->
        new TellingPair(earlier.telling().claim(), all.get(later).telling().claim(), all.get(later).to(earlier)))).toList();
  }

  private List<List<Candidate>> candidates(Explanation document, List<List<Telling>> groups) {
    Language language = document.reading().document().language();
    Things known = Objects.requireNonNull(things.get(language));
    BlameWords words = Objects.requireNonNull(blame.get(language));
    List<Participant> participants = Participants.find(document.reading(), known);
    return groups.stream().map(own -> Casting.candidates(document, known, words, groups, own, participants)).toList();
  }

  private Incident incident(Reading reading, List<Draft> drafts, Rivals rivals, int i) {
    Draft draft = drafts.get(i);
    List<Telling> tellings = draft.tellings();
    Function<Part, List<Candidate>> players = part -> casting.players(rivals, drafts, i, part);
    Doubles doubles = new Doubles(reading);
    return new Incident(
        tellings.stream().filter(telling -> !telling.harm()).map(Telling::kind).min(Enum::compareTo).orElse(tellings.getFirst().kind()),
        stage(tellings),
        tellings.stream().flatMap(telling -> telling.claims().stream()).toList(),
        tellings.stream().anyMatch(telling -> !telling.harm()),
        date(tellings), casting.places(draft.scenes()),
        doubles.merged(players.apply(Part.PERPETRATOR)).stream().map(candidate -> candidate.participant().party()).toList(),
        Doubles.bodies(players.apply(Part.BODY)).stream().map(this::suspect).toList(),
        doubles.merged(players.apply(Part.VICTIM)).stream().map(candidate -> victim(reading, candidate)).toList(),
        players.apply(Part.TARGET).stream().map(candidate -> new Target(candidate.participant().words(), candidate.participant().count(reading))).toList(),
        players.apply(Part.INSTRUMENT).stream().map(candidate -> candidate.participant().words()).toList());
  }

  private Suspect suspect(Candidate candidate) {
    Participant body = candidate.participant();
    return new Suspect(body.words(), body.name(), body.sector(), casting.blame(candidate));
  }

  private Victim victim(Reading reading, Candidate candidate) {
    Participant victim = candidate.participant();
    String description = descriptions.of(victim, reading.text());
    return new Victim(victim.isPerson() ? victim.name() : "", description, victim.sector(), victim.count(reading), casting.effect(candidate),
        FORMER.matcher(description).find());
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
}
