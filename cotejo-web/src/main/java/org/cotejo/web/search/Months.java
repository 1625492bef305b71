package org.cotejo.web.search;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cotejo.store.facet.Counted;
import org.cotejo.web.http.Address;
import org.cotejo.web.search.SearchView.Month;

/// How many claims by month, without gaps; by year where there are many months.
final class Months {
  private static final int MOST = 60;
  /// What is far in the past in a report of today is background; a bar each for its empty decades would be noise.
  private static final int MOST_YEARS = 60;

  private Months() {}

  /// @param counts by month, the undated with an empty month
  static List<Month> of(List<Counted> counts, Address here) {
    TreeMap<YearMonth, Integer> months = new TreeMap<>();
    counts.stream().filter(counted -> !counted.value().isEmpty()).forEach(counted -> months.merge(YearMonth.parse(counted.value()), counted.count(), Integer::sum));
    if (months.isEmpty()) {
      return List.of();
    }
    long span = months.firstKey().until(months.lastKey(), ChronoUnit.MONTHS) + 1;
    return span <= MOST ? months(months, here) : years(months, here);
  }

  private static List<Month> months(TreeMap<YearMonth, Integer> counts, Address here) {
    int highest = highest(counts);
    List<Month> months = new ArrayList<>();
    for (YearMonth month = counts.firstKey(); !month.isAfter(counts.lastKey()); month = month.plusMonths(1)) {
      int count = counts.getOrDefault(month, 0);
      months.add(new Month(month.toString(), count, height(count, highest), within(here, month.atDay(1).toString(), month.atEndOfMonth().toString())));
    }
    return months;
  }

  private static List<Month> years(TreeMap<YearMonth, Integer> counts, Address here) {
    TreeMap<Integer, Integer> byYear = new TreeMap<>();
    counts.forEach((month, count) -> byYear.merge(month.getYear(), count, Integer::sum));
    int highest = highest(byYear);
    List<Month> years = new ArrayList<>();
    for (int year = Math.max(byYear.firstKey(), byYear.lastKey() - MOST_YEARS + 1); year <= byYear.lastKey(); year++) {
      int count = byYear.getOrDefault(year, 0);
      years.add(new Month(Integer.toString(year), count, height(count, highest), within(here, year + "-01-01", year + "-12-31")));
    }
    return years;
  }

  private static int highest(Map<?, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
  }

  /// A single claim still shows.
  private static int height(int count, int highest) {
    return count == 0 ? 0 : Math.max(4, Math.round(100f * count / highest));
  }

  private static Address within(Address here, String from, String to) {
    return here.without("page").with("from", from).with("to", to);
  }
}
