package org.cotejo.indicators.regression;

/// Counts and what may explain them.
///
/// The arrays are not copied: designs are built once, fitted often, and never written to.
///
/// @param design a row for each count, a column for each coefficient; usually the first is 1
/// @param counts 0 or more, not necessarily whole (a profile asks for fractions)
/// @param offset added to each linear predictor, such as the logarithm of an exposure
@SuppressWarnings("ArrayRecordComponent") // numbers for linear algebra; compared by nobody
public record CountData(double[][] design, double[] counts, double[] offset) {
  public CountData {
    if (design.length != counts.length || offset.length != counts.length) {
      throw new IllegalArgumentException("as many rows and offsets as counts are needed, got " + design.length + " and " + offset.length + " for " + counts.length);
    }
    if (counts.length == 0 || design[0].length > counts.length) {
      throw new IllegalArgumentException("at least as many counts as columns are needed, got " + counts.length);
    }
  }

  public CountData(double[][] design, double[] counts) {
    this(design, counts, new double[counts.length]);
  }

  public int rows() {
    return counts.length;
  }

  public int columns() {
    return design[0].length;
  }
}
