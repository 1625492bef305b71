package org.cotejo.indicators.undercount;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealVector;
import org.cotejo.indicators.regression.Fit;

/// Models in which being found once changes how easily one is found again, as Rcapture's Mb and Mbh: only those found for the first time tell of N.
///
/// They need lists that follow each other in time, such as rounds of a survey, the first list first. Channels that run beside each other have no such
/// order, and for them these models mean nothing; no [Panel] shows them.
///
/// With p the chance to be found for the first time, q = 1 - p, c that of being found again, the coefficients are log(q/(1-c)) for each list before the
/// first, and log(c/(1-c)) for each later one.
///
/// Rcapture prints a larger error for Mbh than the delta method gives, which is used here for both; all other figures agree.
///
/// Traps: if first findings do not get fewer from list to list, p comes out below 0 and N as a number that cannot be.
public enum RemovalModel {
  /// The same chance of a first finding on every list.
  MB("Mb"),
  /// Another chance on the first list.
  MBH("Mbh");

  private final String title;

  RemovalModel(String title) {
    this.title = title;
  }

  /// N, its error √(Var N - N), and criteria as for [LogLinearFit].
  public LogLinearFit fit(CaptureTable table) {
    Fit fit = LogLinearFit.fit(table, columns());
    Total total = total(fit.coefficients(), table.width());
    RealVector gradient = new ArrayRealVector(total.gradient(), false);
    double variance = new Array2DRowRealMatrix(fit.covariance(), false).operate(gradient).dotProduct(gradient);
    return LogLinearFit.of(table, title, fit, total.people(), Math.sqrt(variance - total.people()));
  }

  /// N and its derivatives by the coefficients.
  @SuppressWarnings("ArrayRecordComponent") // used once
  private record Total(double people, double[] gradient) {}

  private Total total(double[] b, int lists) {
    double again = 1 / (1 + Math.exp(-b[b.length - 1]));
    double missed = Math.exp(b[b.length - 2]) * (1 - again);
    double odds = missed / (1 - missed);
    if (this == MB) {
      double people = Math.exp(b[0]) / (Math.pow(1 - again, lists - 1) * (1 - missed));
      return new Total(people, new double[] {people, people * odds, people * again * (lists - 1 - odds)});
    }
    double first = Math.exp(b[0] + b[1]) / Math.pow(1 - again, lists - 1);
    double later = Math.exp(b[0] + b[2]) / (Math.pow(1 - again, lists - 2) * (1 - missed));
    return new Total(first + later, new double[] {
      first + later, first, later * (1 + odds), first * again * (lists - 1) + later * again * (lists - 2 - odds)});
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>(List.of(Column.INTERCEPT));
    if (this == MBH) {
      columns.add(new Column("first list", pattern -> pattern & 1));
    }
    columns.add(new Column("lists before the first", Integer::numberOfTrailingZeros));
    columns.add(new Column("lists after the first", pattern -> Integer.bitCount(pattern) - 1.0));
    return columns;
  }
}
