package org.cotejo.indicators.regression;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularMatrixException;

/// One step of a fit: least squares by Householder's QR of the design, each row times the root of its weight.
final class WeightedLeastSquares {
  /// Diagonal of R below which columns count as dependent, relative to nothing: weights may be tiny where a cell is empty.
  private static final double SINGULAR = 1e-13;

  private final QRDecomposition qr;
  private final double[] roots;
  private final int columns;

  WeightedLeastSquares(double[][] design, double[] weights) {
    roots = new double[weights.length];
    double[][] weighted = new double[design.length][];
    columns = design[0].length;
    for (int i = 0; i < design.length; i++) {
      roots[i] = Math.sqrt(weights[i]);
      weighted[i] = new double[columns];
      for (int j = 0; j < columns; j++) {
        weighted[i][j] = roots[i] * design[i][j];
      }
    }
    qr = new QRDecomposition(new Array2DRowRealMatrix(weighted, false), SINGULAR);
  }

  double[] solve(double[] response) {
    double[] weighted = new double[response.length];
    for (int i = 0; i < response.length; i++) {
      weighted[i] = roots[i] * response[i];
    }
    try {
      return qr.getSolver().solve(new ArrayRealVector(weighted, false)).toArray();
    } catch (SingularMatrixException e) {
      throw new SingularDesignException("columns of the design depend on each other; leave one out", e);
    }
  }

  /// (XᵀWX)⁻¹, from the inverse of R.
  double[][] covariance() {
    RealMatrix r = qr.getR().getSubMatrix(0, columns - 1, 0, columns - 1);
    RealMatrix inverse = new Array2DRowRealMatrix(columns, columns);
    for (int j = 0; j < columns; j++) {
      RealVector unit = new ArrayRealVector(columns);
      unit.setEntry(j, 1);
      MatrixUtils.solveUpperTriangularSystem(r, unit);
      inverse.setColumnVector(j, unit);
    }
    return inverse.multiply(inverse.transpose()).getData();
  }
}
