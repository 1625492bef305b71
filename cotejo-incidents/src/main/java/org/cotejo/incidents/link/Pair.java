package org.cotejo.incidents.link;

import java.util.EnumSet;
import java.util.Set;
import org.cotejo.incidents.account.Account;
import org.cotejo.incidents.account.Days;
import org.cotejo.incidents.account.Position;
import org.cotejo.incidents.account.Spot;

/// Two accounts beside each other. Which is first makes no difference to anything but the wording of reasons.
///
/// @param clues what holds, one bit for each [Clue]
record Pair(Account one, Account other, long clues) {
  private static final long PARTICULAR = Clue.SAME_PLACE.bit() | Clue.SHARED_PLACE.bit() | Clue.PLACE_WITHIN.bit() | Clue.NAMES_ALIKE_10.bit() | Clue.AROUND_ALIKE_10.bit()
      | Clue.SHARED_PEOPLE.bit() | Clue.SAME_PLAN.bit() | Clue.SAME_FIGURES.bit() | Clue.REPORTS_ALIKE_20.bit();
  private static final int FEW_DAYS = 4;
  private static final int NEAR = 3;
  private static final int WEEK = 7;
  private static final double STRANGE = 0.1;
  private static final int MONTH = 31;

  static Pair of(Account one, Account other) {
    return new Pair(one, other, days(one, other) | published(one, other) | place(one, other) | acts(one, other) | figures(one, other) | names(one, other)
        | around(one, other) | words(one, other) | sides(one, other) | people(one, other) | plans(one, other) | (one.document().equals(other.document()) ? Clue.ONE_REPORT.bit() : 0));
  }

  boolean has(Clue clue) {
    return (clues & clue.bit()) != 0;
  }

  /// What holds, by name.
  Set<Clue> held() {
    EnumSet<Clue> held = EnumSet.noneOf(Clue.class);
    for (Clue clue : Clue.values()) {
      if (has(clue)) {
        held.add(clue);
      }
    }
    return held;
  }

  /// Whether the two cannot be one incident, whatever else they share: nothing in common that other incidents have not, other days, other places
  /// and no names in common, or a different kind of thing.
  boolean isImpossible() {
    if (one.family() != other.family()) {
      return true;
    }
    boolean days = has(Clue.FAR_DAYS) && (one.when().gap(other.when()) > WEEK || !has(Clue.SHARED_PEOPLE));
    boolean period = has(Clue.DAYS_WITHIN) && Math.max(one.when().length(), other.when().length()) > MONTH && !has(Clue.SAME_PLAN);
    boolean elsewhere = (has(Clue.STATES_APART) || has(Clue.COUNTRIES_APART)) && !has(Clue.SHARED_PLACE) && !has(Clue.SHARED_PEOPLE)
        && one.around().cosine(other.around()) < STRANGE;
    return !isParticular() || days || period || elsewhere || has(Clue.ONE_REPORT) && (has(Clue.NEAR_DAYS) || has(Clue.FAR_DAYS));
  }

  /// Whether something is shared that not every incident of the day has: a place, a name, people, a plan.
  private boolean isParticular() {
    return (clues & PARTICULAR) != 0 || has(Clue.SAME_STATE) && (has(Clue.SAME_FIGURE) || has(Clue.SHARED_ACT));
  }

  private static long days(Account one, Account other) {
    Days first = one.when();
    Days second = other.when();
    if (!first.isKnown() || !second.isKnown()) {
      return Clue.DAYS_UNKNOWN.bit();
    }
    int gap = first.gap(second);
    Account later = first.first() >= second.first() ? one : other;
    if (gap > 0 && gap <= WEEK && later.spoken()) {
      return Clue.DAYS_SPOKEN.bit();
    }
    if (gap == 0) {
      return (Math.max(first.length(), second.length()) <= FEW_DAYS ? Clue.SAME_DAYS : Clue.DAYS_WITHIN).bit();
    }
    return (gap == 1 ? Clue.NEXT_DAY : gap <= NEAR ? Clue.NEAR_DAYS : Clue.FAR_DAYS).bit();
  }

  private static long published(Account one, Account other) {
    if (isUndated(one) && other.published().isPresent() || isUndated(other) && one.published().isPresent()) {
      return Clue.ONE_UNDATED.bit();
    }
    if (one.published().isEmpty() || other.published().isEmpty()) {
      return 0;
    }
    long gap = Math.abs(one.published().get().toEpochDay() - other.published().get().toEpochDay());
    return gap <= 1 ? Clue.PUBLISHED_TOGETHER.bit() | Clue.PUBLISHED_NEAR.bit() : gap <= WEEK ? Clue.PUBLISHED_NEAR.bit() : gap > MONTH ? Clue.PUBLISHED_FAR.bit() : 0;
  }

  private static boolean isUndated(Account account) {
    return !account.when().isKnown() && account.published().isEmpty();
  }

  private static long place(Account one, Account other) {
    Clue spot = switch (Spot.of(one.where(), other.where())) {
      case SAME -> Clue.SAME_PLACE;
      case WITHIN -> Clue.PLACE_WITHIN;
      case SAME_STATE -> Clue.SAME_STATE;
      case SAME_COUNTRY -> Clue.SAME_COUNTRY;
      case STATES_APART -> Clue.STATES_APART;
      case COUNTRIES_APART -> Clue.COUNTRIES_APART;
      case UNKNOWN -> Clue.PLACE_UNKNOWN;
    };
    return spot.bit() | (share(one.places(), other.places()) ? Clue.SHARED_PLACE.bit() : 0);
  }

  private static long acts(Account one, Account other) {
    boolean within = one.acts().containsAll(other.acts()) || other.acts().containsAll(one.acts());
    return (share(one.acts(), other.acts()) ? Clue.SHARED_ACT.bit() : 0) | (within ? Clue.ACTS_WITHIN.bit() : 0)
        | (share(one.kinds(), other.kinds()) ? Clue.SHARED_KIND.bit() : 0) | (one.kinds().equals(other.kinds()) ? Clue.SAME_KINDS.bit() : 0);
  }

  private static long figures(Account one, Account other) {
    int same = 0;
    int kinds = 0;
    for (Position position : one.positions()) {
      for (Position second : other.positions()) {
        if (position.quantity().equals(second.quantity()) && position.isTold() && second.isTold()) {
          kinds++;
          same += position.isExact() && second.isExact() && position.low() == second.low() && position.low() > 1 ? 1 : 0;
        }
      }
    }
    return same > 1 ? Clue.SAME_FIGURE.bit() | Clue.SAME_FIGURES.bit() : same == 1 ? Clue.SAME_FIGURE.bit() : kinds > 0 ? Clue.OTHER_FIGURE.bit() : 0;
  }

  private static long names(Account one, Account other) {
    double alike = one.names().cosine(other.names());
    if (alike == 0) {
      boolean strangers = !one.names().isEmpty() && !other.names().isEmpty() && one.around().cosine(other.around()) < STRANGE;
      return strangers ? Clue.NAMES_APART.bit() : 0;
    }
    int shared = one.names().shared(other.names()).size();
    return step(shared, 2, Clue.SHARED_NAMES_2) | step(shared, 3, Clue.SHARED_NAMES_3) | step(shared, 5, Clue.SHARED_NAMES_5) | step(alike, 0.1, Clue.NAMES_ALIKE_10) | step(alike, 0.2, Clue.NAMES_ALIKE_20) | step(alike, 0.35, Clue.NAMES_ALIKE_35)
        | step(alike, 0.5, Clue.NAMES_ALIKE_50) | step(alike, 0.7, Clue.NAMES_ALIKE_70);
  }

  private static long around(Account one, Account other) {
    double alike = one.around().cosine(other.around());
    if (alike == 0) {
      return one.around().isEmpty() || other.around().isEmpty() ? 0 : Clue.AROUND_APART.bit();
    }
    return step(alike, 0.1, Clue.AROUND_ALIKE_10) | step(alike, 0.2, Clue.AROUND_ALIKE_20) | step(alike, 0.3, Clue.AROUND_ALIKE_30) | step(alike, 0.45, Clue.AROUND_ALIKE_45);
  }

  private static long words(Account one, Account other) {
    if (one.language() != other.language()) {
      return Clue.OTHER_LANGUAGE.bit();
    }
    double own = one.words().cosine(other.words());
    double whole = one.report().cosine(other.report());
    return step(own, 0.1, Clue.WORDS_ALIKE_10) | step(own, 0.2, Clue.WORDS_ALIKE_20) | step(own, 0.35, Clue.WORDS_ALIKE_35) | step(own, 0.5, Clue.WORDS_ALIKE_50)
        | step(whole, 0.1, Clue.REPORTS_ALIKE_10) | step(whole, 0.15, Clue.REPORTS_ALIKE_15) | step(whole, 0.2, Clue.REPORTS_ALIKE_20)
        | step(whole, 0.3, Clue.REPORTS_ALIKE_30) | step(whole, 0.4, Clue.REPORTS_ALIKE_40) | step(whole, 0.55, Clue.REPORTS_ALIKE_55);
  }

  private static long sides(Account one, Account other) {
    return told(one.actors(), other.actors(), Clue.SHARED_ACTORS, Clue.ACTORS_APART) | told(one.recipients(), other.recipients(), Clue.SHARED_RECIPIENTS, Clue.RECIPIENTS_APART);
  }

  private static long people(Account one, Account other) {
    return told(one.people(), other.people(), Clue.SHARED_PEOPLE, Clue.PEOPLE_APART);
  }

  private static long plans(Account one, Account other) {
    return told(one.plans(), other.plans(), Clue.SAME_PLAN, Clue.PLANS_APART);
  }

  private static long told(Set<String> one, Set<String> other, Clue shared, Clue apart) {
    return one.isEmpty() || other.isEmpty() ? 0 : (share(one, other) ? shared : apart).bit();
  }

  private static long step(double value, double least, Clue clue) {
    return value >= least ? clue.bit() : 0;
  }

  private static boolean share(Set<String> one, Set<String> other) {
    for (String value : one) {
      if (other.contains(value)) {
        return true;
      }
    }
    return false;
  }
}
