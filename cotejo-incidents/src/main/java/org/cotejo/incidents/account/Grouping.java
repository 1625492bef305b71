package org.cotejo.incidents.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.incidents.verdict.Verdict;
import org.cotejo.incidents.verdict.Verdicts;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Status;

/// Puts the claims of one report together that tell of one incident.
final class Grouping {
  private final SceneActs acts;
  private final Openers openers;
  private final Affinity affinity;
  private final ToldReader reader = ToldReader.load();

  Grouping(SceneActs acts, Openers openers) {
    this.acts = acts;
    this.openers = openers;
    this.affinity = new Affinity(acts, openers);
  }

  /// The accounts of a report, in the order they begin.
  List<Draft> group(CodedDocument report, Verdicts verdicts) {
    List<Draft> drafts = new ArrayList<>();
    List<Claim> said = new ArrayList<>();
    for (Told telling : reader.read(report)) {
      Claim claim = telling.claim();
      switch (acts.of(claim).role()) {
        case EVENT, OUTCOME -> tell(report, drafts, said, telling, verdicts);
        case RESPONSE -> said.add(claim);
        case NONE -> { }
      }
    }
    said.forEach(claim -> answer(report, drafts, claim, verdicts));
    return drafts;
  }

  /// What is only announced or feared belongs to what has happened, if the report tells of that: reinforcements after a raid.
  private void tell(CodedDocument report, List<Draft> drafts, List<Claim> said, Told telling, Verdicts verdicts) {
    Claim claim = telling.claim();
    boolean open = claim.status() == Status.PLANNED || claim.status() == Status.HYPOTHETICAL;
    boolean follows = open && drafts.stream().anyMatch(draft -> draft.family() == acts.of(claim).family() && !affinity.isAftermath(report, draft, claim));
    if (follows && !verdicts.concern(claim.id())) {
      said.add(claim);
    } else {
      join(report, drafts, telling, verdicts);
    }
  }

  private void join(CodedDocument report, List<Draft> drafts, Told telling, Verdicts verdicts) {
    Claim claim = telling.claim();
    Family family = acts.of(claim).family();
    Optional<Draft> decided = drafts.stream().filter(draft -> verdict(verdicts, draft, claim) == Verdict.SAME).findFirst();
    Draft best = decided.orElseGet(() -> new Draft(family, Folding.isAllCapitals(report.document().text())));
    double most = 0;
    for (Draft draft : decided.isPresent() ? List.<Draft>of() : drafts) {
      if (draft.family() == family && verdict(verdicts, draft, claim) == Verdict.OPEN) {
        double score = affinity.score(report, draft, telling, draft == drafts.getFirst());
        if (score > most) {
          most = score;
          best = draft;
        }
      }
    }
    if (best.claims().isEmpty()) {
      drafts.add(best);
    }
    best.add(telling);
  }

  /// What is said about an incident is said about the one told last before; in the headline, about the first, unless that is recalled only: "he asked for a phone. He had been taken in
  /// May" is about his coming back.
  private void answer(CodedDocument report, List<Draft> drafts, Claim claim, Verdicts verdicts) {
    Optional<Draft> decided = drafts.stream().filter(draft -> verdict(verdicts, draft, claim) == Verdict.SAME).findFirst();
    decided.or(() -> told(report, drafts, claim, verdicts)).ifPresent(draft -> draft.respond(claim));
  }

  private Optional<Draft> told(CodedDocument report, List<Draft> drafts, Claim claim, Verdicts verdicts) {
    Optional<Draft> last = Optional.empty();
    int sentence = 0;
    for (Draft draft : drafts) {
      for (Claim telling : verdict(verdicts, draft, claim) == Verdict.APART ? List.<Claim>of() : draft.claims()) {
        if (telling.sentence() <= claim.sentence() && telling.sentence() > sentence) {
          sentence = telling.sentence();
          last = Optional.of(draft);
        }
      }
    }
    return last.or(() -> drafts.stream().findFirst().filter(draft -> verdict(verdicts, draft, claim) != Verdict.APART && !isRecalled(report, draft)));
  }

  private boolean isRecalled(CodedDocument report, Draft draft) {
    return draft.told().getFirst().apart() || openers.isEarlier(report, draft.claims().getFirst());
  }

  private static Verdict verdict(Verdicts verdicts, Draft draft, Claim claim) {
    return verdicts.concern(claim.id()) ? verdicts.of(List.of(claim.id()), draft.all().stream().map(Claim::id).toList()) : Verdict.OPEN;
  }
}
