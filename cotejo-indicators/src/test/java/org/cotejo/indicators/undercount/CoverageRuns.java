package org.cotejo.indicators.undercount;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.cotejo.indicators.interval.Interval;

/// Simulates people who are on lists or not, and counts how often the latent-class intervals of N hold the true number.
///
/// Two worlds. In the first, populations are drawn from the model's own prior (log-uniform N, stick-breaking classes, uniform reach): a right sampler
/// holds the truth exactly as often as its level says, so this tests the program. In the second, each population has two classes of people, easy and
/// hard to find: this tests the method, whose prior leans towards few classes and so towards too few hidden people.
///
/// Arguments: how many simulations (200) and draws of each chain (500).
public final class CoverageRuns {
  private static final int LISTS = 4;
  private static final int CLASSES = 10;
  private static final double LEVEL = 0.95;

  /// A table and how many people it was drawn from.
  private record World(CaptureTable table, long people) {}

  private CoverageRuns() {}

  public static void main(String[] arguments) {
    int simulations = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
    int draws = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 500;
    List<World> own = new ArrayList<>();
    List<World> two = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(20150713);
    while (own.size() < simulations) {
      World world = ofPrior(random);
      long seen = world.table().observed();
      // conditions on what is seen, and on the sampler's own cap, leave the calibration as it is
      if (seen >= 500 && seen <= 3000 && world.people() <= 21 * seen) {
        own.add(world);
      }
    }
    while (two.size() < simulations) {
      two.add(ofTwoClasses(random));
    }
    report("from the model's prior", own, draws);
    report("two classes, 2000 people", two, draws);
  }

  private static void report(String name, List<World> worlds, int draws) {
    long start = System.nanoTime();
    int held = 0;
    List<Double> errors = new ArrayList<>();
    for (int i = 0; i < worlds.size(); i++) {
      Posterior posterior = new LatentClasses(CLASSES, 5000, draws, 20, i).sample(worlds.get(i).table());
      Interval interval = posterior.interval(LEVEL);
      held += interval.holds((double) worlds.get(i).people()) ? 1 : 0;
      errors.add(posterior.median() / worlds.get(i).people() - 1);
    }
    errors.sort(Double::compare);
    int twentieth = worlds.size() / 20;
    System.out.println(String.format(Locale.ROOT, "%s: %d simulations, %d lists, 95 %% intervals held the truth in %.1f %%; median off by %+.1f %%, "
        + "nine in ten between %+.1f and %+.1f %%; %.0f s", name, worlds.size(), LISTS, 100.0 * held / worlds.size(), 100 * errors.get(worlds.size() / 2),
        100 * errors.get(twentieth), 100 * errors.get(worlds.size() - 1 - twentieth), (System.nanoTime() - start) / 1e9));
  }

  private static World ofPrior(SplittableRandom random) {
    Draws draws = new Draws(random.nextLong());
    long people = Math.round(Math.exp(random.nextDouble(Math.log(500), Math.log(63_000))));
    double alpha = draws.gamma(0.25) / 0.25;
    double[] shares = new double[CLASSES];
    double left = 1;
    for (int k = 0; k < CLASSES - 1; k++) {
      double broken = draws.beta(1, alpha);
      shares[k] = left * broken;
      left -= shares[k];
    }
    shares[CLASSES - 1] = left;
    double[][] reach = new double[CLASSES][LISTS];
    for (double[] row : reach) {
      Arrays.setAll(row, _ -> random.nextDouble());
    }
    return world(people, shares, reach, random);
  }

  private static World ofTwoClasses(SplittableRandom random) {
    double easy = random.nextDouble(0.3, 0.7);
    double[][] reach = new double[2][LISTS];
    Arrays.setAll(reach[0], _ -> random.nextDouble(0.3, 0.7));
    Arrays.setAll(reach[1], _ -> random.nextDouble(0.1, 0.4));
    return world(2000, new double[] {easy, 1 - easy}, reach, random);
  }

  private static World world(long people, double[] shares, double[][] reach, SplittableRandom random) {
    long[] cells = new long[1 << LISTS];
    for (long i = 0; i < people; i++) {
      double left = random.nextDouble();
      int k = 0;
      while (k < shares.length - 1 && left >= shares[k]) {
        left -= shares[k];
        k++;
      }
      int pattern = 0;
      for (int list = 0; list < LISTS; list++) {
        pattern |= random.nextDouble() < reach[k][list] ? 1 << list : 0;
      }
      cells[pattern]++;
    }
    cells[0] = 0;
    return new World(new CaptureTable(List.of("A", "B", "C", "D"), cells), people);
  }
}
