package org.cotejo.incidents.check;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.cotejo.incidents.text.Figure;

/// Whether a told figure follows from others when each may have been rounded.
///
/// A figure stands for all numbers that are written so: "2.7" for 2.6 to 2.8, since some writers cut where others round. Whole results are taken for
/// rounded to the largest of 100, 50, 10 and 5 that goes into them ("250 to 1" for 225 to 275), and large numbers that go into one to their zeros.
final class Rounding {
  private static final double EPSILON = 1e-9;
  private static final double LEAST_ROUND = 10;
  /// What people round results to.
  private static final List<Double> ROUND = List.of(100.0, 50.0, 10.0, 5.0);

  private Rounding() {}

  /// Whether the told figure can be the formula's result.
  static boolean follows(Figure told, Formula formula, List<Figure> operands) {
    DoubleSummaryStatistics results = new DoubleSummaryStatistics();
    corners(formula, operands, List.of(), results);
    double slack = slack(told) + EPSILON;
    return told.value() - slack <= results.getMax() && results.getMin() <= told.value() + slack;
  }

  /// Whether the members add up to the total; sums are rounded to their last digit only.
  static boolean addsUp(Figure total, List<Figure> members) {
    double sum = Formula.SUM.of(members.stream().map(Figure::value).toList());
    double slack = rounded(total) + members.stream().mapToDouble(Rounding::rounded).sum() / 2;
    return Math.abs(sum - total.value()) <= slack + EPSILON;
  }

  /// Zero for a number counted out.
  private static double rounded(Figure figure) {
    return figure.grain() == 1 ? 0 : figure.grain();
  }

  /// The results at all ends of the operands' ranges: the formulas rise or fall with each operand, so none lies outside.
  private static void corners(Formula formula, List<Figure> operands, List<Double> chosen, DoubleSummaryStatistics results) {
    if (chosen.size() == operands.size()) {
      results.accept(formula.of(chosen));
      return;
    }
    Figure next = operands.get(chosen.size());
    double half = rounded(next) / 2;
    for (double value : half == 0 ? new double[] {next.value()} : new double[] {next.value() - half, next.value() + half}) {
      List<Double> further = new ArrayList<>(chosen);
      further.add(value);
      corners(formula, operands, further, results);
    }
  }

  private static double slack(Figure told) {
    double value = told.value();
    double unit = ROUND.stream().filter(round -> value % round == 0).findFirst().orElse(0.0);
    return told.grain() == 1 && value >= LEAST_ROUND ? Math.max(1, unit / 2) : told.grain();
  }
}
