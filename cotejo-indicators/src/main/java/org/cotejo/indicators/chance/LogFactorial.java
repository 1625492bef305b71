package org.cotejo.indicators.chance;

/// log n!, by a table for small n and Stirling's series for others; to 1e-12 of its value.
public final class LogFactorial {
  private static final int SMALL = 16;
  private static final double[] TABLE = table();

  private LogFactorial() {}

  public static double of(long n) {
    if (n < SMALL) {
      return TABLE[(int) n];
    }
    double x = n + 1.0;
    double square = 1 / (x * x);
    return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + (1.0 / 12 - (1.0 / 360 - square / 1260) * square) / x;
  }

  private static double[] table() {
    double[] table = new double[SMALL];
    for (int n = 2; n < SMALL; n++) {
      table[n] = table[n - 1] + Math.log(n);
    }
    return table;
  }
}
