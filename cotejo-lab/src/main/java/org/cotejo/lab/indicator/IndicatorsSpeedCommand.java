package org.cotejo.lab.indicator;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cotejo.incidents.policy.Policy;
import org.cotejo.indicators.interval.Interval;
import org.cotejo.indicators.interval.Method;
import org.cotejo.indicators.tally.Appraisal;
import org.cotejo.indicators.tally.Breakdown;
import org.cotejo.indicators.tally.Denominators;
import org.cotejo.indicators.tally.Episode;
import org.cotejo.indicators.tally.Place;
import org.cotejo.indicators.tally.Question;
import org.cotejo.indicators.tally.Span;
import org.cotejo.indicators.tally.Tally;
import org.cotejo.store.CountedClaim;
import org.cotejo.store.PublishedTable;
import org.cotejo.store.Store;
import org.cotejo.workspace.count.EpisodeReader;
import org.cotejo.workspace.count.Responsibility;
import org.cotejo.workspace.count.Variant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `lab indicators-speed`: how long all indicators take over so many claims, and a claim out of a database.
@Command(name = "indicators-speed", description = "Computes all indicators over synthetic claims and measures it.", mixinStandardHelpOptions = true)
public final class IndicatorsSpeedCommand implements Callable<Integer> {
  /// CPU time of the whole process, collecting garbage and compiling included: other work on the machine does not lengthen it.
  private static final OperatingSystemMXBean CLOCK = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final int RUNS = 3;
  private static final int DATABASE_RUNS = 5;
  private static final long SEED = 11;

  @Option(names = "--claims", defaultValue = "1000000", description = "How many (default: ${DEFAULT-VALUE}).")
  private int number;

  @Option(names = "--db", paramLabel = "FILE", description = "Also measure reading from this database.")
  private @Nullable Path database;

  @Override
  public Integer call() {
    Variant main = Variant.of(Policy.TEAM, true, Responsibility.INVOLVED);
    Appraisal.Settings settings = new Appraisal.Settings(main.key(), main.keys(), Interval.USUAL_LEVEL, Method.JEFFREYS);
    List<CountedClaim> claims = new SyntheticClaims(SEED).make(number);
    for (int run = 1; run <= RUNS; run++) {
      measure(run, claims, main, settings);
    }
    if (database != null) {
      read(database, main, settings);
    }
    return CommandLine.ExitCode.OK;
  }

  private static void measure(int run, List<CountedClaim> claims, Variant main, Appraisal.Settings settings) {
    long wall = System.nanoTime();
    long begun = CLOCK.getProcessCpuTime();
    List<Episode> episodes = EpisodeReader.read(claims.stream(), main);
    double settled = seconds(begun);
    Tally all = Tally.of(episodes, Question.ALL);
    Appraisal.of(all, Denominators.NONE, Place.ANYWHERE, settings);
    double whole = seconds(begun);
    double waited = (System.nanoTime() - wall) / 1e9;
    Map<Breakdown.Part, Tally> parts = new Breakdown(Optional.of(Span.Grain.MONTH), Optional.of(Place.Level.STATE), false).of(episodes, Question.ALL);
    double tallied = seconds(begun);
    System.out.printf(Locale.ROOT, "run %d: %,d claims of %,d incidents: CPU seconds: settled under %d readings %.2f; all indicators under all readings "
        + "%.2f; together %.2f, %.2f s of wall time at load %.1f; counts of %,d months and states %.2f more%n",
        run, claims.size(), episodes.size(), main.keys().size(), settled, whole - settled, whole, waited, load(), parts.size(), tallied - whole);
  }

  /// The first run makes what is kept of each incident where that is missing.
  private static void read(Path file, Variant main, Appraisal.Settings settings) {
    try (Store store = Store.openExisting(file)) {
      long claims = store.count(PublishedTable.CLAIMS);
      for (int run = 1; run <= DATABASE_RUNS; run++) {
        long wall = System.nanoTime();
        long begun = CLOCK.getProcessCpuTime();
        store.counts().keep();
        double kept = seconds(begun);
        List<Episode> episodes = EpisodeReader.read(store, main);
        double read = seconds(begun);
        Appraisal.of(Tally.of(episodes, Question.ALL), Denominators.NONE, Place.ANYWHERE, settings);
        double whole = seconds(begun);
        double waited = (System.nanoTime() - wall) / 1e9;
        System.out.printf(Locale.ROOT, "database, run %d: %,d claims of %,d incidents: CPU seconds: made what was not kept %.2f; read and settled %.2f; all indicators %.2f; together %.2f; %.1f s of wall time, load %.1f%n",
            run, claims, episodes.size(), kept, read - kept, whole - read, whole, waited, load());
      }
    }
  }

  /// How many others want the cores: they lengthen the wall time.
  private static double load() {
    return CLOCK.getSystemLoadAverage();
  }

  private static double seconds(long since) {
    return (CLOCK.getProcessCpuTime() - since) / 1e9;
  }
}
