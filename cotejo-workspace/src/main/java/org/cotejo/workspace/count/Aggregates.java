package org.cotejo.workspace.count;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.cotejo.indicators.tally.Span;
import org.cotejo.store.CountedClaim;

/// Tells figures of single events from published aggregates that found their way into an incident.
///
/// A bulletin says "312 homicides in May", "29 of the 312 were killed by the police", "five farmers on 23 May": only the last is an event. The first is a
/// statistic; the second names the statistic's number; and what a month or a year dates, in an incident that has its day, counts more than that day.
///
/// @param published the figures of the statistics of each report, by its id
record Aggregates(Map<String, Set<Long>> published) {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+|\\d+");
  private static final int SMALLEST = 10;
  private static final int DAYS_OF_WEEK = 7;
  private static final Set<String> COARSE = Set.of("month", "year");

  /// @param figures report ids, each with the number of one of its statistics
  static Aggregates of(List<Map.Entry<String, Double>> figures) {
    Map<String, Set<Long>> published = new HashMap<>();
    figures.stream().filter(figure -> figure.getValue() >= SMALLEST)
        .forEach(figure -> published.computeIfAbsent(figure.getKey(), _ -> new HashSet<>()).add(Math.round(figure.getValue())));
    return new Aggregates(published);
  }

  boolean holds(CountedClaim claim) {
    return claim.event().equals("STATISTIC") || isCoarse(claim) || isOfPublished(claim);
  }

  private static boolean isCoarse(CountedClaim claim) {
    return COARSE.contains(claim.datePrecision()) && !claim.firstDay().isEmpty()
        && new Span(LocalDate.parse(claim.firstDay()), LocalDate.parse(claim.lastDay())).days() <= DAYS_OF_WEEK;
  }

  private boolean isOfPublished(CountedClaim claim) {
    Set<Long> own = published.getOrDefault(claim.document(), Set.of());
    return !own.isEmpty() && (names(claim.recipientWords(), own) || names(claim.measureWords(), own));
  }

  private static boolean names(String words, Set<Long> figures) {
    return NUMBER.matcher(words).results().map(number -> number.group().replaceAll("[.,]", "")).filter(digits -> digits.length() < 10)
        .anyMatch(digits -> figures.contains(Long.valueOf(digits)));
  }
}
