package org.cotejo.indicators.undercount;

import java.util.List;
import org.cotejo.indicators.regression.CountData;
import org.cotejo.indicators.regression.Fit;
import org.cotejo.indicators.regression.PoissonRegression;

/// A log-linear model fitted to the patterns that were observed: log E(Y) = b0 + ..., N = n + exp(b0) (Cormack 1989, Rivest and Baillargeon 2007).
///
/// @param name of the model
/// @param total N, the estimated number of all people, those on no list included
/// @param standardError √(exp(b0) + exp(2 b0) Var b0)
/// @param aic, bic BIC counts people, log(n) for each coefficient, as Rcapture does
/// @param converged whether the fit had come to rest
public record LogLinearFit(String name, double total, double standardError, double deviance, int degreesOfFreedom, double aic, double bic, boolean converged) {

  /// How many times the total an error is that tells of no estimate at all.
  private static final double DIVERGING = 10;

  /// Whether the total runs to infinity, as in a model with a pair of lists that holds all there is of an overlap: the table says nothing of it.
  public boolean diverges() {
    return !(standardError < DIVERGING * total);
  }

  static LogLinearFit of(CaptureTable table, String name, List<Column> columns) {
    Fit fit = fit(table, columns);
    double hidden = Math.exp(fit.coefficients()[0]);
    double error = Math.sqrt(hidden + hidden * hidden * fit.covariance()[0][0]);
    return of(table, name, fit, table.observed() + hidden, error);
  }

  /// Where N is another function of the coefficients.
  static LogLinearFit of(CaptureTable table, String name, Fit fit, double total, double standardError) {
    int parameters = fit.coefficients().length;
    double bic = -2 * fit.logLikelihood() + Math.log((double) table.observed()) * parameters;
    return new LogLinearFit(name, total, standardError, fit.deviance(), fit.fitted().length - parameters, fit.aic(parameters), bic, fit.converged());
  }

  /// To all patterns but that of nobody.
  static Fit fit(CaptureTable table, List<Column> columns) {
    double[][] design = new double[table.patterns() - 1][];
    double[] counts = new double[table.patterns() - 1];
    for (int pattern = 1; pattern < table.patterns(); pattern++) {
      design[pattern - 1] = row(columns, pattern);
      counts[pattern - 1] = table.count(pattern);
    }
    return PoissonRegression.fit(new CountData(design, counts));
  }

  static double[] row(List<Column> columns, int pattern) {
    return columns.stream().mapToDouble(column -> column.value().applyAsDouble(pattern)).toArray();
  }
}
