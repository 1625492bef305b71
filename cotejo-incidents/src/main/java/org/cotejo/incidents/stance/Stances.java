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
import org.cotejo.incidents.text.Sentences;
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
    List<TextSpan> sentences = Sentences.of(report.document());
    List<Stance> told = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Optional<Refusal> refusal = reader.in(sentences.get(i).of(report.document().text()));
      if (refusal.isPresent()) {
        Beside beside = Beside.of(report.claims(), sentences, i);
        if (beside.isAbout(incident, incidentOf)) {
          speaker(refusal.get(), beside).ifPresent(speaker -> told.add(
              new Stance(Term.DECLINES_TO_COMMENT, speaker, report.document().id().sha256(), beside.number(), beside.sentence(), List.of())));
        }
      }
    }
    return told;
  }

  /// Who is only called "he", or not named at all, is the speaker of the sentence, or else of the one before, if that has one.
  private static Optional<Party> speaker(Refusal refusal, Beside beside) {
    return refusal.speaker().isEmpty() ? beside.speakerBefore() : Optional.of(new Party(refusal.speaker(), "", "", ""));
  }

  /// A sentence among the claims of its report.
  ///
  /// @param claims of the report that belong to some incident or may
  /// @param at the index of the sentence
  private record Beside(List<Claim> claims, List<TextSpan> sentences, int at) {
    static Beside of(List<Claim> claims, List<TextSpan> sentences, int at) {
      return new Beside(List.copyOf(claims), sentences, at);
    }

    TextSpan sentence() {
      return sentences.get(at);
    }

    /// Whether the report tells of this incident only, or what stands in the sentence, or else right before and behind it, is of this incident only.
    boolean isAbout(String incident, Function<String, Optional<String>> incidentOf) {
      Set<String> all = incidents(claims, incidentOf);
      if (all.size() <= 1) {
        return all.contains(incident);
      }
      Set<String> own = incidents(in(at), incidentOf);
      if (own.isEmpty()) {
        own.addAll(incidents(in(at - 1), incidentOf));
        own.addAll(incidents(in(at + 1), incidentOf));
      }
      return own.size() == 1 && own.contains(incident);
    }

    private static Set<String> incidents(List<Claim> claims, Function<String, Optional<String>> incidentOf) {
      Set<String> incidents = new HashSet<>();
      claims.forEach(claim -> incidentOf.apply(claim.id()).ifPresent(incidents::add));
      return incidents;
    }

    private List<Claim> in(int index) {
      return index < 0 || index >= sentences.size() ? List.of() : claims.stream().filter(claim -> sentences.get(index).contains(claim.evidence().begin())).toList();
    }

    /// The coder counts finer than these sentences do, so it is counted from the nearest claim.
    int number() {
      for (int away = 0; away < sentences.size(); away++) {
        for (int index : new int[] {at - away, at + away}) {
          List<Claim> there = in(index);
          if (!there.isEmpty()) {
            return Math.max(1, (index < at ? there.getLast() : there.getFirst()).sentence() + at - index);
          }
        }
      }
      return at + 1;
    }

    Optional<Party> speakerBefore() {
      List<Party> here = speakers(at);
      List<Party> speakers = here.isEmpty() ? speakers(at - 1) : here;
      return speakers.size() == 1 ? Optional.of(speakers.getFirst()) : Optional.empty();
    }

    private List<Party> speakers(int index) {
      return in(index).stream().map(claim -> claim.attribution().claimant()).filter(Party::isKnown).distinct().toList();
    }
  }
}
