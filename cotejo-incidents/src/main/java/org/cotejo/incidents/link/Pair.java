package org.cotejo.incidents.link;

import java.util.EnumSet;
import java.util.Set;
import org.cotejo.incidents.account.Account;
import org.cotejo.incidents.account.Days;
import org.cotejo.incidents.account.Distance;
import org.cotejo.incidents.account.Folding;
import org.cotejo.incidents.account.Position;
import org.cotejo.incidents.account.Spot;

/// Two accounts beside each other. Which is first makes no difference to anything but the wording of reasons.
///
/// @param clues what holds, one bit for each [Clue]
record Pair(Account one, Account other, long clues) {
  private static final long PARTICULAR = Clue.SAME_PLACE.bit() | Clue.TOWN_NAMED.bit() | Clue.PLACE_WITHIN.bit() | Clue.NAMES_ALIKE_10.bit() | Clue.AROUND_ALIKE_10.bit()
      | Clue.SHARED_PEOPLE.bit() | Clue.SAME_PLAN.bit() | Clue.SAME_FIGURES.bit() | Clue.REPORTS_ALIKE_20.bit();
  private static final Set<String> HARM = Set.of("deadly", "abduction", "fire", "explosion");
  private static final Set<String> AFTER = Set.of("protest", "release");
  private static final Set<String> ARREST = Set.of("arrest", "detain", "seize");
  private static final Set<String> AGENTS = Set.of("COP", "MIL", "SPY");
  private static final Set<String> FOUND = Set.of("body-found");
  private static final String RELEASE = "release";
  private static final double LARGE = 5;
  /// Letters of words such as "San" and "Los".
  private static final int SHORT = 4;
  /// Kilometres from a quarter to the middle of its city.
  private static final double CITY = 15;
  private static final double TIMES = 3;
  private static final String KILLED = "killed";
  private static final int FEW_DAYS = 4;
  private static final int NEAR = 3;
  private static final int WEEK = 7;
  private static final int RECENT = 2;
  private static final double STRANGE = 0.1;
  private static final int MONTH = 31;
  private static final int WEEKS = 27;

  static Pair of(Account one, Account other) {
    return facts(one, other).withLikeness();
  }

  /// With the clues that decide whether the two [can be one][#isImpossible], and no others: what words and names they share costs most to see.
  static Pair facts(Account one, Account other) {
    return new Pair(one, other, days(one, other) | published(one, other) | leads(one, other) | aftermath(one, other) | place(one, other) | acts(one, other) | figures(one, other)
        | sides(one, other) | people(one, other) | plans(one, other));
  }

  /// With all clues.
  Pair withLikeness() {
    return new Pair(one, other, clues | names(one, other) | around(one, other) | words(one, other));
  }

  /// What makes them impossible and costs little to see: most that share a key were told of other days.
  static boolean arePlainlyApart(Account one, Account other) {
    return one.family() != other.family() || one.document().equals(other.document())
        || one.dayTold() && other.dayTold() && (days(one, other) & (Clue.NEAR_DAYS.bit() | Clue.FAR_DAYS.bit())) != 0;
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

  /// Whether the two cannot be one incident, whatever else they share: told apart in one report, other days, other places, a harm and what was done over it.
  boolean isImpossible() {
    return arePlainlyApart(one, other) || isOnOtherDays() || isElsewhere() || isOther();
  }

  /// Days are as sure as the words that give them: days that both tell part two accounts, months and such as are only taken from the day of publication do not.
  private boolean isOnOtherDays() {
    int longest = Math.max(one.when().length(), other.when().length());
    boolean period = has(Clue.DAYS_WITHIN) && longest > MONTH || has(Clue.DAYS_UNKNOWN) && longest >= WEEKS;
    return has(Clue.FAR_DAYS) && one.when().gap(other.when()) > WEEK && !has(Clue.SHARED_PEOPLE)
        || period && !has(Clue.SAME_PLAN)
        || isBefore(one, other) || isBefore(other, one);
  }

  private boolean isElsewhere() {
    boolean tied = has(Clue.SHARED_PEOPLE) || has(Clue.TOWN_NAMED);
    boolean told = !one.towns().isEmpty() || !other.towns().isEmpty();
    return has(Clue.STATES_NAMED_APART) && !has(Clue.SHARED_PEOPLE) || told && !tied && (has(Clue.STATES_APART) || has(Clue.COUNTRIES_APART) && one.around().cosine(other.around()) < STRANGE);
  }

  /// Hostages taken and hostages freed; bodies found, and others killed; one dead, and a massacre, each the main thing of its report and on a day that it tells.
  private boolean isOther() {
    boolean freed = has(Clue.AFTERMATH) && (one.kinds().contains(RELEASE) || other.kinds().contains(RELEASE));
    boolean bodies = FOUND.equals(one.acts()) != FOUND.equals(other.acts()) && !has(Clue.SHARED_ACT) && has(Clue.OTHER_FIGURE);
    boolean tolls = has(Clue.LEAD_FIGURES_FAR) && has(Clue.DAY_TOLD_ALIKE) && !has(Clue.SHARED_PEOPLE) && !has(Clue.SAME_PLAN);
    return freed || bodies || tolls;
  }

  /// Whether one was, by its report, before what the report is about, and the other is what another report of these days is about.
  private static boolean isBefore(Account one, Account other) {
    if (!one.earlier() || !other.lead() || one.published().isEmpty() || other.published().isEmpty()) {
      return false;
    }
    int since = (int) one.published().get().toEpochDay() - NEAR;
    return other.published().get().toEpochDay() >= since && presumed(other).first() >= since;
  }

  /// Whether something is shared that not every incident of the day has: a place, a name, people, a plan. Without it nothing holds two accounts together, but nothing parts them either:
  /// others may tell enough to put both with them.
  boolean isParticular() {
    if (has(Clue.ONE_UNDATED) && (clues & (Clue.SAME_PLACE.bit() | Clue.PLACE_WITHIN.bit() | Clue.SAME_FIGURE.bit())) == 0) {
      return false; // a gang's name alone says nothing where one does not tell when
    }
    boolean oneDay = has(Clue.DAY_TOLD_ALIKE) || has(Clue.DAYS_PRESUMED);
    return (clues & PARTICULAR) != 0 || oneDay && has(Clue.LEADS_TOGETHER) && has(Clue.SHARED_ACT) && has(Clue.SAME_FIGURE) && has(Clue.SAME_COUNTRY) || has(Clue.SAME_STATE) && (has(Clue.SAME_FIGURE) || has(Clue.SHARED_ACT))
        || has(Clue.SAME_COUNTRY) && has(Clue.SAME_LARGE_FIGURE) && has(Clue.SHARED_ACT) && has(Clue.PUBLISHED_NEAR);
  }

  private static long days(Account one, Account other) {
    Days first = one.when();
    Days second = other.when();
    if (!first.isKnown() || !second.isKnown()) {
      return Clue.DAYS_UNKNOWN.bit() | presumed(presumed(one), presumed(other));
    }
    int gap = first.gap(second);
    Account later = first.first() >= second.first() ? one : other;
    if (gap > 0 && gap <= WEEK && later.spoken()) {
      return Clue.DAYS_SPOKEN.bit();
    }
    if (gap == 0) {
      long told = one.dayTold() && other.dayTold() ? Clue.DAY_TOLD_ALIKE.bit() : 0;
      return told | (Math.max(first.length(), second.length()) <= FEW_DAYS ? Clue.SAME_DAYS : Clue.DAYS_WITHIN).bit();
    }
    return (gap == 1 ? Clue.NEXT_DAY : gap <= NEAR ? Clue.NEAR_DAYS : Clue.FAR_DAYS).bit();
  }

  private static long presumed(Days one, Days other) {
    boolean told = one.isKnown() && other.isKnown() && Math.max(one.length(), other.length()) <= FEW_DAYS;
    return !told ? 0 : (one.gap(other) <= 1 ? Clue.DAYS_PRESUMED : Clue.DAYS_PRESUMED_FAR).bit();
  }

  /// What a report is about and gives no day for was on the days before, as news is.
  private static Days presumed(Account account) {
    if (account.when().isKnown() || !account.lead() || account.published().isEmpty()) {
      return account.when();
    }
    int published = (int) account.published().get().toEpochDay();
    return new Days(published - RECENT, published);
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

  private static long leads(Account one, Account other) {
    if (!one.lead() || !other.lead()) {
      return 0;
    }
    boolean together = one.published().isPresent() && other.published().isPresent()
        && Math.abs(one.published().get().toEpochDay() - other.published().get().toEpochDay()) <= 1;
    return together ? Clue.LEADS_TOGETHER.bit() : 0;
  }

  private static long aftermath(Account one, Account other) {
    return !share(one.kinds(), other.kinds()) && (isHarm(one) && isAfter(other) || isHarm(other) && isAfter(one)) ? Clue.AFTERMATH.bit() : 0;
  }

  private static boolean isHarm(Account account) {
    return HARM.containsAll(account.kinds()) && !share(account.actors(), AGENTS);
  }

  private static boolean isAfter(Account account) {
    return ARREST.containsAll(account.acts()) || AFTER.containsAll(account.kinds());
  }

  /// Where both reports name a town, and it was found in two states, one of them was taken for its namesake.
  private static long place(Account one, Account other) {
    boolean told = !one.where().text().isEmpty() && !other.where().text().isEmpty();
    Clue spot = switch (Spot.of(one.where(), other.where())) {
      case SAME -> Clue.SAME_PLACE;
      case WITHIN -> Clue.PLACE_WITHIN;
      case SAME_STATE -> Clue.SAME_STATE;
      case SAME_COUNTRY -> Clue.SAME_COUNTRY;
      case STATES_APART -> told ? Clue.STATES_APART : Clue.PLACE_UNKNOWN;
      case COUNTRIES_APART -> told ? Clue.COUNTRIES_APART : Clue.PLACE_UNKNOWN;
      case UNKNOWN -> Clue.PLACE_UNKNOWN;
    };
    long towns = towns(one, other);
    boolean namesake = (towns & Clue.TOWN_NAMED.bit()) != 0 && (spot == Clue.STATES_APART || spot == Clue.COUNTRIES_APART);
    return (namesake ? Clue.PLACE_UNKNOWN : spot).bit() | towns | states(one, other);
  }

  private static long towns(Account one, Account other) {
    if (names(one, other.towns()) || names(other, one.towns())) {
      return Clue.TOWN_NAMED.bit();
    }
    boolean near = Distance.between(one.where(), other.where()).orElse(Double.MAX_VALUE) <= CITY;
    return near || one.towns().isEmpty() || other.towns().isEmpty() ? 0 : Clue.TOWNS_APART.bit();
  }

  /// Whether a report names one of these places.
  private static boolean names(Account account, Set<String> towns) {
    for (String town : towns) {
      if (account.places().contains(town) || namesWord(account, town)) {
        return true;
      }
    }
    return false;
  }

  private static boolean namesWord(Account account, String town) {
    for (Folding.Word word : Folding.words(town)) {
      if (word.text().length() > SHORT && account.around().has(word.text()) && !isInState(account, word.text())) {
        return true;
      }
    }
    return false;
  }

  /// "San José del Guaviare" and "Guaviare": a state's name in a town's is no town's name.
  private static boolean isInState(Account account, String word) {
    return account.states().stream().anyMatch(state -> state.contains(word));
  }

  private static long states(Account one, Account other) {
    boolean named = namesStates(one, other.states()) || namesStates(other, one.states());
    return named || one.states().isEmpty() || other.states().isEmpty() ? 0 : Clue.STATES_NAMED_APART.bit();
  }

  private static boolean namesStates(Account account, Set<String> states) {
    return share(account.states(), states) || states.stream().anyMatch(state -> Folding.words("- " + state).stream().allMatch(word -> account.around().has(word.text())));
  }

  private static long acts(Account one, Account other) {
    boolean within = one.acts().containsAll(other.acts()) || other.acts().containsAll(one.acts());
    boolean kinds = share(one.kinds(), other.kinds());
    return (one.another() != other.another() ? Clue.ANOTHER.bit() : 0) | (kinds ? Clue.SHARED_KIND : Clue.KINDS_APART).bit() | (share(one.acts(), other.acts()) ? Clue.SHARED_ACT.bit() : 0) | (within ? Clue.ACTS_WITHIN.bit() : 0)
        | (one.kinds().equals(other.kinds()) ? Clue.SAME_KINDS.bit() : 0);
  }

  private static long figures(Account one, Account other) {
    int same = 0;
    int kinds = 0;
    boolean large = false;
    for (Position position : one.positions()) {
      for (Position second : other.positions()) {
        if (position.quantity().equals(second.quantity()) && position.isTold() && second.isTold()) {
          kinds++;
          boolean equal = position.isExact() && second.isExact() && position.low() == second.low() && position.low() > 1;
          same += equal ? 1 : 0;
          large |= equal && position.low() >= LARGE;
        }
      }
    }
    return (same == 0 && areFar(one, other) ? Clue.FIGURES_FAR.bit() | (one.lead() && other.lead() ? Clue.LEAD_FIGURES_FAR.bit() : 0) : 0) | (large ? Clue.SAME_LARGE_FIGURE.bit() : 0) | counts(same, kinds);
  }

  /// Whether one counts several times as many dead as the other: the most that each tells, since parts and victims told one by one are less.
  private static boolean areFar(Account one, Account other) {
    double first = mostKilled(one);
    double second = mostKilled(other);
    return Math.min(first, second) >= 1 && Math.max(first, second) >= TIMES * Math.min(first, second);
  }

  private static double mostKilled(Account account) {
    double most = 0;
    for (Position position : account.positions()) {
      if (position.quantity().measure().equals(KILLED) && !Double.isNaN(position.low()) && position.isHeld()) {
        most = Math.max(most, position.low());
      }
    }
    return most;
  }

  private static long counts(int same, int kinds) {
    return same > 1 ? Clue.SAME_FIGURE.bit() | Clue.SAME_FIGURES.bit() : same == 1 ? Clue.SAME_FIGURE.bit() : kinds > 0 ? Clue.OTHER_FIGURE.bit() : 0;
  }

  private static long names(Account one, Account other) {
    double alike = one.names().cosine(other.names());
    if (alike == 0) {
      boolean strangers = !one.names().isEmpty() && !other.names().isEmpty() && one.around().cosine(other.around()) < STRANGE;
      boolean differ = !one.names().isEmpty() && !other.names().isEmpty();
      return (strangers ? Clue.NAMES_APART.bit() : 0) | (differ ? Clue.NAMES_DIFFER.bit() : 0);
    }
    return step(alike, 0.1, Clue.NAMES_ALIKE_10) | step(alike, 0.2, Clue.NAMES_ALIKE_20)
        | step(alike, 0.5, Clue.NAMES_ALIKE_50);
  }

  private static long around(Account one, Account other) {
    double alike = one.around().cosine(other.around());
    if (alike == 0) {
      return one.around().isEmpty() || other.around().isEmpty() ? 0 : Clue.AROUND_APART.bit();
    }
    return step(alike, 0.1, Clue.AROUND_ALIKE_10) | step(alike, 0.2, Clue.AROUND_ALIKE_20) | step(alike, 0.3, Clue.AROUND_ALIKE_30);
  }

  private static long words(Account one, Account other) {
    if (one.language() != other.language()) {
      return Clue.OTHER_LANGUAGE.bit();
    }
    double own = one.words().cosine(other.words());
    double whole = one.report().cosine(other.report());
    return step(own, 0.1, Clue.WORDS_ALIKE_10) | step(own, 0.2, Clue.WORDS_ALIKE_20) | step(own, 0.35, Clue.WORDS_ALIKE_35)
        | step(whole, 0.1, Clue.REPORTS_ALIKE_10) | step(whole, 0.2, Clue.REPORTS_ALIKE_20)
        | step(whole, 0.3, Clue.REPORTS_ALIKE_30) | step(whole, 0.55, Clue.REPORTS_ALIKE_55);
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
