package org.cotejo.incidents.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.incidents.account.Account;
import org.cotejo.incidents.account.Days;
import org.cotejo.incidents.dispute.Accounts;
import org.cotejo.incidents.policy.Bounds;
import org.cotejo.incidents.policy.Settlement;
import org.cotejo.model.EventPlace;
import org.cotejo.model.Review;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.IncidentColumns;
import org.cotejo.ontology.Ontology;

/// An incident as a row of the published table.
public final class IncidentRow {
  private static final int DAYS_OF_WEEK = 7;
  private static final int DAYS_OF_MONTH = 31;
  /// Of so many parties each way at most; more would be a list of the dead.
  private static final int PARTIES = 6;

  private final Ontology ontology;
  private final Settlement settlement;
  private final UnaryOperator<String> origin;

  /// @param origin the report that a report was copied from, by their ids; itself if it is no copy
  public IncidentRow(Ontology ontology, Settlement settlement, UnaryOperator<String> origin) {
    this.ontology = ontology;
    this.settlement = settlement;
    this.origin = origin;
  }

  /// The cells in the order of [IncidentColumns].
  ///
  /// @param decided what the team has decided of a measure, if anything
  public List<Cell> of(Incident incident, Function<String, Optional<Bounds>> decided) {
    List<Account> accounts = incident.accounts();
    String act = act(accounts);
    Days days = days(accounts);
    EventPlace place = place(accounts);
    Accounts said = new Accounts(accounts, origin);
    List<Cell> cells = new ArrayList<>(List.of(
        Cell.of(incident.id()), Cell.of(title(act, place, days)), Cell.of(ontology.act(act).event().code()), Cell.of(act),
        Cell.of(days.isKnown() ? days.start().toString() : ""), Cell.of(days.isKnown() ? days.end().toString() : ""), Cell.of(precision(days)),
        Cell.of(place.name().isEmpty() ? place.text() : place.name()), Cell.of(place.admin1()), Cell.of(place.country()),
        Cell.of(place.latitude()), Cell.of(place.longitude()), Cell.of(place.precision().code()),
        Cell.of(parties(accounts, Account::who)), Cell.of(parties(accounts, Account::whom)),
        Cell.of(count(accounts, Account::document)), Cell.of(count(accounts, Account::publisher)),
        Cell.of(accounts.stream().mapToLong(account -> account.claims().size()).sum()),
        Cell.of(accounts.stream().anyMatch(Account::denied) || !said.disputed().isEmpty())));
    for (String measure : IncidentColumns.MEASURES) {
      Bounds bounds = settlement.of(said.tallies(measure), decided.apply(measure));
      Stream.of(bounds.low(), bounds.best(), bounds.high()).forEach((OptionalDouble bound) -> cells.add(Cell.of(bound)));
    }
    cells.add(Cell.of(settlement.policy().code()));
    cells.add(Cell.of(Review.UNREVIEWED.code()));
    return cells;
  }

  /// The act that most accounts tell; of equals the one that weighs most, by the absolute of Goldstein's value, then the first in the alphabet.
  private String act(List<Account> accounts) {
    Map<String, Integer> told = new HashMap<>();
    accounts.forEach(account -> account.acts().forEach(act -> told.merge(act, 1, Integer::sum)));
    return told.keySet().stream().max(Comparator.comparing((String act) -> told.getOrDefault(act, 0)).thenComparing(this::weight)
        .thenComparing(Comparator.<String>naturalOrder().reversed())).orElse("");
  }

  private double weight(String act) {
    return ontology.act(act).cameo().map(code -> Math.abs(ontology.goldstein(code.code()).orElse(0))).orElse(0.0);
  }

  private static Days days(List<Account> accounts) {
    Map<Days, Integer> told = new HashMap<>();
    accounts.stream().map(Account::when).filter(Days::isKnown).forEach(days -> told.merge(days, 1, Integer::sum));
    return told.keySet().stream().max(Comparator.comparing((Days days) -> told.getOrDefault(days, 0)).thenComparing(days -> -days.length())
        .thenComparing(days -> -days.first())).orElse(Days.UNKNOWN);
  }

  /// The finest place that is told most; a town rather than a country that more tell.
  private static EventPlace place(List<Account> accounts) {
    Map<String, Integer> told = new HashMap<>();
    accounts.forEach(account -> told.merge(key(account.where()), 1, Integer::sum));
    return accounts.stream().map(Account::where).filter(EventPlace::isKnown)
        .min(Comparator.comparing((EventPlace place) -> place.precision().compareTo(EventPlace.Precision.STATE) >= 0)
            .thenComparing(place -> -told.getOrDefault(key(place), 0)).thenComparing(EventPlace::precision).thenComparing(IncidentRow::key))
        .orElse(EventPlace.UNKNOWN);
  }

  private static String key(EventPlace place) {
    return place.id() + "|" + place.name() + "|" + place.text();
  }

  private static String title(String act, EventPlace place, Days days) {
    String where = place.name().isEmpty() ? place.text() : place.name();
    String when = !days.isKnown() ? "" : days.length() == 1 ? days.start().toString() : days.start() + "/" + days.end();
    return Stream.of(act, where, when).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
  }

  private static String precision(Days days) {
    int length = days.length();
    return length == 0 ? "none" : length <= 2 ? "day" : length <= DAYS_OF_WEEK ? "week" : length <= DAYS_OF_MONTH ? "month" : "year";
  }

  private static List<String> parties(Collection<Account> accounts, Function<Account, Set<String>> parties) {
    return accounts.stream().flatMap(account -> parties.apply(account).stream()).map(party -> party.replace(';', ',')).distinct().limit(PARTIES).toList();
  }

  private static int count(Collection<Account> accounts, Function<Account, String> value) {
    return accounts.stream().map(value).filter(told -> !told.isEmpty()).collect(Collectors.toCollection(TreeSet::new)).size();
  }
}
