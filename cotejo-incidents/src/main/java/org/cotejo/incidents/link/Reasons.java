package org.cotejo.incidents.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.incidents.account.Account;
import org.cotejo.incidents.account.Days;
import org.cotejo.incidents.account.Position;
import org.cotejo.incidents.verdict.Verdict;
import org.cotejo.incidents.verdict.Verdicts;

/// Why an account is held to be of an incident, in words that people can check.
public final class Reasons {
  private static final int NAMES = 4;

  private Reasons() {}

  /// @param joining the account
  /// @param others of the incident, at least one
  public static String of(Linker linker, Account joining, List<Account> others, Verdicts verdicts) {
    if (others.stream().anyMatch(other -> verdicts.of(joining.claims(), other.claims()) == Verdict.SAME)) {
      return "merged by hand";
    }
    Account nearest = others.stream().max(Comparator.comparingDouble((Account other) -> linker.probability(joining, other)).thenComparing(Account::id)).orElseThrow();
    List<String> reasons = new ArrayList<>();
    place(reasons, joining, nearest);
    days(reasons, joining, nearest);
    figures(reasons, joining, nearest);
    shared(reasons, "both tell of ", joining.acts(), nearest.acts());
    shared(reasons, "both of the plan ", joining.plans(), nearest.plans());
    names(reasons, joining, nearest);
    return String.join("; ", reasons) + String.format(Locale.ROOT, " (probability %.2f)", linker.probability(joining, nearest));
  }

  private static void place(List<String> reasons, Account one, Account other) {
    Pair pair = Pair.of(one, other);
    if (pair.has(Clue.SAME_PLACE)) {
      reasons.add("same place: " + one.where().text());
    } else if (pair.has(Clue.TOWN_NAMED)) {
      Set<String> both = new TreeSet<>(one.places());
      both.retainAll(other.places());
      reasons.add("both name " + String.join(", ", both));
    } else if (pair.has(Clue.PLACE_WITHIN) || pair.has(Clue.SAME_STATE)) {
      reasons.add("places " + one.where().text() + " and " + other.where().text() + ", both " + one.where().admin1());
    }
  }

  private static void days(List<String> reasons, Account one, Account other) {
    if (one.when().isKnown() && other.when().isKnown()) {
      reasons.add("dates " + day(one.when()) + " and " + day(other.when()));
    } else if (one.published().isPresent() && other.published().isPresent()) {
      reasons.add("published " + one.published().get() + " and " + other.published().get());
    }
  }

  private static String day(Days days) {
    return days.length() == 1 ? days.start().toString() : days.start() + " to " + days.end();
  }

  private static void figures(List<String> reasons, Account one, Account other) {
    Set<String> same = new TreeSet<>();
    for (Position position : one.positions()) {
      for (Position second : other.positions()) {
        if (position.isExact() && second.isExact() && position.low() == second.low() && position.low() > 0 && position.quantity().equals(second.quantity())) {
          same.add(String.format(Locale.ROOT, "both %.0f %s", position.low(), position.quantity().code()));
        }
      }
    }
    reasons.addAll(same);
  }

  private static void shared(List<String> reasons, String words, Set<String> one, Set<String> other) {
    Set<String> both = new TreeSet<>(one);
    both.retainAll(other);
    if (!both.isEmpty()) {
      reasons.add(words + String.join(", ", both));
    }
  }

  private static void names(List<String> reasons, Account one, Account other) {
    List<String> names = one.names().shared(other.names());
    if (!names.isEmpty()) {
      reasons.add("names in common: " + String.join(", ", names.subList(0, Math.min(NAMES, names.size()))));
    }
  }
}
