package org.cotejo.store.facet;

/// When a claim's event was: some time between two days, each as days since 1970.
///
/// @param firstDay [ClaimColumnsBuilder.Measures#NO_DAY] if unknown
/// @param lastDay inclusive, likewise
public record Span(int firstDay, int lastDay) {
  private static final int SCATTER = 0x9e3779b1;

  /// Whether both days are told.
  public boolean isKnown() {
    return firstDay != ClaimSnapshot.NO_DAY && lastDay != ClaimSnapshot.NO_DAY && lastDay >= firstDay;
  }

  /// Most events are of one day: the usual sum of both would be a multiple of 32, and a thousand days would share a few places of a table.
  @Override
  public int hashCode() {
    return SCATTER * firstDay + 2 * lastDay;
  }

  /// 1 for a day.
  public int days() {
    return lastDay - firstDay + 1;
  }
}
