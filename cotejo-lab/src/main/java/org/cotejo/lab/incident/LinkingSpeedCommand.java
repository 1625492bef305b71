package org.cotejo.lab.incident;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cotejo.incidents.registry.Registrar;
import org.cotejo.model.CodedDocument;
import org.cotejo.store.PublishedTable;
import org.cotejo.store.Store;
import org.cotejo.workspace.register.IncidentRun;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `lab linking-speed`: how long it takes to merge so many synthetic mentions in a database, and one more report.
@Command(name = "linking-speed", description = "Merges synthetic mentions in a database and measures it.", mixinStandardHelpOptions = true)
public final class LinkingSpeedCommand implements Callable<Integer> {
  private static final int BATCH = 2000;
  private static final long SEED = 7;

  @Option(names = "--mentions", defaultValue = "100000", description = "how many claims (default: ${DEFAULT-VALUE})")
  private long mentions;

  @Override
  public Integer call() throws Exception {
    Path folder = Files.createTempDirectory("linking-speed");
    Path file = folder.resolve("synthetic.db");
    try (Store store = Store.open(file)) {
      SyntheticNews news = new SyntheticNews(SEED, mentions);
      long begun = System.nanoTime();
      long made = 0;
      long reports = 0;
      while (made < mentions) {
        long from = made;
        long[] saved = save(store, news, from);
        made += saved[0];
        reports += saved[1];
      }
      double saving = seconds(begun);
      long linkingBegun = System.nanoTime();
      double processorBegun = processorSeconds();
      new IncidentRun(store, Registrar.load()).run();
      double linking = seconds(linkingBegun);
      double processor = processorSeconds() - processorBegun;
      CodedDocument one = news.next(made - 1);
      long oneBegun = System.nanoTime();
      store.save(one);
      new IncidentRun(store, Registrar.load()).run();
      System.out.printf(Locale.ROOT, "%,d mentions in %,d reports: saved in %.0f s; merged into %,d incidents in %.0f s (%.0f s of processor time), %.0f µs a mention; one more report %.2f s; heap %d MB; file %d MB%n",
          made, reports, saving, store.count(PublishedTable.INCIDENTS), linking, processor, 1e6 * linking / made, seconds(oneBegun),
          (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20, Files.size(file) >> 20);
    } finally {
      try (var files = Files.list(folder)) {
        for (Path left : files.toList()) {
          Files.delete(left);
        }
      }
      Files.delete(folder);
    }
    return CommandLine.ExitCode.OK;
  }

  private long[] save(Store store, SyntheticNews news, long from) {
    long[] made = {0, 0};
    store.together(() -> {
      while (made[1] < BATCH && from + made[0] < mentions) {
        CodedDocument report = news.next(from + made[0]);
        store.save(report);
        made[0] += report.claims().size();
        made[1]++;
      }
    });
    return made;
  }

  /// Of this program, all threads, the collector's and the compiler's too.
  private static double processorSeconds() {
    return ProcessHandle.current().info().totalCpuDuration().map(Duration::toMillis).orElse(0L) / 1e3;
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }
}
