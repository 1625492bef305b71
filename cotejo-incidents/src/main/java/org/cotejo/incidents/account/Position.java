package org.cotejo.incidents.account;

import org.cotejo.model.Status;

/// What somebody says of one quantity.
///
/// @param claim its id
/// @param quantity what is counted, and of whom
/// @param words of the figure, such as "the five guards"
/// @param part whether it counts only a part of a total that is told beside it
/// @param low least, NaN if open
/// @param high most, NaN if open
/// @param approximate whether rounded, or only implied by a word such as "dozens"
/// @param claimant whose figure it is, empty for the outlet's own voice
/// @param claimantSector PLOVER sector of the claimant, empty if unknown
public record Position(
    String claim, Quantity quantity, String words, boolean part, double low, double high, boolean approximate, String claimant, String claimantSector, Status status) {

  /// Whether both bounds are told and equal.
  public boolean isExact() {
    return low == high;
  }

  /// Whether some bound is told.
  public boolean isTold() {
    return !Double.isNaN(low) || !Double.isNaN(high);
  }

  /// Whether it is put forward as true: not denied, planned or only imagined.
  public boolean isHeld() {
    return switch (status) {
      case ASSERTED, ALLEGED, NEGATED -> true;
      case DENIED, PLANNED, HYPOTHETICAL -> false;
    };
  }
}
