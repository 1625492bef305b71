package org.cotejo.incidents.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cotejo.incidents.account.Side;
import org.cotejo.incidents.dispute.Statement;

/// The independent voices among statements of one measure, each with its last word.
final class Voices {

  private Voices() {}

  static List<Voice> of(Collection<Statement> statements) {
    Map<String, List<Statement>> own = new TreeMap<>();
    statements.forEach(statement -> own.computeIfAbsent(statement.voice(), _ -> new ArrayList<>()).add(statement));
    return own.entrySet().stream().map(entry -> voice(entry.getKey(), entry.getValue())).toList();
  }

  /// Of one report the figures for agents and for others add up; of one side the greatest, since a voice that tells "two" and "seven" of one side tells a part first.
  private static Voice voice(String name, List<Statement> statements) {
    statements.sort(Statement.BY_DAY);
    Statement last = statements.getLast();
    double[] low = {Double.NaN, Double.NaN};
    double[] high = {Double.NaN, Double.NaN};
    for (Statement statement : statements) {
      if (statement.document().equals(last.document())) {
        int side = statement.position().quantity().side() == Side.AGENTS ? 1 : 0;
        low[side] = greater(low[side], statement.position().low());
        high[side] = greater(high[side], statement.position().high());
      }
    }
    return new Voice(name, sum(low), sum(high), last.published().orElse(LocalDate.MIN), last.position().claimantSector());
  }

  private static double greater(double one, double other) {
    return Double.isNaN(one) ? other : Double.isNaN(other) ? one : Math.max(one, other);
  }

  private static double sum(double[] sides) {
    return Double.isNaN(sides[0]) ? sides[1] : Double.isNaN(sides[1]) ? sides[0] : sides[0] + sides[1];
  }
}
