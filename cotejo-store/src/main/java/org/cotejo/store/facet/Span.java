package org.cotejo.store.facet;

/// When a claim's event was: some time between two days, each as days since 1970.
///
/// @param firstDay [ClaimColumnsBuilder.Measures#NO_DAY] if unknown
/// @param lastDay inclusive, likewise
public record Span(int firstDay, int lastDay) {

  /// Whether both days are told.
  public boolean isKnown() {
    return firstDay != ClaimSnapshot.NO_DAY && lastDay != ClaimSnapshot.NO_DAY && lastDay >= firstDay;
  }

  /// 1 for a day.
  public int days() {
    return lastDay - firstDay + 1;
  }
}
