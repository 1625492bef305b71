package org.cotejo.indicators.undercount;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

/// Why nothing is estimated from a table.
public enum Refusal {
  /// Fewer than three lists that hold anybody: with two, dependence cannot be seen at all.
  FEWER_THAN_THREE_LISTS,
  /// A list shares nobody with any other: it says nothing about who is missing.
  LIST_WITHOUT_OVERLAP,
  /// Fewer than ten people are on two lists or more: a single person more or less would move every estimate far.
  THIN_OVERLAP;

  /// How many people on two lists or more are enough.
  public static final int ENOUGH_SHARED = 10;
  private static final int ENOUGH_LISTS = 3;

  /// All reasons that hold.
  ///
  /// @return none if the table may be estimated from
  static Set<Refusal> of(CaptureTable table) {
    Set<Refusal> reasons = EnumSet.noneOf(Refusal.class);
    int[] filled = IntStream.range(0, table.width()).filter(list -> table.size(list) > 0).toArray();
    if (filled.length < ENOUGH_LISTS) {
      reasons.add(FEWER_THAN_THREE_LISTS);
    }
    if (IntStream.of(filled).anyMatch(list -> table.size(list) == table.count(1 << list))) {
      reasons.add(LIST_WITHOUT_OVERLAP);
    }
    if (table.observed() - table.onExactly(1) < ENOUGH_SHARED) {
      reasons.add(THIN_OVERLAP);
    }
    return reasons;
  }
}
