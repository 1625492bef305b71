package org.cotejo.incidents.stance;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import org.cotejo.incidents.stance.StanceWords.Kind;
import org.cotejo.model.Claim;
import org.cotejo.model.Language;
import org.cotejo.model.Party;
import org.cotejo.model.Status;

/// Derives the term of a saying. Safe for many threads.
final class TermReader {
  private final Map<Language, StanceWords> words = new EnumMap<>(Language.class);
  private final Acts acts = Acts.load();
  private final Sides sides = Sides.load();

  private TermReader() {}

  static TermReader load() {
    TermReader reader = new TermReader();
    for (Language language : Language.values()) {
      reader.words.put(language, StanceWords.of(language));
    }
    return reader;
  }

  StanceWords words(Language language) {
    return Objects.requireNonNull(words.get(language), "all languages are loaded");
  }

  /// Those who are said to have done harm, by any claim that may be true or is denied.
  List<Party> accused(Collection<Claim> incident) {
    return incident.stream().filter(claim -> acts.isHarm(claim) || acts.isExplaining(claim))
        .filter(claim -> claim.status() != Status.PLANNED && claim.status() != Status.HYPOTHETICAL).map(Claim::actor).filter(sides::canAnswer).distinct().toList();
  }

  /// @param incident all its claims
  Optional<Term> term(Saying saying, Collection<Claim> incident, List<Party> accused) {
    boolean answers = sides.answersFor(saying.speaker(), accused);
    if (!answers && !(accused.isEmpty() && sides.canAnswer(saying.speaker()))) {
      return Optional.empty();
    }
    Optional<Term> denial = denial(saying);
    return denial.isPresent() || !answers ? denial : admission(saying, incident);
  }

  private Optional<Term> denial(Saying saying) {
    boolean denied = saying.claims().stream().anyMatch(claim -> claim.status() == Status.DENIED && acts.isHarm(claim));
    boolean something = saying.claims().stream().anyMatch(acts::isDenying);
    if (!denied && !something) {
      return Optional.empty();
    }
    if (tells(saying, Kind.NO_RESPONSIBILITY)) {
      return Optional.of(Term.DENIES_RESPONSIBILITY);
    }
    return denied || tells(saying, Kind.HARM) ? Optional.of(Term.DENIES) : Optional.empty();
  }

  private Optional<Term> admission(Saying saying, Collection<Claim> incident) {
    boolean admitted = saying.claims().stream().anyMatch(acts::isAdmitting);
    boolean responsible = admitted || cued(saying, Kind.ACCEPTS) || saying.claims().stream().anyMatch(claim -> isOwn(saying, claim));
    if (responsible && tells(saying, Kind.ACCEPTS)) {
      return Optional.of(Term.ACCEPTS_RESPONSIBILITY);
    }
    List<Claim> harm = saying.claims().stream().filter(claim -> acts.isHarm(claim) && Acts.isHeld(claim)).toList();
    boolean own = harm.isEmpty() ? tells(saying, Kind.HARM) : harm.stream().anyMatch(claim -> isOfSide(saying, claim));
    boolean acknowledged = (admitted || cued(saying, Kind.ADMITS)) && tells(saying, Kind.ADMITS) && own;
    if (acknowledged && tells(saying, Kind.NO_RESPONSIBILITY)) {
      return Optional.of(Term.DENIES_RESPONSIBILITY);
    }
    if (explains(saying) && (acknowledged || isContested(saying.speaker(), incident))) {
      return Optional.of(Term.EXPLAINS_OTHERWISE);
    }
    boolean confirmed = cued(saying, Kind.CONFIRMS) && saying.claims().stream().anyMatch(claim -> isOwn(saying, claim));
    return acknowledged || confirmed ? Optional.of(Term.ACKNOWLEDGES) : Optional.empty();
  }

  /// Harm done by the speaker's own side, by the speaker's own word.
  private boolean isOwn(Saying saying, Claim claim) {
    return acts.isHarm(claim) && Acts.isHeld(claim) && claim.actor().isKnown() && sides.answersFor(saying.speaker(), claim.actor());
  }

  /// Not put on another side.
  private boolean isOfSide(Saying saying, Claim claim) {
    return !claim.actor().isKnown() || claim.actor().sector().isEmpty() || sides.answersFor(saying.speaker(), claim.actor());
  }

  private boolean explains(Saying saying) {
    return saying.claims().stream().anyMatch(claim -> acts.isExplaining(claim) && Acts.isHeld(claim))
        || (saying.claims().stream().anyMatch(claim -> acts.isHarm(claim) && Acts.isHeld(claim)) && tells(saying, Kind.EXPLAINS));
  }

  /// Whether somebody else tells what the speaker's side would have to explain.
  private boolean isContested(Party speaker, Collection<Claim> incident) {
    return incident.stream().filter(claim -> !sides.answersFor(claim.attribution().claimant(), speaker)).anyMatch(claim -> {
      boolean told = Acts.isHeld(claim);
      boolean byThem = acts.isHarm(claim) && claim.attribution().claimant().isKnown() && sides.answersFor(speaker, claim.actor());
      boolean noClash = acts.isExplaining(claim) && (claim.status() == Status.DENIED || claim.status() == Status.NEGATED);
      return noClash || (told && (acts.isAccusing(claim) || byThem));
    });
  }

  private boolean tells(Saying saying, Kind kind) {
    return words(saying.report().document().language()).tell(kind, saying.words());
  }

  /// Whether the reporting words are among the words of a kind: "claimed" in "claimed responsibility".
  private boolean cued(Saying saying, Kind kind) {
    List<Matcher> found = words(saying.report().document().language()).find(kind, Plain.of(saying.words()));
    return saying.cues().stream().map(Plain::of).anyMatch(cue -> !cue.isEmpty() && found.stream().anyMatch(match -> match.group().contains(cue)));
  }
}
