package org.cotejo.lab.serve;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cotejo.store.PublishedTable;
import org.cotejo.store.Store;
import org.cotejo.store.StoredFacets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/// `lab serve-speed`: how long the pages of the workbench take with a large archive, and how much memory.
@Command(name = "serve-speed", description = "Fills a database with synthetic claims, serves it and measures each kind of page, one by one and for many users at once.", mixinStandardHelpOptions = true)
public final class ServeSpeedCommand implements Callable<Integer> {
  private static final int WARM_UP = 15;

  @Option(names = "--claims", defaultValue = "1000000", description = "how many claims (default: ${DEFAULT-VALUE})")
  private long claims;

  @Option(names = "--times", defaultValue = "60", description = "how often each kind of page is asked for (default: ${DEFAULT-VALUE})")
  private int times;

  @Option(names = "--users", defaultValue = "50", description = "how many ask at once (default: ${DEFAULT-VALUE})")
  private int users;

  @Option(names = "--db", description = "the database: filled and kept if it is not there yet (default: one that is deleted afterwards)")
  private @Nullable Path kept;

  @Option(names = "--to", defaultValue = "reports/workbench-speed.txt", description = "where the report is written (default: ${DEFAULT-VALUE})")
  private Path target = Path.of("reports", "workbench-speed.txt");

  private final StringBuilder report = new StringBuilder();

  @Override
  public Integer call() throws IOException {
    Path file = kept == null ? Files.createTempDirectory("serve-speed").resolve("synthetic.db") : kept;
    try {
      if (!Files.exists(file)) {
        long begun = System.nanoTime();
        ArchiveFile.fill(file, claims);
        System.err.printf(Locale.ROOT, "filled in %.0f s%n", seconds(begun));
      }
      measure(file);
      Files.writeString(target, report);
    } finally {
      if (kept == null) {
        delete(file.resolveSibling("."));
      }
    }
    return ExitCode.OK;
  }

  private void measure(Path file) throws IOException {
    say("How long the pages of the workbench take, asked over HTTP on the same machine. Made by ./lab serve-speed, which runs the program as the launcher does (%s).%n", String.join(" ", Served.OPTIONS));
    say("Milliseconds are wall time as the reader waits, CPU those of the server's process: beside other work only the latter say what a page costs.%n%n");
    Pages pages = pages(file);
    long begun = System.nanoTime();
    try (Served served = Served.start(file)) {
      say("%s; load of the machine %.1f on %d cores. Open after %.1f s (%.1f CPU s); memory %d MB%n", size(file), load(), Runtime.getRuntime().availableProcessors(), seconds(begun),
          served.busy().toMillis() / 1e3, served.megabytes("VmRSS"));
      Visits visits = new Visits(served.address());
      say("first page %.0f ms%n%n", firstPage(visits));
      say("%-24s %8s %8s %8s %8s %8s%n", "milliseconds", "median", "p95", "most", "CPU", "kB");
      List<String> all = new ArrayList<>();
      for (Map.Entry<String, Supplier<String>> kind : pages.kinds().entrySet()) {
        all.addAll(one(kind.getKey(), kind.getValue(), visits, served));
      }
      say("%nmemory %d MB, at most %d MB (%d MB without mapped files)%n", served.megabytes("VmRSS"), served.megabytes("VmHWM"), served.megabytes("RssAnon"));
      many(all, visits, served);
    }
  }

  /// Errors are quick: a workbench that gives no pages is not measured.
  private static double firstPage(Visits visits) throws IOException {
    Visits.Outcome first = visits.each(List.of("/search"));
    if (first.failed() > 0) {
      throw new IOException("the workbench answered /search with an error, so nothing was measured; build the whole project first (mvn package)");
    }
    return first.quantile(1);
  }

  private static Pages pages(Path file) {
    try (Store store = Store.openExisting(file); StoredFacets facets = StoredFacets.open(file)) {
      return Pages.of(store, facets);
    }
  }

  private static String size(Path file) throws IOException {
    try (Store store = Store.openExisting(file)) {
      return String.format(Locale.ROOT, "%,d claims in %,d reports, %,d incidents, file %,d MB", store.count(PublishedTable.CLAIMS),
          store.count(PublishedTable.DOCUMENTS), store.count(PublishedTable.INCIDENTS), Files.size(file) >> 20);
    }
  }

  /// @return the addresses that were asked for
  private List<String> one(String kind, Supplier<String> address, Visits visits, Served served) {
    visits.each(Stream.generate(address).limit(WARM_UP).toList());
    List<String> asked = Stream.generate(address).limit(times).toList();
    long before = served.busy().toMillis();
    Visits.Outcome outcome = visits.each(asked);
    say("%-24s %8.0f %8.0f %8.0f %8.0f %8d%s%n", kind, outcome.quantile(0.5), outcome.quantile(0.95), outcome.quantile(1), (served.busy().toMillis() - before) / (double) times,
        outcome.bytes() / 1024 / times, outcome.failed() == 0 ? "" : "  " + outcome.failed() + " failed");
    return asked;
  }

  private void many(List<String> asked, Visits visits, Served served) throws IOException {
    List<String> mixed = new ArrayList<>(asked);
    Collections.shuffle(mixed, new Random(5));
    long begun = System.nanoTime();
    long before = served.busy().toMillis();
    Visits.Outcome outcome = visits.byMany(users, mixed);
    say("%d users at once, %d pages of all kinds: %.1f pages/s, median %.0f ms, p95 %.0f ms, %d failed; %.0f CPU ms a page; memory %d MB, at most %d MB%n", users, mixed.size(),
        mixed.size() / seconds(begun), outcome.quantile(0.5), outcome.quantile(0.95), outcome.failed(), (served.busy().toMillis() - before) / (double) mixed.size(), served.megabytes("VmRSS"),
        served.megabytes("VmHWM"));
  }

  private void say(String format, Object... values) {
    String line = String.format(Locale.ROOT, format, values);
    System.err.print(line);
    report.append(line);
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path left : files.toList()) {
        Files.delete(left);
      }
    }
    Files.delete(folder.normalize());
  }
}
