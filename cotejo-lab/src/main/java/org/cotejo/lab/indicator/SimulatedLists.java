package org.cotejo.lab.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.cotejo.indicators.undercount.CaptureTable;

/// People who are on lists or not, so that it is known how many no list holds.
final class SimulatedLists {
  static final int LISTS = 4;
  static final int CLASSES = 10;
  private static final int PEOPLE = 2000;
  private static final double FEWEST = 500;
  private static final double MOST = 63_000;
  private static final long LEAST_SEEN = 500;
  private static final long MOST_SEEN = 3000;
  /// The sampler holds the hidden to twenty times the seen.
  private static final long CAP = 21;

  private final SplittableRandom random;

  SimulatedLists(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /// A table and how many people it was drawn from.
  record World(CaptureTable table, long people) {}

  /// From the model's own prior: log-uniform N, stick-breaking classes, uniform reach. Conditions on what is seen, and on the sampler's cap, leave
  /// the calibration as it is.
  World ofPrior() {
    while (true) {
      World world = drawnFromPrior();
      long seen = world.table().observed();
      if (seen >= LEAST_SEEN && seen <= MOST_SEEN && world.people() <= CAP * seen) {
        return world;
      }
    }
  }

  private World drawnFromPrior() {
    long people = Math.round(Math.exp(random.nextDouble(Math.log(FEWEST), Math.log(MOST))));
    double alpha = Math.max(1e-6, new GammaDistribution(0.25, 4).inverseCumulativeProbability(random.nextDouble()));
    double[] shares = new double[CLASSES];
    double left = 1;
    for (int k = 0; k < CLASSES - 1; k++) {
      double broken = new BetaDistribution(1, alpha).inverseCumulativeProbability(random.nextDouble());
      shares[k] = left * broken;
      left -= shares[k];
    }
    shares[CLASSES - 1] = left;
    double[][] reach = new double[CLASSES][LISTS];
    for (double[] row : reach) {
      Arrays.setAll(row, _ -> random.nextDouble());
    }
    return world(people, shares, reach);
  }

  /// Two classes of people, easy and hard to find.
  World ofTwoClasses() {
    double easy = random.nextDouble(0.3, 0.7);
    double[][] reach = new double[2][LISTS];
    Arrays.setAll(reach[0], _ -> random.nextDouble(0.3, 0.7));
    Arrays.setAll(reach[1], _ -> random.nextDouble(0.1, 0.4));
    return world(PEOPLE, new double[] {easy, 1 - easy}, reach);
  }

  private World world(long people, double[] shares, double[][] reach) {
    long[] cells = new long[1 << LISTS];
    for (long i = 0; i < people; i++) {
      int own = ofShares(shares);
      int pattern = 0;
      for (int list = 0; list < LISTS; list++) {
        pattern |= random.nextDouble() < reach[own][list] ? 1 << list : 0;
      }
      cells[pattern]++;
    }
    cells[0] = 0;
    return new World(new CaptureTable(List.of("A", "B", "C", "D"), cells), people);
  }

  private int ofShares(double[] shares) {
    double left = random.nextDouble();
    int k = 0;
    while (k < shares.length - 1 && left >= shares[k]) {
      left -= shares[k];
      k++;
    }
    return k;
  }
}
