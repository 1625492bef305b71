package org.cotejo.incidents.stance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cotejo.incidents.stance.RefusalReader.Refusal;
import org.cotejo.incidents.text.SentenceNumbers;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Language;
import org.cotejo.model.Party;
import org.cotejo.model.TextSpan;

/// Where people stand to an incident: the terms of accused sides, and who declined to comment. Safe for many threads.
public final class Stances {
  private final TermReader terms = TermReader.load();
  private final Map<Language, RefusalReader> refusals = new EnumMap<>(Language.class);

  private Stances() {}

  public static Stances load() {
    Stances stances = new Stances();
    for (Language language : Language.values()) {
      stances.refusals.put(language, new RefusalReader(stances.terms.words(language)));
    }
    return stances;
  }

  /// All of an incident, report by report, each in the order of its text.
  ///
  /// @param reports that tell of it, with all their claims
  /// @param incidentOf the incident that a claim belongs to, by its id
  public List<Stance> of(String incident, Collection<CodedDocument> reports, Function<String, Optional<String>> incidentOf) {
    List<Claim> all = reports.stream().flatMap(report -> own(incident, report, incidentOf).stream()).toList();
    List<Party> accused = terms.accused(all);
    List<Stance> stances = new ArrayList<>();
    for (CodedDocument report : reports) {
      List<Stance> told = new ArrayList<>();
      for (Saying saying : Saying.of(report, own(incident, report, incidentOf))) {
        terms.term(saying, all, accused).ifPresent(term -> told.add(stance(term, saying)));
      }
      told.addAll(refusals(incident, report, incidentOf));
      told.sort(Stance.IN_ORDER);
      stances.addAll(told);
    }
    return List.copyOf(stances);
  }

  private static List<Claim> own(String incident, CodedDocument report, Function<String, Optional<String>> incidentOf) {
    return report.claims().stream().filter(claim -> incidentOf.apply(claim.id()).filter(incident::equals).isPresent()).toList();
  }

  private static Stance stance(Term term, Saying saying) {
    Claim first = saying.claims().getFirst();
    return new Stance(term, saying.speaker(), saying.report().document().id().sha256(), first.sentence(), first.evidence(), saying.claims().stream().map(Claim::id).toList());
  }

  private List<Stance> refusals(String incident, CodedDocument report, Function<String, Optional<String>> incidentOf) {
    RefusalReader reader = Objects.requireNonNull(refusals.get(report.document().language()), "all languages are loaded");
    SentenceNumbers sentences = SentenceNumbers.of(report);
    Set<String> all = incidents(report.claims(), incidentOf);
    List<Stance> told = new ArrayList<>();
    for (int i = 0; i < sentences.sentences().size(); i++) {
      TextSpan sentence = sentences.sentences().get(i);
      Optional<Refusal> refusal = reader.in(sentence.of(report.document().text()));
      if (refusal.isPresent() && (all.size() == 1 ? all : beside(sentences, i, incidentOf)).equals(Set.of(incident))) {
        int number = sentences.number(i);
        speaker(refusal.get(), sentences, i).ifPresent(speaker -> told.add(
            new Stance(Term.DECLINES_TO_COMMENT, speaker, report.document().id().sha256(), number, sentence, List.of())));
      }
    }
    return told;
  }

  /// The incidents told in a sentence, or else right before and behind it.
  private static Set<String> beside(SentenceNumbers sentences, int at, Function<String, Optional<String>> incidentOf) {
    Set<String> own = incidents(sentences.claimsIn(at), incidentOf);
    if (own.isEmpty()) {
      own.addAll(incidents(sentences.claimsIn(at - 1), incidentOf));
      own.addAll(incidents(sentences.claimsIn(at + 1), incidentOf));
    }
    return own;
  }

  private static Set<String> incidents(Collection<Claim> claims, Function<String, Optional<String>> incidentOf) {
    Set<String> incidents = new HashSet<>();
    claims.forEach(claim -> incidentOf.apply(claim.id()).ifPresent(incidents::add));
    return incidents;
  }

  /// Who is only called "he", or not named at all, is the speaker of the sentence, or else of the one before, if that has one.
  private static Optional<Party> speaker(Refusal refusal, SentenceNumbers sentences, int at) {
    if (!refusal.speaker().isEmpty()) {
      return Optional.of(new Party(refusal.speaker(), "", "", ""));
    }
    List<Party> here = speakers(sentences.claimsIn(at));
    List<Party> speakers = here.isEmpty() ? speakers(sentences.claimsIn(at - 1)) : here;
    return speakers.size() == 1 ? Optional.of(speakers.getFirst()) : Optional.empty();
  }

  private static List<Party> speakers(List<Claim> claims) {
    return claims.stream().map(claim -> claim.attribution().claimant()).filter(Party::isKnown).distinct().toList();
  }
}
