package org.cotejo.incidents.dispute;

import java.util.Collection;
import java.util.List;
import org.cotejo.incidents.account.Position;

/// Which statements about a quantity count all of the incident. A report that says "seven dead", "two of them women", "my son was killed" gives one tally, not three.
public final class Tallies {
  private Tallies() {}

  /// The tallies among statements of one quantity, in their order.
  public static List<Statement> among(Collection<Statement> statements) {
    return statements.stream().filter(statement -> isTally(statement, statements)).toList();
  }

  private static boolean isTally(Statement statement, Collection<Statement> all) {
    Position position = statement.position();
    if (position.part() || !position.isTold() || !position.isHeld() || Double.isNaN(position.low()) && position.high() <= 0) {
      return false;
    }
    boolean larger = false;
    for (Statement other : all) {
      if (isLarger(other.position(), position)) {
        if (isOfOneMouth(other, statement)) {
          return false;
        }
        larger = true;
      }
    }
    return !larger || !Subgroups.areCounted(position);
  }

  private static boolean isLarger(Position other, Position position) {
    return other.isTold() && other.isHeld() && top(other) > top(position);
  }

  private static double top(Position position) {
    return Double.isNaN(position.high()) ? position.low() : position.high();
  }

  /// In one report, by one voice or one sort of voice: "the group" is whoever was named before.
  private static boolean isOfOneMouth(Statement one, Statement other) {
    return one.document().equals(other.document())
        && (one.voice().equals(other.voice()) || one.position().claimantSector().equals(other.position().claimantSector()));
  }
}
