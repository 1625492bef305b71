package org.cotejo.lab.indicator;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.cotejo.indicators.interval.Interval;
import org.cotejo.indicators.undercount.CaptureTable;
import org.cotejo.indicators.undercount.LatentClasses;
import org.cotejo.indicators.undercount.Posterior;
import org.cotejo.lab.indicator.SimulatedLists.World;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `lab undercount-coverage`: how often the latent-class intervals of N hold the true number, and what one chain of the reference length costs.
///
/// Two worlds. Populations drawn from the model's own prior test the program: a right sampler holds the truth as often as its level says. Populations
/// of two classes test
/// the method, whose prior leans towards few classes and so towards too few hidden people.
@Command(name = "undercount-coverage", description = "Simulates lists of people and counts how often latent-class intervals hold the truth.",
    mixinStandardHelpOptions = true)
public final class UndercountCoverageCommand implements Callable<Integer> {
  /// Other work on the machine does not lengthen it.
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
  private static final long SEED = 20150713;
  private static final int BURN_IN = 5000;
  private static final int THINNING = 20;
  /// Killings in Kosovo, 20 March to 22 June 1999, on four lists (Ball, Betts, Scheuren, Dudukovic and Asher 2002; R package LCMCR, kosovo_aggregate).
  private static final Map<String, Long> KOSOVO = Map.ofEntries(
      Map.entry("1111", 27L), Map.entry("1110", 181L), Map.entry("1101", 18L), Map.entry("1100", 177L), Map.entry("1011", 42L), Map.entry("1010", 228L),
          Map.entry("1001", 106L), Map.entry("1000", 1131L),
      Map.entry("0111", 32L), Map.entry("0110", 217L), Map.entry("0101", 31L), Map.entry("0100", 845L), Map.entry("0011", 123L), Map.entry("0010", 936L),
          Map.entry("0001", 306L));

  @Option(names = "--simulations", defaultValue = "200", description = "Of each world (default: ${DEFAULT-VALUE}).")
  private int simulations;

  @Option(names = "--draws", defaultValue = "500", description = "Of each chain, 20 steps apart (default: ${DEFAULT-VALUE}).")
  private int draws;

  @Override
  public Integer call() {
    SimulatedLists lists = new SimulatedLists(SEED);
    reference();
    cover("from the model's prior", lists::ofPrior);
    cover("two classes, 2000 people", lists::ofTwoClasses);
    return CommandLine.ExitCode.OK;
  }

  private void cover(String name, Supplier<World> worlds) {
    long begun = THREAD.getCurrentThreadCpuTime();
    int held = 0;
    List<Double> errors = new ArrayList<>();
    for (int i = 0; i < simulations; i++) {
      World world = worlds.get();
      Posterior posterior = new LatentClasses(SimulatedLists.CLASSES, BURN_IN, draws, THINNING, i).sample(world.table());
      held += posterior.interval(Interval.USUAL_LEVEL).holds((double) world.people()) ? 1 : 0;
      errors.add(posterior.median() / world.people() - 1);
    }
    errors.sort(Double::compare);
    int twentieth = simulations / 20;
    System.out.printf(Locale.ROOT, "%s: %d simulations of %d lists; 95 %% intervals held the truth in %.1f %%; median off by %+.1f %%, nine in ten between "
        + "%+.1f and %+.1f %%; %.0f CPU s%n",
        name, simulations, SimulatedLists.LISTS, 100.0 * held / simulations, 100 * errors.get(simulations / 2), 100 * errors.get(twentieth),
            100 * errors.get(simulations - 1 - twentieth),
        (THREAD.getCurrentThreadCpuTime() - begun) / 1e9);
  }

  private static void reference() {
    CaptureTable kosovo = CaptureTable.of(List.of("EXH", "ABA", "OSCE", "HRW"), KOSOVO);
    long begun = THREAD.getCurrentThreadCpuTime();
    Posterior posterior = LatentClasses.ofReferenceLength(1).sample(kosovo);
    System.out.printf(Locale.ROOT, "Kosovo, %,d on four lists, one chain of the reference length (10,000 + 1000 times 100 steps): median %,.0f; %.1f CPU s%n",
        kosovo.observed(), posterior.median(),
        (THREAD.getCurrentThreadCpuTime() - begun) / 1e9);
  }
}
