package org.cotejo.indicators.escalation;

import java.util.Collections;
import java.util.List;

/// Counts of successive periods.
///
/// @param counts what was counted in each period, in order
/// @param exposures what the counts are to be held against (days of the period, reports read), above 0; all 1 if periods are alike
/// @param firstAfter position of the first period that lies wholly after the date; the period that holds the date is best left out
public record CountSeries(List<Long> counts, List<Double> exposures, int firstAfter) {
  public CountSeries {
    counts = List.copyOf(counts);
    exposures = List.copyOf(exposures);
    if (counts.size() != exposures.size()) {
      throw new IllegalArgumentException("each count needs its exposure, got " + counts.size() + " and " + exposures.size());
    }
    if (counts.stream().anyMatch(count -> count < 0) || exposures.stream().anyMatch(exposure -> !(exposure > 0))) {
      throw new IllegalArgumentException("counts are 0 or more and exposures more than 0, got " + counts + " and " + exposures);
    }
    if (firstAfter < 0 || firstAfter > counts.size()) {
      throw new IllegalArgumentException("the first period after the date is one of " + counts.size() + ", got " + firstAfter);
    }
  }

  /// Of periods that are alike.
  public static CountSeries of(List<Long> counts, int firstAfter) {
    return new CountSeries(counts, Collections.nCopies(counts.size(), 1.0), firstAfter);
  }

  int after() {
    return counts.size() - firstAfter;
  }

  long eventsBefore() {
    return sum(before(counts));
  }

  long eventsAfter() {
    return sum(after(counts));
  }

  /// Periods with events.
  long filledBefore() {
    return before(counts).stream().filter(count -> count > 0).count();
  }

  long filledAfter() {
    return after(counts).stream().filter(count -> count > 0).count();
  }

  double exposureBefore() {
    return before(exposures).stream().mapToDouble(Double::doubleValue).sum();
  }

  double exposureAfter() {
    return after(exposures).stream().mapToDouble(Double::doubleValue).sum();
  }

  private static long sum(List<Long> counts) {
    return counts.stream().mapToLong(Long::longValue).sum();
  }

  private <T> List<T> before(List<T> values) {
    return values.subList(0, firstAfter);
  }

  private <T> List<T> after(List<T> values) {
    return values.subList(firstAfter, values.size());
  }
}
