package org.cotejo.incidents.dispute;

import java.util.Set;
import org.cotejo.incidents.account.Position;

/// How two statements about one incident stand to each other.
public enum Contrast {
  /// The same number, or bounds that admit one number.
  AGREE,
  /// Two numbers for one thing: not both can be right.
  RIVAL,
  /// The same voice, or the same kind of voice, says another number on a later day: a tally that has grown or been corrected.
  REVISED,
  /// They count different people or things: everybody and the gang's members, a total and a part of it.
  OTHER_SCOPE,
  /// At least one gives no number, or does not put it forward as true.
  OPEN;

  /// About figures come within so much of each other, as a share of the larger.
  private static final double ROUNDED = 0.15;
  private static final Set<String> OFFICIAL = Set.of("COP", "MIL", "GOV", "JUD", "SPY");

  /// Symmetric.
  public static Contrast of(Statement one, Statement other) {
    Position first = one.position();
    Position second = other.position();
    if (!first.quantity().equals(second.quantity()) || first.part() != second.part()) {
      return OTHER_SCOPE;
    }
    if (!first.isTold() || !second.isTold() || !first.isHeld() || !second.isHeld()) {
      return OPEN;
    }
    if (first.part()) {
      return first.low() == second.low() ? AGREE : OTHER_SCOPE;
    }
    if (meet(first, second)) {
      return AGREE;
    }
    return isLater(one, other) ? REVISED : RIVAL;
  }

  private static boolean meet(Position one, Position other) {
    double slack = one.approximate() || other.approximate() ? ROUNDED * Math.max(top(one), top(other)) : 0;
    return low(one) <= high(other) + slack && low(other) <= high(one) + slack;
  }

  private static double top(Position position) {
    return Double.isNaN(position.high()) ? position.low() : position.high();
  }

  private static double low(Position position) {
    return Double.isNaN(position.low()) ? 0 : position.low();
  }

  private static double high(Position position) {
    return Double.isNaN(position.high()) ? Double.POSITIVE_INFINITY : position.high();
  }

  private static boolean isLater(Statement one, Statement other) {
    boolean days = one.published().isPresent() && other.published().isPresent() && !one.published().equals(other.published());
    return days && (one.voice().equals(other.voice()) || isOfOneKind(one.position(), other.position()));
  }

  /// Two offices of the state speak with one voice as time goes on; so do outlets that name nobody. Others speak for themselves.
  private static boolean isOfOneKind(Position one, Position other) {
    return one.claimant().isEmpty() && other.claimant().isEmpty() || OFFICIAL.contains(one.claimantSector()) && OFFICIAL.contains(other.claimantSector());
  }
}
