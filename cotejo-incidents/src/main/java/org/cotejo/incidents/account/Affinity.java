package org.cotejo.incidents.account;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Measurement;
import org.cotejo.model.Party;
import org.cotejo.model.Status;

/// Whether a claim tells of the incident that an account of the same report tells of, as a sum of points: above zero it does. The points are set by hand; how
/// often they are right on reports nobody here wrote stands in `reports/accuracy.txt`.
final class Affinity {
  /// A new incident needs less than this to be begun.
  private static final double THRESHOLD = 0.6;
  /// Longer stretches are background: "since January", "in 2025".
  private static final int PERIOD = 31;
  private static final int NEAR = 3;
  /// What happens again and again is not the one time that something happened.
  private static final double NEVER = -10;
  /// A place taken over from the sentence before says that the report goes on with the same thing, and little more.
  private static final double TAKEN_OVER = 0.3;
  private static final String ATTACK = "attack";
  /// Kilometres within a town and its surroundings.
  private static final double AROUND = 15;
  private static final int FAR = 5;
  /// News is of the days before, seldom of more than these.
  private static final int NEWS = 14;

  private final SceneActs acts;
  private final Openers openers;
  private final Aftermath aftermath;

  Affinity(SceneActs acts, Openers openers) {
    this.acts = acts;
    this.openers = openers;
    this.aftermath = Aftermath.load(acts);
  }

  /// @param lead whether the account is the report's first
  double score(CodedDocument report, Draft draft, Told telling, boolean lead) {
    Claim claim = telling.claim();
    if (claim.partOf().isPresent() && draft.claims().stream().anyMatch(other -> other.id().equals(claim.partOf().get()))) {
      return Double.MAX_VALUE;
    }
    if (telling.habitual() != draft.isHabitual()) {
      return NEVER;
    }
    double points = days(draft, telling) + place(draft, telling) + (lead ? 0.5 + news(report, draft, telling) : 0) + statement(report, claim);
    points -= aftermath.points(report, draft, claim);
    points -= lead || !isBeside(draft, claim) ? openers.points(report, claim) : 0;
    double nearest = -10;
    for (Claim other : draft.claims()) {
      nearest = Math.max(nearest, distance(other, claim) + acts(other, claim) + figures(other, claim) + parties(other, claim) + people(other, claim) + plan(other, claim));
    }
    return points + nearest - THRESHOLD;
  }

  /// Whether a claim and an account tell of a harm and of what is done over it.
  boolean isAftermath(CodedDocument report, Draft draft, Claim claim) {
    return aftermath.points(report, draft, claim) > 0;
  }

  /// A day that the claim's own words give, another than the account's, parts them.
  private static double days(Draft draft, Told telling) {
    boolean beside = draft.told().stream().anyMatch(other -> other.claim().sentence() == telling.claim().sentence() && other.apart() != telling.apart());
    if (beside) {
      return -3;
    }
    Days told = draft.when();
    Days own = telling.when();
    if (!told.isKnown() || !own.isKnown()) {
      return 0;
    }
    int gap = told.gap(own);
    if (gap > 0) {
      boolean sure = draft.isDayTold() && telling.dayTold();
      return gap == 1 ? -0.5 : gap <= NEAR ? sure ? -3 : -1.5 : -4;
    }
    boolean period = told.length() > PERIOD != own.length() > PERIOD;
    return period ? -2 : Math.max(told.length(), own.length()) <= 2 ? 1.5 : 0.5;
  }

  private static double place(Draft draft, Told telling) {
    return !telling.placeTold() ? TAKEN_OVER : switch (Spot.of(draft.where(), telling.claim().place())) {
      case SAME -> 0.8;
      case WITHIN -> 0.3;
      case SAME_STATE -> Distance.between(draft.where(), telling.claim().place()).orElse(Double.MAX_VALUE) <= AROUND ? 0.3 : -0.8;
      case SAME_COUNTRY, UNKNOWN -> 0;
      case STATES_APART, COUNTRIES_APART -> -2.5;
    };
  }

  /// Who denies speaks of what was told; a report's own "nobody was hurt" as well.
  private double statement(CodedDocument report, Claim claim) {
    return (claim.status() == Status.DENIED || claim.status() == Status.NEGATED) && !openers.isUntied(report, claim) ? 1 : 0;
  }

  /// What a report is about and gives no day for was on the days before, as news is; what it says was in another month is something else.
  private static double news(CodedDocument report, Draft draft, Told telling) {
    Optional<LocalDate> published = report.document().published();
    boolean past = published.isPresent() && telling.when().isKnown() && telling.when().last() < published.get().toEpochDay() - NEWS;
    return past && !draft.when().isKnown() ? -2 : 0;
  }

  /// Whether an account is told in a claim's sentence only, so that what opens it there opens both.
  private static boolean isBeside(Draft draft, Claim claim) {
    return draft.claims().stream().allMatch(other -> other.sentence() == claim.sentence());
  }

  private static double distance(Claim other, Claim claim) {
    int distance = Math.abs(claim.sentence() - other.sentence());
    return distance == 0 ? 1.5 : distance == 1 ? 0.8 : distance <= NEAR ? 0.4 : distance <= FAR ? 0 : -0.3;
  }

  private double acts(Claim other, Claim claim) {
    if (other.act().equals(claim.act())) {
      return 0.5;
    }
    if (other.act().equals(ATTACK) && claim.sentence() - other.sentence() <= 1) {
      return 0.3; // "another attack was reported": what was done is told next
    }
    boolean outcome = acts.of(claim).role() == SceneActs.Role.OUTCOME || acts.of(other).role() == SceneActs.Role.OUTCOME;
    return outcome ? 0.3 : acts.of(claim).kind().equals(acts.of(other).kind()) ? 0 : -0.5;
  }

  /// "Two men died **on Tuesday** at the wake of the three killed before": of two numbers in one sentence only one has the day.
  /// The same number of the same again is the same event told again; another number of one speaker is another event, of another speaker a rival account.
  private static double figures(Claim other, Claim claim) {
    if (claim.measurement().isEmpty() || other.measurement().isEmpty()) {
      return 0;
    }
    Measurement one = claim.measurement().get();
    Measurement two = other.measurement().get();
    boolean comparable = one.measure().equals(two.measure()) && one.sector().equals(two.sector()) && claim.partOf().isEmpty() && other.partOf().isEmpty()
        && one.count().low().isPresent() && two.count().low().isPresent();
    if (!comparable) {
      return 0;
    }
    if (one.count().equals(two.count())) {
      return one.count().low().getAsDouble() > 1 ? 1.2 : 0.2;
    }
    boolean beside = claim.sentence() == other.sentence() && claim.date().text().isEmpty() != other.date().text().isEmpty();
    return beside ? -2 : claim.attribution().claimant().equals(other.attribution().claimant()) ? -1 : 0.3;
  }

  private static double parties(Claim other, Claim claim) {
    return alike(other.actor(), claim.actor()) || alike(other.recipient(), claim.recipient()) ? 0.4 : 0;
  }

  private static boolean alike(Party one, Party other) {
    return one.isKnown() && other.isKnown()
        && (!one.name().isEmpty() && one.name().equals(other.name()) || Folding.fold(one.text()).equals(Folding.fold(other.text())));
  }

  /// People who are called by different names are not one.
  private static double people(Claim other, Claim claim) {
    Set<String> one = Folding.names(other.recipient().text());
    Set<String> two = Folding.names(claim.recipient().text());
    return one.isEmpty() || two.isEmpty() ? 0 : Collections.disjoint(one, two) ? -0.8 : 1;
  }

  private static double plan(Claim other, Claim claim) {
    return other.plan().isEmpty() || claim.plan().isEmpty() ? 0 : other.plan().equals(claim.plan()) ? 0.8 : -0.8;
  }
}
